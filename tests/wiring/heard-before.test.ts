import type { Hearing } from '../../src/knowledge/interpreter';
import { heardBefore } from '../../src/wiring/heard-before';
import { knowledgeOf } from '../../src/wiring/knowledge';

const { interpreter } = knowledgeOf();
const asked: string[] = [];
const hear = heardBefore(async (text, hearing: Hearing = {}) => {
  asked.push(text);
  if (text === 'too much') throw new Error('it took too long');
  return interpreter.hear(text, hearing);
});
beforeEach(() => {
  asked.length = 0;
});

it('does not work out twice what the same words mean', async () => {
  const first = await hear('and how long is it kept?', { subject: 'inactive-mailbox' });

  expect(await hear('and how long is it kept?', { subject: 'inactive-mailbox' })).toEqual(first);
  expect(asked).toHaveLength(1);
});

it('works it out anew after another subject, in another language and after a list', async () => {
  const text = 'und wie lange?';
  for (const hearing of [{}, { subject: 'deleted-team' }, { language: 'de' }, { locale: 'de-DE' }, { afterList: true }])
    await hear(text, hearing as Hearing);

  expect(asked).toHaveLength(5);
});

it('keeps no failure, and no long text', async () => {
  const long = 'who is responsible for backups? '.repeat(20);
  for (const text of ['too much', long]) {
    await hear(text).catch(() => undefined);
    await hear(text).catch(() => undefined);
  }

  expect(asked).toEqual(['too much', 'too much', long, long]);
});
