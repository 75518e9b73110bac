import net from 'node:net';
import { openSettledStage } from './settled';
import { cardOf, shareAFile, textOf } from './share';
import { button, channel, element, lastState, people, type Stage, stateOf, tenantId, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const good = () => ({
  type: 'message',
  id: '1',
  text: 'who is responsible for backups?',
  channelId: 'msteams',
  serviceUrl: stage.connector.url,
  from: people.staff,
  recipient: { id: '28:keyholder' },
  conversation: { id: 'a:29:staff', tenantId },
  channelData: { tenant: { id: tenantId } },
});

describe('what is not a Teams activity', () => {
  const elsewhere = 'dece0000-0000-4000-8000-00000000dead';
  it.each<[string, () => unknown, number]>([
    ['nothing at all', () => '', 400],
    ['an empty object', () => ({}), 400],
    ['no JSON', () => '{"type":', 400],
    ['a list', () => [good()], 400],
    ['JSON that is no object', () => '"hello"', 400],
    ['no conversation', () => ({ ...good(), conversation: undefined }), 400],
    ['a type that is no text', () => ({ ...good(), type: { a: 1 } }), 400],
    ['nobody who sent it', () => ({ ...good(), from: undefined }), 400],
    ['a sender without an id', () => ({ ...good(), from: { aadObjectId: people.staff.aadObjectId } }), 400],
    ['a sender whose object id is no GUID', () => ({ ...good(), from: { id: '29:x', aadObjectId: 'admin' } }), 400],
    ['a sender whose object id is no text', () => ({ ...good(), from: { id: '29:x', aadObjectId: { a: 1 } } }), 400],
    ['a NUL in an id', () => ({ ...good(), from: { ...people.staff, id: '29:\0' } }), 400],
    ['a NUL in the conversation', () => ({ ...good(), conversation: { id: 'a:\0', tenantId } }), 400],
    ['no recipient', () => ({ ...good(), recipient: undefined }), 400],
    ['a recipient that is no object', () => ({ ...good(), recipient: '28:keyholder' }), 400],
    ['entities that are no list', () => ({ ...good(), entities: { a: 1 } }), 400],
    ['an entity that is no object', () => ({ ...good(), entities: [null] }), 400],
    ['a mention of nobody', () => ({ ...good(), entities: [{ type: 'mention', text: '<at>x</at>' }] }), 400],
    [
      'a mention without a text',
      () => ({ ...good(), text: undefined, entities: [{ type: 'mention', mentioned: { id: '28:keyholder' } }] }),
      400,
    ],
    ['a name that is no text', () => ({ ...good(), name: 5 }), 400],
    ['a locale that is no text', () => ({ ...good(), locale: {} }), 400],
    [
      'a kind of conversation that is no text',
      () => ({ ...good(), conversation: { ...good().conversation, conversationType: 1 } }),
      400,
    ],
    ['another tenant', () => ({ ...good(), conversation: { id: 'a:x', tenantId: elsewhere } }), 403],
    ['another tenant in its channel data only', () => ({ ...good(), channelData: { tenant: { id: elsewhere } } }), 403],
    ['no tenant', () => ({ ...good(), conversation: { id: 'a:x' }, channelData: {} }), 403],
    ['a service URL that is not Teams’', () => ({ ...good(), serviceUrl: 'https://evil.example/' }), 403],
    [
      'a service URL that only looks like Teams’',
      () => ({ ...good(), serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }),
      403,
    ],
    ['a service URL of another protocol', () => ({ ...good(), serviceUrl: 'file:///etc/passwd' }), 403],
    ['ten megabytes', () => ({ ...good(), text: 'x'.repeat(10_000_000) }), 413],
  ])('%s is refused', async (_name, body, status) => {
    const answers = () => stage.connector.cards().filter((card) => !card.conversation.startsWith(channel)).length;
    const before = answers();

    const response = await stage.post(body());

    expect(response.status).toBe(status);
    const said = await response.text();
    expect(said).not.toMatch(/ at |node_modules|Error:|zod/i);
    expect(answers()).toBe(before);
  });

  it('a connection that ends in the middle hurts nobody', async () => {
    const { port, hostname } = new URL(stage.url);
    await new Promise<void>((ok) => {
      const socket = net.connect(Number(port), hostname, () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"type"',
        );
        socket.destroy();
        ok();
      });
    });

    expect((await fetch(`${stage.url}/livez`)).status).toBe(200);
  });
});

describe('notifications', () => {
  const notify = (body: unknown, path = 'notifications') =>
    fetch(`${stage.url}/api/graph/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('gives back a validation token as plain text, escaped by its type', async () => {
    const response = await fetch(
      `${stage.url}/api/graph/notifications?validationToken=${encodeURIComponent('<script>1</script> +/=')}`,
      { method: 'POST' },
    );

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toBe('<script>1</script> +/=');
  });

  it('refuses a forged secret and reads nothing because of it', async () => {
    const subscriptions = await fetch(`${stage.tenantUrl}/v1.0/subscriptions`, {
      headers: { authorization: 'Bearer demo-watch' },
    });
    const { value } = (await subscriptions.json()) as { value: { id: string; resource: string }[] };
    const [one] = value;
    expect(one).toBeDefined();

    const responses = await Promise.all(
      ['', 'guessed', 'x'.repeat(150)].map((clientState) =>
        notify({
          value: [{ subscriptionId: one?.id, clientState, resource: one?.resource, changeType: 'updated', tenantId }],
        }),
      ),
    );

    expect(responses.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it.each<[string, unknown, number]>([
    [
      'an unknown subscription',
      { value: [{ subscriptionId: 'nobody', clientState: 'x', resource: 'drives/x/root' }] },
      202,
    ],
    ['no list', { value: 'x' }, 400],
    ['nothing', '', 400],
    ['no JSON', '{', 400],
  ])('%s', async (_name, body, status) => {
    expect((await notify(body)).status).toBe(status);
    expect((await notify(body, 'lifecycle')).status).toBe(status);
  });
});

describe('text of people and of the tenant', () => {
  it('answers a question of 20,000 characters', async () => {
    const [card] = await stage.say('staff', `who is responsible for backups? ${'really '.repeat(3000)}`);

    expect(card).toBeDefined();
  });

  it.each([
    '',
    '   ',
    '🔥🔥🔥',
    '${secret}',
    '<at>everyone</at> URGENT who is responsible for backups?',
    '\u202e\u0000',
  ])('answers %j', async (question) => {
    const [card] = await stage.say('staff', question);

    expect(card && JSON.stringify(lastState(card))).not.toMatch(/<at>|undefined|\[object/);
  });

  it('shows a file’s nasty name as plain text, and finds its way back from the press', async () => {
    const link = await shareAFile(stage);
    const nasty = '[pay](https://evil.example) <at>everyone</at> ${secret} **x**.xlsx';
    const response = await fetch(`${stage.tenantUrl}/demo/drives/${link.driveId}/items/${link.itemId}/rename`, {
      method: 'POST',
      headers: { authorization: 'Bearer demo-user', 'content-type': 'application/json' },
      body: JSON.stringify({ name: nasty }),
    });
    expect(response.ok).toBe(true);

    const card = await cardOf(stage, link);
    await until(() => textOf(card).includes('pay'));

    expect(textOf(card)).not.toContain('<at>');
    expect(textOf(card)).not.toContain('](https://evil');
    const asked = await stage.press(
      'admin',
      'finding.request-fix',
      button(lastState(card), 'finding.request-fix')?.data ?? {},
    );
    expect(JSON.stringify(asked.value)).not.toContain('<at>');
    expect(element(asked.value, 'state')?.text).toBe('Fix asked');
  });

  it('answers a press on a button it does not know, and on a finding it does not know', async () => {
    expect((await stage.press('admin', 'finding.explode', {})).value).toContain('do not know this button');
    expect((await stage.press('admin', '__proto__', {})).value).toContain('do not know this button');
    expect(
      (await stage.press('admin', 'finding.request-fix', { findingKey: 'sharing.anonymous-link-open:a/b/c' })).value,
    ).toContain('do not know this finding');
  });

  it('says where a person without rights may not look, and shows nothing', async () => {
    const [posture] = await stage.say('staff', 'show anonymous links');
    const [own] = await stage.say('staff', 'do I have MFA?');

    expect(textOf(posture ?? missing)).toContain('admins and security leads');
    expect(textOf(own ?? missing)).toMatch(/You have (no )?MFA/);
  });
});

const missing = { conversation: '', activityId: '', states: [], summary: '' };

it('kept the addresses of links nowhere: not in the store, the log or a card', async () => {
  const link = await shareAFile(stage);
  await cardOf(stage, link);
  const permission = await stage.graph<{ link: { webUrl: string }; shareId?: string }>('GET', link.path);
  const secrets = [permission.link.webUrl, permission.shareId].filter((text) => text !== undefined);
  expect(secrets.length).toBeGreaterThan(0);

  const everything = [
    ...stage.log,
    ...stage.connector.cards().map((card) => JSON.stringify(card)),
    await stage.dumpStore(),
  ].join('\n');

  expect(everything).toContain(link.itemId);
  for (const secret of secrets) expect(everything).not.toContain(secret);
  expect(stage.connector.cards().some((card) => stateOf(card) === 'Open')).toBe(true);
});
