import { candidatesCard, candidatesCardData } from '../../src/cards/candidates';
import { helpCard, helpCardData } from '../../src/cards/help';
import { messageCard, messageCardData, refusalCardData } from '../../src/cards/message';
import { phrasesOf } from '../../src/cards/phrases';
import { AdaptiveCard, SerializationContext } from './renderer';

const four = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: `Topic ${id}` }));

const cases: readonly { name: string; card: Record<string, unknown>; says: RegExp; buttons: number }[] = [
  { name: 'unsure', card: candidatesCard(candidatesCardData('candidates', four)), says: /not sure/, buttons: 3 },
  { name: 'unknown', card: candidatesCard(candidatesCardData('unknown', [])), says: /don't know/, buttons: 0 },
  { name: 'nearly', card: candidatesCard(candidatesCardData('unknown', four.slice(0, 2))), says: /one of/, buttons: 2 },
  {
    name: 'one',
    card: candidatesCard(candidatesCardData('unknown', four.slice(0, 1))),
    says: /Perhaps this/,
    buttons: 1,
  },
  {
    name: 'one of them',
    card: candidatesCard(candidatesCardData('candidates', four.slice(0, 1), '', 'de')),
    says: /Ist es das\?/,
    buttons: 1,
  },
  { name: 'greeting', card: helpCard(helpCardData('greeting')), says: /You can ask/, buttons: 0 },
  { name: 'help', card: helpCard(helpCardData('help')), says: /responsible for backups/, buttons: 0 },
  { name: 'noise', card: helpCard(helpCardData('other')), says: /help/, buttons: 0 },
  { name: 'thanks', card: helpCard(helpCardData('thanks')), says: /Ask me again/, buttons: 0 },
  { name: 'bye', card: helpCard(helpCardData('bye')), says: /Goodbye/, buttons: 0 },
  {
    name: 'order',
    card: messageCard(refusalCardData('command')),
    says: /can't do that: a fix is asked for and approved only on the card of its finding/,
    buttons: 0,
  },
  { name: 'yes', card: messageCard(refusalCardData('confirmation')), says: /can't confirm/, buttons: 0 },
  { name: 'lines', card: messageCard(messageCardData('one', 'two ${x}')), says: /one.*two \$\{x\}/, buttons: 0 },
];

// A lead says such sentences, too: who may approve is no reason for them.
it.each([
  ['en', /can't.*only on the card/, /lead/],
  ['de', /kann ich nicht.*nur auf der Karte/, /verantwortlich/i],
  ['es', /No puedo.*solo en la tarjeta/, /responsable/],
  ['fr', /ne peux pas.*seulement sur la carte/, /responsable/],
  ['nl', /kan ik niet.*alleen op de kaart/, /verantwoordelijk/],
  ['pt', /Não posso.*só .*no cartão/, /responsável/],
] as const)('an order is refused for a reason that is true for everybody: %s', (language, says, isNot) => {
  const [reason] = phrasesOf(language).refused.command;

  expect(reason).toMatch(says);
  expect(reason).not.toMatch(isNot);
});

it.each(cases)('$name', ({ card, says, buttons }) => {
  const json = JSON.stringify(card);
  const context = new SerializationContext();
  new AdaptiveCard().parse(card, context);

  expect(context.eventCount).toBe(0);
  expect(json).toMatch(says);
  expect(json.replace('two ${x}', '')).not.toContain('${');
  expect(json).not.toContain('"party"');
  expect(json.match(/"answer\.choose"/g)?.length ?? 0).toBe(buttons);
});
