import fs from 'node:fs';
import path from 'node:path';
import { languages } from '../../../src/knowledge/languages';
import { createRecogniser } from '../../../src/knowledge/languages/recognise';
import { isStrangeWord } from '../../../src/knowledge/languages/strange-words';
import { topics } from '../../../src/knowledge/topics';
import { languageIds } from '../../../src/model/language';

const { recognise } = createRecogniser(topics, languages);
const fresh = ['fresh-questions', 'out-of-scope'].flatMap((name) =>
  fs
    .readFileSync(path.join(__dirname, `../fresh/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { q: string }).q),
);

it('takes no English question for another language', () => {
  const named = [
    'Can Jörg Müller see my OneDrive?',
    'Who is Marie Dupont, a guest?',
    'Is José still an admin?',
    'SharePoint in São Paulo is slow',
    'MFA?',
    'backup',
    'EU data boundary',
    'E3 vs E5 security',
    'Excel shows #N/A',
    'shift+del on a mail',
    'os layer in saas?',
  ];

  expect([...fresh, ...named].filter((question) => recognise(question) !== 'en')).toEqual([]);
});

const short: readonly (readonly [string, readonly string[]])[] = [
  ['de', ['Wer zahlt das?', 'Was ist mit Teams?', 'Kann ich das selbst?', 'Wie geht das mit dem Postfach?']],
  ['fr', ['Qui paie cela ?', 'Et pour Teams ?', 'Comment faire avec la boîte ?', 'Puis-je le faire moi-même ?']],
  ['es', ['¿Quién paga eso?', '¿Y qué pasa con Teams?', '¿Puedo hacerlo yo?', '¿Cómo se hace con el buzón?']],
  ['pt', ['Quem paga isso?', 'E o que acontece com o Teams?', 'Posso fazer eu?', 'Como se faz com a caixa?']],
  ['nl', ['Wie betaalt dat?', 'Hoe zit het met Teams?', 'Kan ik dat zelf?', 'Hoe gaat het met het postvak?']],
];

it.each(short)('knows short questions in %s that nobody put into the data', (id, questions) => {
  expect(questions.filter((question) => recognise(question) !== id)).toEqual([]);
});

it.each(languages.map(({ id, texts }) => [id, texts] as const))('knows the phrasings of %s', (id, texts) => {
  const asks = texts.flatMap((text) => text.asks);
  const missed = asks.filter((ask) => recognise(ask) !== id);

  expect(missed.length / asks.length).toBeLessThanOrEqual(0.06);
});

it('lets the talk before and the locale settle what is open, and nothing more', () => {
  expect(recognise('OneDrive?', { before: 'fr' })).toBe('fr');
  expect(recognise('OneDrive?', { locale: 'fr' })).toBe('en');
  expect(recognise('who patches exchange?', { before: 'de', locale: 'de' })).toBe('en');
  expect(recognise('wie patcht exchange online', { locale: 'nl' })).toBe('nl');
});

it.each([
  'バックアップは誰の責任ですか',
  'Кто отвечает за резервные копии?',
  '谁负责备份',
  'من المسؤول عن النسخ الاحتياطي؟',
  'e per quanto tempo?',
  'dove sono i nostri dati',
  'hur länge sparas raderade filer',
  'Hvor længe gemmes slettede filer',
  'Jak długo są przechowywane usunięte pliki?',
  'cine este responsabil pentru copii de rezervă',
])('takes none of ours for the language of "%s", whatever was spoken before', (text) => {
  expect(languageIds.filter((id) => recognise(text, { before: id, locale: id }) !== 'en')).toEqual([]);
});

it('takes a name in another script for a name', () => {
  expect(recognise('Wer ist Иван Петров?')).toBe('de');
  expect(recognise('Ist Søren noch Admin?')).toBe('de');
});

it('has no strange words among the small words of our languages', () => {
  const ours = languages.flatMap(({ smallWords, emptyWords }) => `${smallWords} ${emptyWords}`.split(' '));

  expect(ours.filter(isStrangeWord)).toEqual([]);
});
