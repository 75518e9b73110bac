import type { TurnContext } from 'botbuilder';
import type { Message } from '../../src/alerts/chat';
import type { BotDeps } from '../../src/bot/deps';
import { onPress } from '../../src/bot/on-press';
import { until } from '../e2e/stage';

const turn = (
  sent: unknown[],
  action: object = { verb: 'finding.request-fix', data: { findingKey: 'k' } },
): TurnContext =>
  ({
    activity: {
      type: 'invoke',
      serviceUrl: 'http://127.0.0.1',
      from: { id: '29:admin', name: 'Adam', aadObjectId: 'dece0000-0000-4000-8000-0000000000b1' },
      recipient: { id: 'bot' },
      conversation: { id: 'a:adam', conversationType: 'personal' },
      value: { action },
    },
    sendActivity: async (activity: unknown) => sent.push(activity),
  }) as unknown as TurnContext;

/** Only what this press needs; `requestFix` answers when the test says so. */
function slowBot() {
  const posted: Message[] = [];
  const answers: ((why: string) => void)[] = [];
  const deps = {
    rolesOf: async () => ({ isAdmin: true, isLead: false }),
    requestFix: () => new Promise((ok) => answers.push((why) => ok({ ok: false, why }))),
    chat: {
      personal: async () => ({ id: 'a:adam' }),
      post: async (_conversation: unknown, message: Message) => posted.push(message),
    },
    log: { error: () => undefined, warn: () => undefined },
  } as unknown as BotDeps;
  return { deps, posted, answers };
}

it('answers a press in time when Graph is slow, and says the rest in the person’s own chat', async () => {
  const sent: unknown[] = [];
  const { deps, posted, answers } = slowBot();

  await onPress(deps, turn(sent), 5);

  expect(JSON.stringify(sent)).toContain('I am on it');
  answers[0]?.('Somebody was faster.');
  await until(() => posted.length === 1);
  expect(posted[0]?.summary).toBe('Somebody was faster.');
});

it('answers at once when it can', async () => {
  const sent: unknown[] = [];
  const { deps, posted, answers } = slowBot();

  const press = onPress(deps, turn(sent), 10_000);
  await until(() => answers.length === 1);
  answers[0]?.('Nothing to do.');
  await press;

  expect(JSON.stringify(sent)).toContain('Nothing to do.');
  expect(posted).toEqual([]);
});

it('brings what is shown once, however late it comes', async () => {
  const sent: unknown[] = [];
  const { deps, posted } = slowBot();
  let add = (): void => undefined;
  const routing = {
    addWebhook: () =>
      new Promise((ok) => {
        add = () => ok({ ok: true, id: 'w', host: 'siem.example', secret: 'the-secret' });
      }),
  };
  const action = { verb: 'webhook.add', data: { url: 'https://siem.example/in', reason: 'our SIEM' } };

  await onPress({ ...deps, routing } as unknown as BotDeps, turn(sent, action), 5);
  add();

  await until(() => posted.length === 1);
  expect(JSON.stringify(posted[0])).toContain('the-secret');
});
