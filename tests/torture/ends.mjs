/** What has to be ended even if the torture itself is stopped: child processes, databases. */
const open = new Set();

/** @returns a function that ends it now */
export function toEnd(end) {
  open.add(end);
  return () => {
    open.delete(end);
    return end();
  };
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    for (const end of [...open].reverse()) await Promise.resolve(end()).catch(() => undefined);
    process.exit(130);
  });
}
