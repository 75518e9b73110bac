import { Template } from 'adaptivecards-templating';
import layout from './attestations.json';
import { plainText } from './plain-text';

const template = new Template(layout);

export interface AttestationsInput {
  readonly standing: readonly {
    readonly id: string;
    readonly title: string;
    readonly note: string;
    readonly file: { readonly name: string; readonly sha256: string } | null;
    readonly by: { readonly name: string };
    readonly at: string;
    readonly validUntil: string;
  }[];
  readonly subjects: readonly { readonly id: string; readonly title: string; readonly isStanding: boolean }[];
  readonly note: string;
  /** When a new one ends, unless somebody chooses another day. */
  readonly until: string;
}

/** What people have stated, and the form to state more. */
export function attestationsData({ standing, subjects, note, until }: AttestationsInput) {
  const open = subjects.filter(({ isStanding }) => !isStanding);
  return {
    title: `Stated by people: ${standing.length} of ${subjects.length}`,
    intro:
      'Some things Microsoft Graph shows to no program. Somebody looks, and says so here. It is counted apart, never as measured.',
    hasNote: note !== '',
    note,
    standing: standing.map((one) => ({
      id: one.id,
      title: plainText(one.title, 80),
      who: `Stated by ${plainText(one.by.name, 60)} on ${one.at.slice(0, 10)}, until ${one.validUntil.slice(0, 10)}`,
      note: plainText(one.note, 300),
      hasFile: one.file !== null,
      file: one.file === null ? '' : `File: ${plainText(one.file.name || 'no name', 80)}, SHA-256 ${one.file.sha256}`,
    })),
    hasOpen: open.length > 0,
    open: `Nobody has stated: ${open.map(({ title }) => plainText(title, 60)).join(', ')}.`,
    first: (open[0] ?? subjects[0])?.id ?? '',
    choices: subjects.map(({ id, title }) => ({ id, title })),
    until,
  };
}

export const attestationsCard = (data: ReturnType<typeof attestationsData>): Record<string, unknown> =>
  template.expand({ $root: data });
