import { Template } from 'adaptivecards-templating';
import type { Nomination } from '../model/emergency';
import layout from './emergency.json';
import { plainText } from './plain-text';
import { when } from './when';

const template = new Template(layout);

export interface EmergencyCardInput {
  readonly nomination: Nomination;
  readonly accounts: readonly {
    readonly name: string;
    readonly upn: string;
    /** `null`: not known yet. */
    readonly proves: readonly string[] | null;
    readonly concerns: readonly string[];
  }[];
}

const labels: Readonly<Record<Nomination['state'], string>> = {
  asked: 'Waits for a security lead',
  approved: 'Approved',
  declined: 'Declined',
  replaced: 'Replaced by others',
};

/** Two accounts put before the leads, and what became of it. */
export function emergencyCardData({ nomination, accounts }: EmergencyCardInput) {
  const { state, askedBy, askedAt, decidedBy, decidedAt, whyNot } = nomination;
  const asked = `Named by ${plainText(askedBy.name, 80)}, ${when(askedAt)}.`;
  const decided =
    decidedBy && decidedAt
      ? ` ${state === 'declined' ? 'Declined' : 'Approved'} by ${plainText(decidedBy.name, 80)}, ${when(decidedAt)}${whyNot ? `: “${plainText(whyNot.replace(/\.$/, ''), 300)}”` : ''}.`
      : ' A security lead decides, and not the one who named them.';
  return {
    nominationId: nomination.id,
    state: labels[state],
    stateColor: state === 'approved' ? 'good' : state === 'asked' ? 'accent' : 'default',
    intro:
      'These two are to get in when nothing else works. Every policy leaves them out, no fix touches them, and I tell you each time one of them signs in.',
    accounts: accounts.map(({ name, upn, proves, concerns }) => ({
      name: plainText(name, 80),
      upn: plainText(upn, 120),
      proves: `Proves itself with: ${proves === null ? 'not known yet' : proves.length === 0 ? 'nothing but a password' : proves.join(', ')}`,
      concerns: concerns.map((text) => ({ text })),
    })),
    people: `${asked}${decided}`,
    isOpen: state === 'asked',
  };
}

export const emergencyCard = (data: ReturnType<typeof emergencyCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

export const emergencySummary = ({ nomination }: Pick<EmergencyCardInput, 'nomination'>): string =>
  `Emergency accounts: ${labels[nomination.state].toLowerCase()}`;
