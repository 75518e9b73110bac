import type { JsonObject } from '../json';
import { appFlawsOf } from './app-flaws';
import { DOMAIN, type Org } from './org';
import { isEmployee, type Person } from './people';
import { fraction, hash32, seedNumber } from './random';

const RULE = seedNumber('inbox.rule');

/** Of the people with a mailbox. */
const SHARES = { newsletter: 0.3, colleague: 0.12, outside: 0.08, hiding: 0.08, trap: 0.15 } as const;

const recipient = (address: string, name = address): JsonObject => ({ emailAddress: { name, address } });
const ruleId = (org: Org, person: Person, at: number): string =>
  Buffer.from(`rule:${hash32(org.seed, RULE, person.index, at)}`).toString('base64');
const folderId = (org: Org, person: Person): string =>
  Buffer.from(`folder:${hash32(org.seed, RULE, person.index, 99)}`).toString('base64');

/** Rules that look bad and are not. */
const traps = (org: Org, person: Person): readonly JsonObject[] => [
  { displayName: 'Old forward', isEnabled: false, actions: { forwardTo: [recipient('me@freemail.example')] } },
  {
    displayName: 'To the assistant',
    actions: { redirectTo: [recipient('/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=0a1b-assistant', 'Assistant')] },
  },
  {
    displayName: 'No more newsletters',
    conditions: { fromAddresses: [recipient('news@tailspin.example')] },
    actions: { delete: true },
  },
  {
    displayName: 'Invoices',
    conditions: { subjectContains: ['invoice'] },
    actions: { moveToFolder: folderId(org, person) },
  },
];

const outside = (person: Person): readonly JsonObject[] => [
  { displayName: '.', actions: { forwardTo: [recipient(`${person.surname.toLowerCase()}@freemail.example`)] } },
  { displayName: 'Copy', actions: { redirectTo: [recipient('desk@fabrikam.example')] } },
  {
    displayName: 'Attach',
    conditions: { subjectContains: ['offer'] },
    actions: { forwardAsAttachmentTo: [recipient('box@litware.example')] },
  },
];

const hiding = (org: Org, person: Person): readonly JsonObject[] => [
  { displayName: '..', actions: { moveToFolder: folderId(org, person), markAsRead: true } },
  {
    displayName: 'x',
    conditions: { bodyOrSubjectContains: ['Wire transfer', 'bank'] },
    actions: { delete: true },
  },
  {
    displayName: 'y',
    conditions: { senderContains: ['security'] },
    actions: { moveToFolder: folderId(org, person), markAsRead: true },
  },
];

/** Whoever works here has a mailbox; the others have none. */
export const hasMailbox = (person: Person): boolean => isEmployee(person);

/** The inbox rules that somebody starts with. */
export function firstRules(org: Org, person: Person): readonly JsonObject[] {
  const flaws = appFlawsOf(org);
  const roll = (at: number): number => fraction(org.seed, RULE, person.index, at);
  const one = (list: readonly JsonObject[], at: number): readonly JsonObject[] =>
    list.slice(hash32(org.seed, RULE, person.index, at) % list.length).slice(0, 1);
  const drafts: readonly JsonObject[] = [
    ...(roll(1) < SHARES.newsletter
      ? [
          {
            displayName: 'Newsletters',
            conditions: { fromAddresses: [recipient('news@northwind.example')] },
            actions: { moveToFolder: folderId(org, person), markAsRead: true },
          },
        ]
      : []),
    ...(roll(2) < SHARES.colleague
      ? [{ displayName: 'To Stella', actions: { forwardTo: [recipient(`stella.staff@${DOMAIN}`)] } }]
      : []),
    ...(roll(3) < SHARES.trap ? one(traps(org, person), 13) : []),
    ...(flaws.forwardsOutside && roll(4) < SHARES.outside ? one(outside(person), 14) : []),
    ...(flaws.hidesMail && roll(5) < SHARES.hiding ? one(hiding(org, person), 15) : []),
  ];
  return drafts.map((draft, at) => ({
    id: ruleId(org, person, at),
    sequence: at + 1,
    isEnabled: true,
    hasError: false,
    isReadOnly: false,
    ...draft,
  }));
}
