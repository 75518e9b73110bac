// A demo tenant as a process of its own, which counts what the bot asks. Started by fork with its options as JSON.
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import path from 'node:path';

const dist = path.join(import.meta.dirname, '../../dist');
const { startDemoTenant } = createRequire(import.meta.url)(path.join(dist, 'demo/index.js'));

const asked = [];
subscribe('http.server.request.start', ({ request }) => {
  if (!String(request.headers.authorization).includes('demo-user')) asked.push(`${request.method} ${request.url}`);
});
let refused = 0;
subscribe('http.server.response.finish', ({ response }) => {
  if (response.statusCode === 429) refused += 1;
});
const { clockOffsetMs = 0, ...options } = JSON.parse(process.argv[2] ?? '{}');
let offsetMs = clockOffsetMs;
let stoppedAt;
const now = () => new Date(stoppedAt ?? Date.now() + offsetMs);
const tenant = await startDemoTenant({ port: 0, now, ...options });
process.on('message', ({ id, what, with: given }) => {
  if (what === 'clock') [offsetMs, stoppedAt] = [given, undefined];
  if (what === 'stopClock') stoppedAt = given;
  if (what === 'end') tenant.close().then(() => process.exit(0));
  else process.send({ id, value: what === 'asked' ? asked.splice(0) : what === 'refused' ? refused : null });
});
process.on('disconnect', () => process.exit(0));
process.send({ id: 0, value: tenant.url });
