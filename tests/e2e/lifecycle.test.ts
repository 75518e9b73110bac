import { openSettledStage } from './settled';
import { type Stage, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

interface Row {
  readonly id: string;
  readonly resource: string;
  readonly client_state: string;
  readonly expires_at: string;
}
const ofUsers = async (): Promise<Row | undefined> =>
  (JSON.parse(await stage.dumpStore()) as Row[][])
    .flat()
    .find((row) => row.client_state !== undefined && row.resource === 'users');
const tell = (row: Row, lifecycleEvent: string, clientState = row.client_state) =>
  fetch(`${stage.url}/api/graph/lifecycle`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: [{ subscriptionId: row.id, clientState, resource: 'users', lifecycleEvent }] }),
  });

it('a subscription that Graph took away is made anew, but not for whoever does not know its secret', async () => {
  const before = await until(ofUsers);

  await tell(before, 'subscriptionRemoved', 'guessed');
  expect(await ofUsers()).toEqual(before);

  await tell(before, 'subscriptionRemoved');
  await until(async () => {
    const now = await ofUsers();
    return now !== undefined && now.id !== before.id;
  });
});

it('one that must be authorised again is renewed', async () => {
  const before = await until(ofUsers);

  await tell(before, 'reauthorizationRequired');

  await until(async () => {
    const now = await ofUsers();
    return now?.id === before.id && now.expires_at > before.expires_at;
  });
});
