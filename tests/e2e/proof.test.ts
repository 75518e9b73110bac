import { signatureOf } from '../../src/evidence/backups/take-reports';
import { openSettledStage } from './settled';
import { button, channel, lastState, type Stage, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const chat = (who: 'staff' | 'admin' | 'lead'): string => `a:29:${who}`;
const textOf = (cards: Awaited<ReturnType<Stage['say']>>): string => JSON.stringify(cards.map(lastState));
const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('backups', () => {
  it('are reported with a secret that an admin makes, and answered from', async () => {
    const made = JSON.stringify(
      await stage.press('admin', 'backup.add-source', { name: 'Backup server' }, chat('admin')),
    );
    const id = /Source: ([0-9a-f-]{36})/.exec(made)?.[1] ?? '';
    const secret = /shown this once: ([0-9a-f]{64})/.exec(made)?.[1] ?? '';
    const report = { id: 'n1', product: 'Safekeep', workload: 'mail', finished: ago(4), result: 'success' };
    const body = JSON.stringify({ ...report, stored: 'outside', immutable: true, encrypted: true });
    const timestamp = String(Math.floor(Date.now() / 1000));

    const response = await fetch(`${stage.url}/api/backups`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'keyholder-source': id,
        'keyholder-timestamp': timestamp,
        'keyholder-signature': signatureOf(secret, timestamp, Buffer.from(body)),
      },
      body,
    });

    expect([response.status, await response.json()]).toEqual([200, { accepted: 1, known: 0 }]);
    const answer = textOf(await stage.say('admin', 'who makes our backups?'));
    expect(answer).toMatch(/Mailboxes: .*reported by Safekeep .*4 hours old.*as stated, it withstands ransomware/);
    expect(answer).toContain('has not proven it');
    expect(answer).toContain('No restore test was ever recorded');
    expect(answer).not.toContain('could not check how the tenant stands');
    const staff = textOf(await stage.say('staff', 'are we backed up?'));
    expect(staff).toContain('You (customer)');
    expect(staff).not.toMatch(/Safekeep|restore test was ever/);
    expect(textOf(await stage.say('staff', 'backups'))).not.toContain('Safekeep');
    const lastNight = 'did the backup of last night run ok?';
    for (const asked of [lastNight, 'are we backed up?'])
      expect(textOf(await stage.say('admin', asked))).toMatch(/who saves what.*Safekeep/);
    expect(textOf(await stage.say('staff', lastNight))).toContain('You (customer)');
    expect(textOf(await stage.say('admin', lastNight, channel))).toContain('You (customer)');
    const inChannel = textOf(await stage.say('admin', 'backups', channel));
    expect(inChannel).toContain('your own chat');
    expect(await stage.dumpStore()).toContain(secret);
    expect(stage.log.join()).not.toContain(secret);
    expect((await stage.journal()).join()).not.toContain(secret);
  });

  it('come as a pasted CSV too, whole or not at all', async () => {
    const head = 'product;workload;finished;result;encrypted;stored';
    const good = `Safekeep;sites;${ago(5)};success;yes;outside\nSafekeep;onedrive;${ago(5)};warning;yes;outside`;

    expect(textOf(await stage.say('staff', `${head}\n${good}`))).toContain('for admins');
    const wrong = textOf(await stage.say('admin', `${head}\n${good}\nSafekeep;floppies;${ago(5)};success;;`));
    expect(wrong).toMatch(/Nothing was taken.*line 4: workload/);
    expect(textOf(await stage.say('admin', `${head}\n${good}`))).toContain('2 runs read, 2 taken');
    expect(textOf(await stage.say('admin', `${head}\n${good}`))).toContain('2 of them I knew already');
    expect(textOf(await stage.say('admin', 'backups'))).toMatch(/Sites.*reported by Safekeep/i);
  });

  it('are restored from, as a person records', async () => {
    const [card] = await stage.say('lead', 'record a restore test');
    expect(button(card && lastState(card), 'restore-test.record')).toBeDefined();
    const test = { workload: 'mail', what: 'One mailbox', testedBy: 'Pat <b>', testedOn: ago(48).slice(0, 10) };

    await stage.press('lead', 'restore-test.record', { ...test, minutes: '45', result: 'worked' }, chat('lead'));

    const answer = textOf(await stage.say('admin', 'when was the last restore test?'));
    expect(answer).toMatch(
      /Last restore test: .* \(One mailbox\), it worked, 45 minutes, by Pat ‹b›; recorded by Lena Lead/,
    );
    const late = { ...test, testedOn: '2999-01-01', minutes: '1', result: 'worked' };
    expect((await stage.press('lead', 'restore-test.record', late, chat('lead'))).value).toContain('future');
  });
});

describe('attestations', () => {
  it('are stated in the own chat, and counted apart on the posture card', async () => {
    const before = textOf(await stage.say('admin', 'posture'));
    expect(before).not.toContain('stated by people');
    const until = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
    const data = { subject: 'data.dlp-unseen', note: 'Two policies <b>', until };
    expect((await stage.press('admin', 'attestation.make', data)).value).toContain('own chat');

    const made = await stage.press('admin', 'attestation.make', data, chat('admin'));

    expect(JSON.stringify(made.value)).toMatch(/Stated by Adam Admin on .*Two policies ‹b›/);
    const after = textOf(await stage.say('admin', 'posture'));
    expect(after).toContain('1 only stated by people');
    expect(/(\d+) %/.exec(after)?.[0]).toBe(/(\d+) %/.exec(before)?.[0]);
    expect(after).toMatch(/A person stated on .* it was not measured/);
    expect(
      (await stage.press('admin', 'attestation.make', { ...data, fileHash: 'zz' }, chat('admin'))).value,
    ).toContain('64 digits');
    const [card] = await stage.say('lead', 'attestations');
    const withdraw = button(card && lastState(card), 'attestation.withdraw')?.data ?? {};
    await stage.press('lead', 'attestation.withdraw', withdraw, chat('lead'));
    expect(textOf(await stage.say('admin', 'posture'))).not.toContain('stated by people');
  });
});

describe('what changed', () => {
  interface Policies {
    readonly value: readonly { readonly id: string; readonly displayName: string; readonly state: string }[];
  }

  it('is listed with before and after, by whom, and compared, for admins in their own chat', async () => {
    const { value } = await stage.graph<Policies>('GET', '/identity/conditionalAccess/policies');
    const policy = value.find(({ state }) => state === 'enabled');
    expect(textOf(await stage.say('admin', 'what changed since monday?'))).toMatch(
      /Since my first reading \(.*: nothing changed/,
    );
    const set = (state: string) =>
      stage.graph('PATCH', `/identity/conditionalAccess/policies/${policy?.id}`, { state });
    const seen = async (text: string) => {
      stage.moveClock(3_600_000);
      stage.wake('objects');
      await until(async () => textOf(await stage.say('admin', 'what changed today?')).includes(text));
    };

    await set('disabled');
    await seen('State: enabled → disabled');
    // The directory's log is asked right after the reading.
    await until(async () => !textOf(await stage.say('admin', 'what changed today?')).includes('not known'));

    const listed = textOf(await stage.say('admin', 'what changed in the last 2 days?'));
    expect(listed).toMatch(/Conditional Access policy “.*” was changed/);
    expect(listed).toMatch(/Between .* and .*, by (?!somebody)/);
    expect(textOf(await stage.say('staff', 'what changed this week?'))).not.toContain('enabled → disabled');
    expect(textOf(await stage.say('admin', 'what changed this week?', channel))).toContain('your own chat');
    await set('enabled');
    await seen('State: disabled → enabled');
    // Put back: every change is listed, and then and now are the same.
    expect(textOf(await stage.say('admin', 'what changed in the last 2 days?'))).toContain('2 changes');
    expect(textOf(await stage.say('admin', 'compare with yesterday'))).toContain('nothing changed');
    expect((await stage.journal()).join()).toContain('configuration.changed');
  });
});
