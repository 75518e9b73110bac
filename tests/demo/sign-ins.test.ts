import { type Body, type Demo, startDemo } from './start-demo';

const SIGN_INS = '/auditLogs/signIns';
let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
const of = (id: string) => demo.all(`${SIGN_INS}?$filter=userId eq '${id}'`);

it('lists a month, newest first, and never later than the account’s last sign-in', async () => {
  const { value, pages } = await demo.all(`${SIGN_INS}?$top=200`);
  const users = (await demo.all('/users?$select=id,signInActivity&$top=500')).value;
  const last = new Map(users.map((user: Body) => [user.id, user.signInActivity?.lastSuccessfulSignInDateTime]));
  const dates = value.map((one) => one.createdDateTime);

  expect(pages).toBeGreaterThan(2);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { userId, createdDateTime } of value) expect(last.get(userId) >= createdDateTime).toBe(true);
});

it('finds one account’s sign-ins of some time, and those by old protocols', async () => {
  const [id = ''] = demo.truth().people.serviceAccounts;

  const all = (await of(id)).value;
  const late = await demo.all(`${SIGN_INS}?$filter=userId eq '${id}' and createdDateTime ge 2026-02-27T00:00:00Z`);

  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map((one) => one.clientAppUsed))).toEqual(new Set(['Authenticated SMTP']));
  expect(late.value).toEqual(all.filter((one) => one.createdDateTime >= '2026-02-27T00:00:00Z'));
});

it('notes a new sign-in, and the account remembers it', async () => {
  const [{ id = '' } = {}] = demo.truth().people.emergency.slice(1);
  const before = (await of(id)).value.length;

  await demo.call('POST', `/demo/users/${id}/sign-in`, { body: { country: 'NO' } });

  const [newest, ...others] = (await of(id)).value;
  expect(others).toHaveLength(before);
  expect(newest).toMatchObject({ createdDateTime: '2026-03-02T09:00:00Z', location: { countryOrRegion: 'NO' } });
  expect((await demo.call('GET', `${SIGN_INS}/${newest.id}`)).body.userId).toBe(id);
  const { signInActivity } = (await demo.call('GET', `/users/${id}?$select=signInActivity`)).body;
  expect(signInActivity.lastSuccessfulSignInDateTime).toBe('2026-03-02T09:00:00Z');
  expect(demo.truth().people.emergency[1]?.lastSignInAt).toBe('2026-03-02T09:00:00.000Z');
});

it('an emergency account was used in some organisations, and the log agrees', async () => {
  const demos = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => startDemo({ seed })));
  const seen = [];
  for (const one of demos) {
    const [account] = one.truth().people.emergency;
    const logged = (await one.all(`${SIGN_INS}?$filter=userId eq '${account?.id}'`)).value;
    expect(logged.map((line) => Date.parse(line.createdDateTime))).toEqual(
      account?.lastSignInAt ? [Date.parse(account.lastSignInAt)] : [],
    );
    seen.push(account?.lastSignInAt !== null);
  }

  expect(new Set(seen)).toEqual(new Set([true, false]));
});
