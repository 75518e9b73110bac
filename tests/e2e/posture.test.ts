import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import { globalAdministrator } from '../../src/model/privileged-roles';
import type { Card } from './connector';
import { openSettledStage } from './settled';
import { shareAFile, textOf } from './share';
import { button, channel, element, lastState, people, type Stage, tenantId, until, type Who } from './stage';

let stage: Stage;
const uploads: { readonly path: string; readonly range: string; readonly body: Buffer }[] = [];
let uploadStatus = 201;
const oneDrive = http.createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const range = String(request.headers['content-range']);
  uploads.push({ path: `${request.method} ${request.url}`, range, body: Buffer.concat(chunks) });
  response.writeHead(uploadStatus, uploadStatus === 302 ? { location: 'http://127.0.0.1:1/' } : {});
  response.end('{}');
});
const uploadUrl = (): string => `http://127.0.0.1:${(oneDrive.address() as AddressInfo).port}/upload`;

beforeAll(async () => {
  await new Promise<void>((ok) => oneDrive.listen(0, '127.0.0.1', ok));
  stage = await openSettledStage();
});
afterAll(async () => {
  await stage.close();
  await new Promise((ok) => oneDrive.close(ok));
});

const ask = async (who: Who, text: string, conversation?: string): Promise<string> => {
  const [card] = await stage.say(who, text, conversation);
  return card ? textOf(card) : '';
};
const cardFor = async (who: Who, text: string): Promise<Card> => {
  const [card] = await stage.say(who, text);
  if (!card) throw new Error(`no answer to ${text}`);
  return card;
};
const own = (who: Who): string => `a:${people[who].id}`;
const press = (who: Who, verb: string, data: object) => stage.press(who, verb, data, own(who));
const last = (): Card => stage.connector.cards().at(-1) as Card;

it('names security leads to admins in their own chat, and tells everybody how the score is made', async () => {
  const asked = 'who are the security leads?';
  expect(await ask('admin', asked)).toMatch(/Security leads, who approve fixes: .*Lena Lead/);
  expect(await ask('admin', asked, channel)).not.toContain('Lena Lead');
  expect(await ask('staff', asked)).not.toContain('Lena Lead');

  expect(await ask('admin', asked, channel)).toMatch(/names of others do not go to a channel/);
  expect(await ask('admin', 'approvals', channel)).toMatch(/names of others do not go to a channel/);

  expect(await ask('admin', 'how is the score made?')).toMatch(/10 for a critical one.*Now it is \d+ %/);
  expect(await ask('staff', 'how is the score made?')).toMatch(/10 for a critical one(?!.*Now it is)/);
});

describe('somebody’s account', () => {
  it('is shown by their name to admins, in their own chat, where there is such a person', async () => {
    const asked = 'does Stella Staff have MFA?';

    expect(await ask('admin', asked)).toMatch(/1 account.*named “Stella Staff”.*Stella Staff.* · MFA · created/);
    expect(await ask('admin', asked, channel)).not.toContain('named “Stella Staff”');
    expect(await ask('staff', asked)).not.toContain('named “Stella Staff”');
    expect(await ask('admin', 'does Nobody Here have MFA?')).not.toContain('named');
  });
});

describe('an answer', () => {
  it('shows its reader their own state, and to admins a count and the way to the list', async () => {
    const staff = await cardFor('staff', 'who is responsible for MFA?');
    const admin = await cardFor('admin', 'who is responsible for MFA?');

    expect(JSON.stringify(element(lastState(staff), 'live'))).toMatch(/You have MFA: .*As of /);
    expect(textOf(staff)).not.toContain('Our organisation');
    expect(textOf(admin)).toMatch(/Our organisation: \d+ accounts without MFA. As of /);
    const list = button(lastState(admin), 'posture.list');
    await press('admin', 'posture.list', list?.data ?? {});
    expect(textOf(last())).toContain('Accounts without MFA · members · enabled');
  });

  it('of how the tenant stands is for admins; staff are told so, and offered what is known in general', async () => {
    const staff = await cardFor('staff', 'which of our guests were not here for 90 days?');
    expect(textOf(staff)).toContain('I show to admins and security leads only');
    expect(element(lastState(staff), 'party')).toBeUndefined();

    const known = button(lastState(staff), 'answer.choose');
    await press('staff', 'answer.choose', known?.data ?? {});
    expect(textOf(last())).toContain(String(known?.title));
    expect(textOf(last())).toContain('Whose job');
  });

  it('to what is asked after a list goes on with what was listed', async () => {
    const list = await ask('admin', 'which guests have not signed in for 90 days?');
    // Those and no other finding about guests, nor what could not be seen of others.
    expect(list).toMatch(/\d+ guests who no longer come/i);
    expect(list).not.toMatch(/invitation|sponsor/);

    expect(await ask('admin', 'and who is responsible?')).toContain('Guest accounts');
  });

  it('of high findings holds the critical ones too, first', async () => {
    const totalOf = (text: string): number => Number(/(\d+) open findings/.exec(text)?.[1]);
    const critical = await ask('admin', 'critical findings');
    const high = await ask('admin', 'any high severity stuff open i should know of?');

    expect(critical).toContain('critical only');
    expect(totalOf(critical)).toBeGreaterThan(0);
    expect(high).toContain('high or worse');
    expect(totalOf(high)).toBeGreaterThan(totalOf(critical));
    expect(high).toMatch(/critical: /);
  });

  it('of accounts that nobody uses says who is counted, and who is not', async () => {
    const list = await ask('admin', 'list inactive users');

    expect(list).toMatch(/accounts that nobody has used/);
    expect(list).toContain('Accounts named for emergencies are left out.');
  });

  it.each(['score', 'our findings', 'show posture'])('"%s" shows where our half stands', async (text) => {
    expect(await ask('admin', text)).toContain('Where our half stands');
    expect(await ask('staff', text)).toContain('I show to admins and security leads only');
  });

  it('says what could not be judged or seen, and never counts it as fine', async () => {
    expect(await ask('admin', 'which laptops are not encrypted?')).toMatch(
      /Nothing found where I could judge: devices that are not encrypted.*\d+ could not be judged: this kind of device/,
    );
    const sponsors = await ask('admin', 'how many guests have no sponsor?');
    expect(sponsors).toContain('I cannot say: guests without a sponsor');
    expect(sponsors).not.toMatch(/\d+ guest/);
  });

  it('stands for what is on no list: what its checks found stands under it', async () => {
    const lockbox = await cardFor('admin', 'is customer lockbox enabled here?');

    expect(element(lastState(lockbox), 'party')).toBeDefined();
    expect(await ask('admin', 'what needs my approval?')).not.toContain('Whose job');
  });

  it('counts a person’s own links', async () => {
    expect(await ask('staff', 'who is responsible for anonymous links?')).toMatch(/You have \d+ sharing links?, /);
  });

  it.each(['staff', 'admin', 'lead'] as const)('shows %s nothing of it in a channel', async (who) => {
    const [card] = await stage.say(who, 'who is responsible for MFA?', channel);

    expect(element(card && lastState(card), 'party')).toBeDefined();
    expect(element(card && lastState(card), 'live')).toBeUndefined();
  });

  it('shows it after a choice too, and nothing where no check speaks', async () => {
    await press('staff', 'answer.choose', { topicId: 'mfa-for-everyone' });
    expect(element(lastState(last()), 'live')).toBeDefined();

    await press('staff', 'answer.choose', { topicId: 'who-is-responsible-for-backups' });
    expect(element(lastState(last()), 'live')).toBeUndefined();
  });
});

describe('staff', () => {
  it('see their own MFA and links', async () => {
    const shared = await shareAFile(stage);
    await until(async () => (await ask('admin', 'show anonymous links')).includes(encodeURIComponent(shared.linkId)));

    expect(await ask('staff', 'do I have MFA?')).toMatch(
      /You have MFA: .*; not phishing-resistant. As of .*mysecurityinfo/,
    );
    const links = await ask('staff', 'my sharing links');
    expect(links).toContain('OneDrive of Stella Staff');
    expect(links.match(/OneDrive of/g)?.length).toBe(links.match(/OneDrive of Stella Staff/g)?.length);
  });

  it.each([
    'how many users lack MFA?',
    'show anonymous links',
    'show disabled accounts',
    'my sharing links and all others',
  ])('get nobody else’s state: %s', async (text) => {
    expect(await ask('staff', text)).not.toMatch(
      /\d accounts? without MFA|\d anyone-links|OneDrive of (?!Stella)|@contoso|Our organisation/,
    );
  });

  it('see nobody else’s links by turning pages, nor their own in a channel', async () => {
    const forged = await press('staff', 'own.links', { page: 0, userId: people.admin.aadObjectId, ownerId: 'x' });

    expect(JSON.stringify(forged.value)).not.toContain('Adam Admin');
    expect((await stage.press('staff', 'own.links', { page: 0 }, channel)).value).toContain('own chat');
    expect(await ask('staff', 'my sharing links', channel)).toContain('own chat');
  });
});

describe('an admin', () => {
  it('turns pages, and a page beyond the end is the last one', async () => {
    const card = await cardFor('admin', 'links that never expire');
    expect(textOf(card)).toMatch(/\d+ sharing links.*Sharing links · never end.*As last read.*1–10 of \d+/);

    const next = button(lastState(card), 'posture.page')?.data ?? {};
    const second = await press('admin', 'posture.page', next);
    const far = await press('admin', 'posture.page', { ...next, page: 99_999 });

    expect(JSON.stringify(second.value)).toMatch(/11–20 of \d+/);
    expect(JSON.stringify(second.value)).toContain('"title":"Back"');
    const [, to, of] = /–(\d+) of (\d+)/.exec(JSON.stringify(far.value)) ?? [];
    expect(to).toBe(of);
  });

  it('gets a count first, and the list by a button', async () => {
    const card = await cardFor('admin', 'how many users lack MFA?');

    expect(textOf(card)).toMatch(/\d+ accounts without MFA/);
    expect(textOf(card)).toMatch(
      /\d+ of these could not be judged, and are no findings: they sign in at a sign-in service/,
    );
    expect(textOf(card)).not.toContain('@contoso');
    await press('admin', 'posture.list', button(lastState(card), 'posture.list')?.data ?? {});
    expect(textOf(last())).toContain('@contoso');
  });

  it('sees who holds one role, directly or through a group, and nobody else', async () => {
    const all = '/roleManagement/directory/roleAssignments';
    const { value } = await stage.graph<{ value: { principalId: string; roleDefinitionId: string }[] }>('GET', all);
    const ofRole = value.filter(({ roleDefinitionId }) => roleDefinitionId === globalAdministrator);
    const membersOf = async (id: string): Promise<readonly string[]> =>
      stage
        .graph<{ value: { id: string }[] }>('GET', `/groups/${id}/members`)
        .then((members) => members.value.map((one) => one.id))
        .catch(() => [id]);
    const holders = new Set((await Promise.all(ofRole.map(({ principalId }) => membersOf(principalId)))).flat());
    const { value: users } = await stage.graph<{ value: { id: string }[] }>('GET', '/users?$top=999&$select=id');
    const people_ = users.filter(({ id }) => holders.has(id)).length;

    const text = await ask('admin', 'list global admins');

    expect(people_).toBeGreaterThan(0);
    expect(text).toContain(`${people_} Global Administrator`);
    expect(await ask('admin', 'list all admins')).not.toContain(`${people_} account`);
  });

  it('is told what "created" means for links, and what is not counted', async () => {
    const text = await ask('admin', 'show anonymous links created this week');

    expect(text).toContain('first seen since Mon');
    expect(text).toContain('Graph does not say when a link was made');
    expect(text).toMatch(/\d+ more stood already at my first reading/);
  });

  it('gets counts only in a channel, and no list by a press there', async () => {
    const text = await ask('admin', 'which admins have no MFA?', channel);

    expect(text).toMatch(/1 admin without MFA.*Ask me in your own chat/);
    expect(text).not.toContain('@contoso');
    for (const verb of ['posture.list', 'posture.page', 'posture.csv'])
      expect((await stage.press('admin', verb, { ask: { subject: 'mfa' }, page: 0 }, channel)).value).toContain(
        'own chat',
      );
  });

  it.each([
    ['a filter that is SQL', { ask: { subject: 'mfa', since: "2026-01-01' or 1=1 --" }, page: 0 }],
    ['a filter it does not know', { ask: { subject: 'mfa', tenantId: 'other' }, page: 0 }],
    ['a subject of the language', { ask: { subject: 'constructor' }, page: 0 }],
    ['somebody else as owner', { ask: { subject: 'links', ownerId: 'x' }, page: 0 }],
    ['a page before the first', { ask: { subject: 'mfa' }, page: -1 }],
    ['half a page', { ask: { subject: 'mfa' }, page: 0.5 }],
    ['no question', { page: 0 }],
  ])('is refused a page with %s', async (_name, data) => {
    expect((await press('admin', 'posture.page', data)).value).toContain('missing or wrong');
  });

  it('may name a place with wildcards: they mean themselves', async () => {
    const none = await press('admin', 'posture.page', { ask: { subject: 'links', place: '___' }, page: 0 });

    expect(JSON.stringify(none.value)).toContain('No sharing links');
  });

  it('is answered after 20,000 characters', async () => {
    expect(await ask('admin', `how many users lack MFA? ${'in site x since '.repeat(1250)}`)).not.toBe('');
  });
});

describe('a list as a file', () => {
  const consent = (who: Who, context: unknown, more: object = {}, conversation = own(who)) =>
    stage.post({
      type: 'invoke',
      name: 'fileConsent/invoke',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: stage.connector.url,
      from: people[who],
      recipient: { id: '28:keyholder', name: 'Keyholder' },
      conversation: { id: conversation, conversationType: conversation === channel ? 'channel' : 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      value: {
        type: 'fileUpload',
        action: 'accept',
        context,
        uploadInfo: {
          uploadUrl: uploadUrl(),
          contentUrl: 'https://contoso-my.sharepoint.com/personal/adam/list.csv',
          name: 'list.csv',
          uniqueId: 'u-1',
          fileType: 'csv',
        },
        ...more,
      },
    });
  const offer = async (): Promise<{ context: unknown; card: Card }> => {
    const list = await cardFor('admin', 'links that never expire');
    await press('admin', 'posture.csv', button(lastState(list), 'posture.csv')?.data ?? {});
    return { context: lastState(last()).acceptContext, card: last() };
  };
  const exported = async () => (await stage.journal()).filter((line) => line.includes('posture.exported'));
  const leftovers = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('keyholder-list-'));

  it('goes to the person’s OneDrive, whole, and into the journal', async () => {
    const link = await shareAFile(stage);
    await fetch(`${stage.tenantUrl}/demo/drives/${link.driveId}/items/${link.itemId}/rename`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      body: JSON.stringify({ name: '=HYPERLINK("http:∕∕evil").xlsx' }),
    });
    await until(async () => (await ask('admin', 'links that never expire')).includes('HYPERLINK'));
    const { context, card } = await offer();

    expect((await consent('admin', context, {}, own('admin'))).status).toBe(200);

    await until(() => lastState(last()).uniqueId === 'u-1');
    const [file] = uploads;
    const text = file?.body.toString('utf8') ?? '';
    const rows = text.trimEnd().split('\r\n');
    expect(file?.path).toBe('PUT /upload');
    expect(file?.range).toBe(`bytes 0-${(file?.body.length ?? 0) - 1}/${file?.body.length}`);
    expect(text.startsWith('\uFEFF"File or folder","Folder"')).toBe(true);
    expect(rows.length - 1).toBe(Number(/^(\d+) sharing links/.exec(String(lastState(card).description))?.[1]));
    expect(text).toContain('"\'=HYPERLINK(""');
    expect(text).not.toMatch(/(^|\r\n|,)"?=HYPERLINK/);
    const [entry] = await exported();
    expect(entry).toContain(people.admin.aadObjectId);
    expect(entry).toContain(`\\"rows\\":${rows.length - 1}`);
    expect(leftovers()).toEqual([]);
  });

  it.each([
    ['an address elsewhere', { uploadUrl: 'https://evil.example/x' }],
    ['an address of the cloud itself', { uploadUrl: 'http://169.254.169.254/latest' }],
    ['another machine in the network', { uploadUrl: 'http://10.0.0.1/x' }],
  ])('does not go to %s', async (_name, where) => {
    const { context } = await offer();
    const [before, journal] = [uploads.length, (await exported()).length];
    const uploadInfo = { contentUrl: 'x', name: 'x', uniqueId: 'x', fileType: 'csv', ...where };

    await consent('admin', context, { uploadInfo });

    await until(() => textOf(last()).includes('No file was made'));
    expect(uploads.length).toBe(before);
    expect((await exported()).length).toBe(journal);
  });

  it('is not made when the person says no', async () => {
    const { context } = await offer();
    const before = uploads.length;

    await consent('admin', context, { action: 'decline', uploadInfo: undefined });

    await until(() => textOf(last()).includes('No file was made'));
    expect(uploads.length).toBe(before);
  });

  it('is made for nobody who may not see it, and for nobody in a channel', async () => {
    const { context } = await offer();
    const before = uploads.length;

    await consent('staff', context);
    await until(() => textOf(last()).includes('for admins and security leads'));
    await consent('admin', context, {}, channel);
    await until(() => textOf(last()).includes('lists do not go anywhere else'));
    await consent('admin', { kind: 'posture', ask: { subject: 'links', ownerId: 'x' } });
    await until(() => textOf(last()).includes('do not know this file'));

    expect(uploads.length).toBe(before);
  });

  it.each([500, 302])('that OneDrive answers with %s is said not to have arrived', async (status) => {
    const { context } = await offer();
    uploadStatus = status;

    await consent('admin', context);

    await until(() => textOf(last()).includes('could not be put into your OneDrive'));
    uploadStatus = 201;
    expect(stage.log.join('')).not.toContain('/upload');
    expect(leftovers()).toEqual([]);
  });
});
