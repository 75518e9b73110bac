import { textOf } from './share';
import { element, lastState, openStage, people, type Stage, type Who } from './stage';
import { openVeil, type Veil } from './veil';

let veil: Veil;
let stage: Stage;
beforeAll(async () => {
  veil = await openVeil();
  veil.refuse(/userRegistrationDetails/, 403);
  veil.refuse(/riskDetections/, 403);
  stage = await openStage({ env: { GRAPH_BASE_URL: veil.url } });
  await stage.firstReadDone();
});
afterAll(async () => {
  await stage.close();
  await veil.close();
});

const ask = async (who: Who, text: string): Promise<string> => {
  const [card] = await stage.say(who, text);
  return card ? textOf(card) : '';
};
const whyNot = /the report of who has MFA \(no-permission: I have no permission to read it\)/;

it.each(['how many users lack MFA?', 'which admins have no MFA?', 'accounts without MFA created in the last 30 days'])(
  'what could not be read is never "none": %s',
  async (text) => {
    const said = await ask('admin', text);

    expect(said).toMatch(/I cannot say: /);
    expect(said).toMatch(whyNot);
    expect(said).not.toMatch(/\bNo (accounts|admins)|\b0\b accounts/);
  },
);

it('is said of a person’s own state too', async () => {
  expect(await ask('staff', 'do I have MFA?')).toMatch(whyNot);
  expect(await ask('staff', 'who is responsible for MFA?')).toMatch(whyNot);
});

it('what would only say more is named with what says less', async () => {
  const said = await ask('admin', 'what can you not see?');

  expect(said).toMatch(/What was seen of accounts at risk.*Grant IdentityRiskEvent\.Read\.All/s);
  expect(said).toContain('Says less without it: Accounts at risk.');
});

it('what rests on other readings is answered', async () => {
  expect(await ask('admin', 'how many guests do we have?')).toMatch(/\d+ guest accounts/);
});

it('the answer comes without Graph, and says that the tenant could not be checked', async () => {
  veil.refuse(new RegExp(`/users/${people.lead.aadObjectId}/transitiveMemberOf`), 503);
  const [card] = await stage.say('lead', 'who is responsible for anonymous links?');
  veil.lift();

  expect(element(card && lastState(card), 'party')?.text).toBe('You (customer)');
  const live = JSON.stringify(element(card && lastState(card), 'live'));
  expect(live).toContain('could not check how the tenant stands');
  expect(live).toContain('You have ');
  expect(live).not.toContain('Our organisation');
});

it('a topic without live facts asks Graph nothing', async () => {
  const asked = veil.refuse(/transitiveMemberOf/, 503);
  const text = await ask('lead2', 'who patches exchange?');
  veil.lift();

  expect(text).toContain('Microsoft');
  expect(asked.hits).toBe(0);
});
