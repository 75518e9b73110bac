import { languages } from '../../../src/knowledge/languages';
import { foldedBy, tidy } from '../../../src/knowledge/languages/language-words';
import { knowledgeOf } from '../../../src/wiring/knowledge';

const { hear } = knowledgeOf().interpreter;

/** How we stand now, or the own account. */
const ofTenant = {
  de: [
    'Wie viele Gäste haben wir?',
    'Hallo, wie viele globale Admins haben wir derzeit?',
    'Kannst du mir sagen, welche Konten keine MFA haben?',
    'Zeige alle Gäste',
    'Zeig mir bitte alle anonymen Links',
    'Gibt es Benutzer ohne MFA?',
    'Guten Tag. Welche Geräte sind gerade offen?',
    'offene Befunde',
    'wie viele konten haben kein mfa?',
    'Liste aller Gäste',
    'Habe ich schon MFA?',
  ],
  fr: [
    "combien d'invités avons-nous ?",
    'Bonjour, combien de comptes sont sans MFA ?',
    'Combien avons-nous d’administrateurs ?',
    'Quels comptes sont sans MFA ?',
    'Y a-t-il des utilisateurs sans MFA ?',
    'Montre-moi tous les invités',
    'Peux-tu me montrer les liens ouverts ?',
    'Quel est notre secure score aujourd’hui ?',
    'Liste de nos comptes sans MFA',
    'Ai-je la MFA ?',
  ],
  es: [
    '¿Cuántos invitados tenemos este mes?',
    'Hola, ¿cuántas cuentas están sin MFA?',
    '¿Qué usuarios están sin MFA?',
    '¿Hay usuarios sin MFA?',
    'Muéstrame todos los enlaces',
    'Lista de cuentas sin MFA',
    '¿Tengo MFA?',
  ],
  pt: [
    'Quantos convidados temos?',
    'Olá, quantas contas estão sem MFA?',
    'Que usuários estão sem MFA?',
    'Quais contas não têm MFA?',
    'Há utilizadores sem MFA?',
    'Mostra-me todos os convidados',
    'Lista das contas sem MFA',
    'Tenho MFA?',
  ],
  nl: [
    'Hoeveel gasten hebben we?',
    'Hallo, welke accounts hebben geen MFA?',
    'Zijn er gebruikers zonder MFA?',
    'Laat me alle gasten zien',
    'Toon alle anonieme links',
    'Lijst van accounts zonder MFA',
    'Heb ik MFA?',
  ],
} as const;

/** Advice, limits, claims and duties, in much the same words. */
const ofNoTenant = {
  de: [
    'Wie viele globale Admins sollen wir haben?',
    'Wie viele globale Admins werden empfohlen, wenn wir wenige Benutzer haben?',
    'Wie viele Gäste dürfen wir haben?',
    'Wie viele Gäste können wir höchstens haben?',
    'Stimmt es, dass Gäste, welche Konten ohne MFA haben, unsere Sache sind?',
    'Liste der Gäste für das Sommerfest',
    'Wer ist zuständig, wenn Links offen sind?',
    'Wer ist dafür verantwortlich, welche Gäste Konten haben?',
    'Was passiert mit Konten, wenn Microsoft uns zeigt, dass Links offen sind?',
  ],
  fr: [
    "Combien d'administrateurs globaux sont recommandés ?",
    "Combien d'administrateurs globaux faut-il avoir quand des comptes sont sans MFA ?",
    "Liste des invités de la fête d'été",
    'Est-il vrai que les comptes sans MFA sont notre responsabilité ?',
    'Dans quels cas les comptes des invités sont-ils supprimés ?',
    'Qui est responsable des comptes sans MFA, et quels comptes sont concernés ?',
  ],
  es: [
    '¿Es verdad que los usuarios sin MFA son nuestra responsabilidad?',
    'Lista de invitados de la fiesta de verano',
    '¿Dice Microsoft que los usuarios sin MFA están bloqueados?',
    '¿Cuántos administradores globales debería haber?',
    '¿Cuántos administradores globales se recomiendan si hay pocas cuentas?',
    '¿Quién es responsable de que las cuentas de invitados estén sin MFA, y qué usuarios hay?',
  ],
  pt: [
    'É verdade que os utilizadores sem MFA são nossa responsabilidade?',
    'Lista de convidados da festa de verão',
    'A Microsoft diz que os usuários sem MFA estão bloqueados?',
    'Quantos administradores globais devemos ter, se há poucas contas?',
    'Quantos administradores globais são recomendados quando há poucas contas?',
    'Quem é responsável pelos convidados, e quais contas estão sem MFA?',
  ],
  nl: [
    'Laat Microsoft gasten zonder MFA toe?',
    'Hoeveel globale beheerders moet je hebben?',
    'Lijst van gasten voor het zomerfeest',
    'Hoeveel globale beheerders horen we te hebben?',
    'Hoeveel globale beheerders zou je moeten hebben?',
    'Hoeveel beheerders worden aanbevolen als we weinig gebruikers hebben?',
    'Klopt het dat gebruikers zonder MFA onze taak zijn, en welke gebruikers hebben die?',
    'Wie is verantwoordelijk voor gasten, en welke accounts hebben ze nu?',
  ],
} as const;

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

it.each(rows(ofTenant))('in %s, "%s" asks how the tenant stands', (language, text) => {
  expect(hear(text)).toMatchObject({ language, reply: { kind: 'posture' } });
});

it.each(rows(ofNoTenant))('in %s, "%s" does not', (language, text) => {
  const { reply, language: heard } = hear(text);

  expect(heard).toBe(language);
  expect(reply.kind).not.toBe('posture');
});

it.each([
  ['de', 'zeige alle gäste', 'guest-lifecycle'],
  ['de', 'wie viele konten haben kein mfa?', 'mfa-for-everyone'],
  ['fr', "combien d'invités avons-nous ?", 'guest-lifecycle'],
  ['fr', 'montre-moi tous les invités', 'guest-lifecycle'],
  ['nl', 'toon alle gasten', 'guest-lifecycle'],
] as const)('in %s, what is known beside "%s" is of %s', (language, text, id) => {
  expect(hear(text)).toMatchObject({ language, reply: { kind: 'posture', otherwise: { topic: { id } } } });
});

it.each([
  ['de', 'Habe ich MFA?', true],
  ['de', 'Sind meine Konten ohne MFA?', true],
  ['de', 'Wie viele MA-Konten haben wir?', false],
  ['fr', 'J’ai la MFA ?', true],
  ['fr', 'Ai-je la MFA sur mes comptes ?', true],
  ['es', '¿Tengo MFA en mis cuentas?', true],
  ['es', '¿Cuántos invitados tenemos este mes?', false],
  ['pt', 'As minhas contas têm MFA?', true],
  ['pt', 'Quantos convidados temos este mês?', false],
  ['nl', 'Heb ik MFA?', true],
  ['nl', 'Hoeveel gasten hebben we?', false],
] as const)('in %s, that "%s" means the own account is %s', (id, text, isOwn) => {
  const rules = languages.find((one) => one.id === id);

  expect(rules?.ofOneself.test(tidy(foldedBy(rules, text)))).toBe(isOwn);
});
