import { type FindingEvent, type FindingState, isEndState, nextState, transitions } from '../../src/model/finding';
import { acceptRisk } from '../../src/posture/accept-risk';
import { assign } from '../../src/posture/assign';
import type { LifeAnswer, LifeDeps, Person } from '../../src/posture/life-deps';
import { snooze, wakeByHand } from '../../src/posture/snooze';
import { openTestDb, type TestDb } from '../open-test-db';
import { adam, findingIn, inDays, lena, luis, openLife } from './stage';

let store: TestDb;
beforeAll(async () => {
  store = await openTestDb();
});
afterAll(() => store.close());

const { key } = findingIn('open');
const states = Object.keys(transitions) as FindingState[];
/** What people do with a finding, the event it is, and what the journal calls it. */
const wishes: readonly {
  readonly name: string;
  readonly event: FindingEvent | null;
  readonly does: (deps: LifeDeps, by: Person) => Promise<LifeAnswer>;
}[] = [
  { name: 'snooze', event: 'snooze', does: (deps, by) => snooze(deps, key, inDays(3), by) },
  { name: 'wake', event: 'wake', does: (deps, by) => wakeByHand(deps, key, by) },
  {
    name: 'accept',
    event: 'accept',
    does: (deps, by) =>
      acceptRisk(deps, { findingKey: key, reason: 'A brochure', until: inDays(30), forThing: false, by, isLead: true }),
  },
  { name: 'assign', event: null, does: (deps, by) => assign(deps, key, adam, by) },
];
const cases = wishes.flatMap((wish) => states.map((state) => [wish.name, state, wish] as const));

it.each(cases)(
  '%s while it is %s: it moves by the table, or says why not and changes nothing',
  async (_name, state, wish) => {
    const stage = await openLife(store, findingIn(state));
    const before = await stage.rows();

    const answer = await wish.does(stage.deps, lena);

    const [after] = await stage.rows();
    const to = wish.event && nextState(state, wish.event);
    const isTaken = wish.event ? to !== undefined : !isEndState(state) && state !== 'pending';
    // What is so already is no refusal: somebody else pressed a moment before.
    const isSo = wish.name === 'wake' && state === 'open';
    expect(answer.ok).toBe(isTaken || isSo);
    if (isTaken) expect(after?.state).toBe(to ?? state);
    else expect([after]).toEqual(before);
    if (!answer.ok) expect(answer.why).toMatch(/^[A-Z].{20,}\.$/);
    expect(await stage.journal()).toHaveLength(isTaken ? 1 : 0);
  },
);

it.each(cases)('%s while it is %s, by two people at once: once', async (_name, state, wish) => {
  const stage = await openLife(store, findingIn(state));

  await Promise.all([wish.does(stage.deps, lena), wish.does(stage.deps, luis)]);

  expect((await stage.journal()).length).toBeLessThanOrEqual(1);
  expect((await stage.life()).length).toBeLessThanOrEqual(1);
});

it.each(wishes.map(({ name, does }) => [name, does] as const))(
  '%s from a card of another time says so',
  async (_name, does) => {
    const stage = await openLife(store, findingIn('open', { key: 'other:1', subjectId: '1' }));

    expect(await does(stage.deps, lena)).toMatchObject({ ok: false, why: expect.stringContaining('another time') });
    expect(await stage.journal()).toEqual([]);
  },
);
