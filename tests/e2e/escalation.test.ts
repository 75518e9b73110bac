import { openSettledStage } from './settled';
import { cardOf, type Shared, shareAFile } from './share';
import { button, lastState, type Stage, until } from './stage';

let stage: Stage;
const next = '19:next@thread.tacv2';
const checkId = 'sharing.anonymous-link-open';
beforeAll(async () => {
  stage = await openSettledStage();
  await stage.say('lead', 'send alerts here', next);
  const only = { conversationId: next, cards: 'ownership', digestOnly: '', escalateAfterHours: '2' };
  await stage.press('lead', 'route.save-settings', only, next);
  await stage.press('lead', 'severity.set', { checkId, severity: 'critical', reason: 'a bank' });
});
afterAll(() => stage.close());

const inNext = ({ linkId }: Shared) =>
  stage.connector
    .cards()
    .filter(
      (card) => card.conversation.startsWith(next) && JSON.stringify(card.states).includes(encodeURIComponent(linkId)),
    );
const escalated = async () => (await stage.journal()).filter((line) => line.includes('finding.escalated')).length;

it('a critical finding that nobody touched goes to the next route, once; one that somebody works on does not', async () => {
  const [left, asked] = [await shareAFile(stage), await shareAFile(stage, 'lead2')];
  await cardOf(stage, left);
  const card = await cardOf(stage, asked);
  await stage.press('admin', 'finding.request-fix', button(lastState(card), 'finding.request-fix')?.data ?? {});
  stage.wake('escalate');
  expect([...inNext(left), ...inNext(asked)]).toHaveLength(0);

  stage.moveClock(4 * 3_600_000 + 60_000);
  stage.wake('escalate');
  await cardOf(stage, left, next);
  const before = await escalated();
  stage.moveClock(4 * 3_600_000);
  stage.wake('escalate');
  const later = await shareAFile(stage, 'lead');
  await cardOf(stage, later);
  stage.moveClock(5 * 3_600_000);
  stage.wake('escalate');
  await until(async () => inNext(later).length === 1);

  expect(inNext(left)).toHaveLength(1);
  expect(inNext(asked)).toHaveLength(0);
  expect(await escalated()).toBe(before + 1);
});
