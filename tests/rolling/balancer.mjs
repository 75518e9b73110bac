import http from 'node:http';

/** What stands before the instances: each request goes to the next of them; one that does not answer is passed over. */
export async function startBalancer(portsOf) {
  let turn = 0;
  const sent = new Map();
  const server = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const ports = portsOf();
    turn += 1;
    for (let n = 0; n < ports.length; n++) {
      const port = ports[(turn + n) % ports.length];
      try {
        const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
          method: request.method,
          headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
          ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
        });
        const body = Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
        response.end(body);
        sent.set(port, (sent.get(port) ?? 0) + 1);
        return;
      } catch {
        // the next one
      }
    }
    response.writeHead(502);
    response.end();
  });
  await new Promise((ok) => server.listen(0, '127.0.0.1', ok));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sentTo: (port) => sent.get(port) ?? 0,
    close: () =>
      new Promise((ok) => {
        server.closeAllConnections();
        server.close(ok);
      }),
  };
}
