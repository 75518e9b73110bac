import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../src/model/errors';
import { spansOf } from '../../src/wiring/spans';
import { factsOf, startCollector } from './otlp-collector';

const lines: string[] = [];
const note = (text: string): void => void lines.push(text);
const log = { debug: note, info: note, warn: note, error: note };
const opened = startCollector();
afterAll(async () => (await opened).close());

const traces = async (more: object = {}) => ({
  endpoint: (await opened).url,
  headers: { authorization: 'Bearer for-the-collector' },
  serviceName: 'keyholder-test',
  share: 1,
  ...more,
});

it('tells work under what it runs in, and of an error its code alone', async () => {
  const collector = await opened;
  const { span, close } = await spansOf({ traces: await traces() }, log);

  const result = await span('outer', { n: 1 }, async (more) => {
    const failing = span('inner', {}, async () => {
      throw new AppError('conflict', 'Planted Person did this');
    });
    await expect(failing).rejects.toThrow('Planted Person');
    await Promise.all([span('beside', {}, async () => undefined), span('and beside', {}, async () => undefined)]);
    more({ later: 'yes' });
    return 42;
  });
  await close();

  const [outer, ...under] = collector
    .spans()
    .toSorted((a, b) => Number('parentSpanId' in a) - Number('parentSpanId' in b));
  if (!outer) throw new Error('nothing came');
  expect(result).toBe(42);
  expect([outer.name, factsOf(outer)]).toEqual(['outer', { n: 1, later: 'yes' }]);
  expect(under.map(({ name }) => name).toSorted()).toEqual(['and beside', 'beside', 'inner']);
  expect(new Set(under.map(({ parentSpanId, traceId }) => `${traceId} ${parentSpanId}`))).toEqual(
    new Set([`${outer.traceId} ${outer.spanId}`]),
  );
  const inner = under.find(({ name }) => name === 'inner');
  expect(inner && factsOf(inner)).toEqual({ 'error.type': 'conflict' });
  expect(inner?.status).toEqual({ code: 2 });
  expect(collector.bodies.join()).not.toContain('Planted');
  expect(collector.bodies.join()).toContain('keyholder-test');
  expect(collector.requests[0]).toMatchObject({
    path: '/v1/traces',
    headers: { authorization: 'Bearer for-the-collector' },
  });
});

it('leaves out whole traces where only a share is wanted', async () => {
  const collector = await opened;
  const before = collector.spans().length;
  const { span, close } = await spansOf({ traces: await traces({ share: 0 }) }, log);

  await span('outer', {}, () => span('inner', {}, async () => undefined));
  await close();

  expect(collector.spans()).toHaveLength(before);
});

it('says it when the endpoint takes nothing, and holds up nobody', async () => {
  const collector = await opened;
  collector.answerWith(400);
  const { span, close } = await spansOf({ traces: await traces() }, log);

  await expect(span('work', {}, async () => 'done')).resolves.toBe('done');
  await close();
  collector.answerWith(200);

  expect(lines).toEqual(['traces are not taken at OTEL_EXPORTER_OTLP_ENDPOINT']);
});

it('loads OpenTelemetry only where there is an endpoint', async () => {
  const traces = { endpoint: 'http://127.0.0.1:1', headers: {}, serviceName: 'x', share: 1 };
  const script = `
    const { spansOf } = require('./dist/wiring/spans');
    require('./dist/keyholder');
    const isLoaded = () => Object.keys(require.cache).some((file) => file.includes('@opentelemetry/sdk-trace'));
    (async () => {
      await spansOf({ traces: null }, { warn() {} });
      const without = isLoaded();
      await spansOf({ traces: ${JSON.stringify(traces)} }, { warn() {} });
      process.stdout.write(JSON.stringify({ without, with: isLoaded() }), () => process.exit(0));
    })();`;

  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: path.join(__dirname, '../..'),
  });

  expect(JSON.parse(stdout)).toEqual({ without: false, with: true });
});
