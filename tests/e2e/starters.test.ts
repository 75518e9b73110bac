import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSettledStage } from './settled';
import { textOf } from './share';
import { channel, element, lastState, type Stage } from './stage';

interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string }[];
}
const manifest = JSON.parse(readFileSync(path.join(__dirname, '../../appPackage/manifest.json'), 'utf8')) as {
  readonly bots: readonly [{ readonly commandLists: readonly CommandList[] }];
};
const starters = manifest.bots[0].commandLists.flatMap(({ scopes, commands }) =>
  commands.map(({ title, description }) => ({ scope: scopes[0] ?? '', title, description })),
);
const places: Readonly<Record<string, string>> = {
  personal: 'a:29:lead',
  team: channel,
  groupChat: '19:chat@thread.v2',
};

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

it.each(starters)('"$title" ($scope) fits the menu and is answered as typed', async ({ scope, title, description }) => {
  expect(title.length).toBeLessThanOrEqual(32);
  expect(description.length).toBeLessThanOrEqual(128);

  const [card] = await stage.say('lead', title, places[scope]);

  if (!card) throw new Error('no answer');
  expect(textOf(card)).not.toMatch(
    /I don't know that|not sure what|didn't quite|went wrong|cannot see that|can't do that/i,
  );
  if (title.endsWith('?') && !/^do i/i.test(title)) expect(element(lastState(card), 'party')).toBeDefined();
});

it.each(starters.filter(({ scope }) => scope === 'personal'))(
  '"$title" gives staff an answer or a plain reason',
  async ({ title }) => {
    const [card] = await stage.say('staff', title);

    if (!card) throw new Error('no answer');
    expect(textOf(card)).not.toMatch(/I don't know that|not sure what|didn't quite|went wrong/i);
  },
);
