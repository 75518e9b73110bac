import { factsOf, startCollector, type Told } from '../wiring/otlp-collector';
import { cardOf, type Shared, shareAFile } from './share';
import { button, channel, lastState, openStage, people, type Stage, stateOf, until } from './stage';

let collector: Awaited<ReturnType<typeof startCollector>>;
let stage: Stage;
let link: Shared;
let spans: readonly Told[] = [];

/** Somebody asks about themselves; a link is made, told of, and removed when a lead has approved it. */
beforeAll(async () => {
  collector = await startCollector();
  stage = await openStage({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/` } });
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
  await stage.say('staff', 'do I have MFA?');
  link = await shareAFile(stage);
  const card = await cardOf(stage, link);
  await stage.press('admin', 'finding.request-fix', button(lastState(card), 'finding.request-fix')?.data ?? {});
  await until(() => stateOf(card) === 'Fix asked');
  await stage.press('lead', 'approval.approve', button(lastState(card), 'approval.approve')?.data ?? {});
  await until(() => stateOf(card) === 'Fixed');
  await stage.close();
  spans = collector.spans();
});
afterAll(() => collector?.close());
const named = (name: string): readonly Told[] => spans.filter((one) => one.name === name);
const under = (one: Told): readonly Told[] =>
  spans.filter(({ parentSpanId }) => parentSpanId === one.spanId).flatMap((child) => [child, ...under(child)]);

it('tells a turn with the Graph calls it waited for', () => {
  const turns = named('turn invoke');
  const calls = turns.flatMap(under);

  expect(turns.map((turn) => [turn.parentSpanId, factsOf(turn)['http.response.status_code']])).toEqual([
    [undefined, 200],
    [undefined, 200],
  ]);
  expect(calls.map(factsOf)).toContainEqual({
    'http.request.method': 'GET',
    'url.template': '/users/{id}/transitiveMemberOf',
    service: 'directory',
    'http.response.status_code': 200,
  });
});

it('tells a fix in its job, step by step, each with its call', () => {
  const [step, ...more] = named('fix step');

  expect(more).toEqual([]);
  expect(step && factsOf(step)).toMatchObject({ step: 0, 'http.request.method': 'DELETE' });
  expect(step && under(step).map(({ name }) => name)).toEqual(['DELETE /drives/{id}/items/{id}/permissions/{id}']);
  expect(named('job fix').flatMap(under)).toContain(step);
});

it('each turn and job is a trace of its own, whoever woke it; every call is under what it was made for', () => {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const roots = spans.filter(({ parentSpanId }) => !parentSpanId);

  expect(spans.filter(({ parentSpanId }) => parentSpanId && !ids.has(parentSpanId))).toEqual([]);
  expect(new Set(roots.map(({ name }) => name.split(' ')[0]))).toEqual(new Set(['turn', 'job']));
  expect(spans.filter(({ name, parentSpanId }) => /^(turn|job) /.test(name) && parentSpanId)).toEqual([]);
});

it('says no word of people or of the tenant', () => {
  const sent = collector.bodies.join();

  for (const one of Object.values(people)) for (const word of Object.values(one)) expect(sent).not.toContain(word);
  for (const id of Object.values(link)) expect(sent).not.toContain(id);
  const texts = spans
    .flatMap((one) => [one.name, ...Object.values(factsOf(one))])
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => /dece0000|@|\.example|\.com/.test(String(text)))).toEqual([]);
  expect(new Set(spans.flatMap((one) => Object.keys(factsOf(one))))).toEqual(
    new Set([
      ...['turn', 'job', 'fix', 'step', 'service', 'error.type'],
      ...['http.request.method', 'url.template', 'http.response.status_code'],
    ]),
  );
});
