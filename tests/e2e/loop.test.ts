import { cardOf, shareAFile, textOf } from './share';
import { button, channel, lastState, openStage, type Stage, stateOf, until } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await stage.say('admin', 'send alerts here', channel);
  await stage.firstReadDone();
});
afterAll(() => stage.close());

describe('the loop', () => {
  it('begins with one summary, not a flood', async () => {
    const summary = await until(() =>
      stage.connector.cards().find((card) => textOf(card).includes('First reading done')),
    );

    expect(textOf(summary)).toContain('Anyone-links');
    expect(stage.connector.cards().filter((card) => stateOf(card) !== undefined).length).toBeLessThanOrEqual(10);
  });

  it('tells of a new link in one card, and takes it back when the link goes', async () => {
    const link = await shareAFile(stage);
    const card = await cardOf(stage, link);

    expect(stateOf(card)).toBe('Open');
    expect(textOf(card)).toContain('Graph does not say who made a link');
    expect(textOf(card)).toContain('between');
    expect(button(lastState(card), 'finding.request-fix')).toBeDefined();

    await stage.graph('DELETE', link.path);
    await until(() => stateOf(card) === 'Fixed');
    expect(button(lastState(card), 'finding.request-fix')).toBeUndefined();
  });

  it('removes a link once a second person has approved the plan, and says done when it is seen to be gone', async () => {
    const link = await shareAFile(stage);
    const card = await cardOf(stage, link);

    const asked = await stage.press(
      'admin',
      'finding.request-fix',
      button(lastState(card), 'finding.request-fix')?.data ?? {},
    );

    expect(asked.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(asked.value)).toContain('DELETE /v1.0/drives/');
    await until(() => stateOf(card) === 'Fix asked');
    const copies = [await cardOf(stage, link, 'a:29:lead'), await cardOf(stage, link, 'a:29:lead2')];

    const plan = button(lastState(card), 'approval.approve');
    const approved = await stage.press('lead', 'approval.approve', plan?.data ?? {});

    expect(approved.type).toBe('application/vnd.microsoft.card.adaptive');
    await until(() => stateOf(card) === 'Fixed');
    expect(textOf(card)).toContain('Done, and seen to be gone');
    await until(() => copies.every((copy) => stateOf(copy) === 'Fixed'));
    await expect(stage.graph('GET', link.path)).rejects.toThrow('404');
  });
});
