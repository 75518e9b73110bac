import { languages } from '../../../src/knowledge/languages';
import { createReader } from '../../../src/knowledge/languages/reader';
import { topics } from '../../../src/knowledge/topics';

const french = languages.find(({ id }) => id === 'fr');
if (french === undefined) throw new Error('no French');
const { askOf } = createReader(topics, french);

it.each([
  ["Qu'est-ce qui se passe quand un compte est supprimé ?", 'what-if'],
  ['Est-ce que Microsoft sauvegarde tout ?', 'true-or-false'],
  ['Qui est en charge des sauvegardes ?', 'who'],
  ['Qui sauvegarde nos données ?', 'who'],
  ['Bonjour, qui fait les sauvegardes ?', 'who'],
  ['À qui appartiennent les données ?', 'who'],
  ['Qui est-ce qui paie ?', 'who'],
  ['Je veux savoir qui peut lire cela', 'who'],
  ["les liens qui n'expirent pas", 'other'],
  ['Comment bloquer les comptes qui sont piratés ?', 'how'],
  ['Peut-on voir les gens qui partagent ?', 'true-or-false'],
  ['les enregistrements expirent quand ?', 'how-long'],
  ['Quand expirent les liens ?', 'how-long'],
])('"%s" asks for %s', (text, kind) => {
  expect(askOf(text)).toBe(kind);
});
