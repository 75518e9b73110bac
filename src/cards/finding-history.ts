import type { LifeEvent, LifeKind } from '../model/life';
import { plainText } from './plain-text';
import { when } from './when';

export interface History {
  /** When it was found for the first time ever. */
  readonly foundAt: string | null;
  /** Newest first. */
  readonly events: readonly LifeEvent[];
}

/** The history, newest first; its last line is the beginning, when that stands within the lines. */
export function historyLines({ foundAt, events }: History, showsNames: boolean): readonly { readonly text: string }[] {
  const lines = events.map((event) => `${when(event.at)}: ${lineOf(event, showsNames)}`);
  if (foundAt !== null) lines.push(`${when(foundAt)}: found`);
  return lines.map((text) => ({ text }));
}

function lineOf({ kind, by, note }: LifeEvent, showsNames: boolean): string {
  const who = by === null ? '' : ` by ${showsNames ? plainText(by.name, 60) : (whoElse[kind] ?? 'an admin')}`;
  const more = note === null ? '' : (notes[kind]?.(note, showsNames) ?? '');
  return `${words[kind]}${who}${more}`;
}

const whoElse: Partial<Record<LifeKind, string>> = {
  'fix-approved': 'a security lead',
  'fix-declined': 'a security lead',
  'risk-declined': 'a security lead',
  accepted: 'a security lead',
  'owner-kept': 'its owner',
  'manager-kept': 'its owner’s manager',
};

const words: Readonly<Record<LifeKind, string>> = {
  gone: 'seen to be gone',
  'grace-ended': 'the time to put it right by itself ended',
  'came-back': 'came back',
  worse: 'got worse',
  overdue: 'nobody had touched it',
  'fix-asked': 'fix asked',
  'fix-declined': 'fix declined',
  'fix-approved': 'fix approved',
  'fix-replanned': 'back for approval: it had changed meanwhile',
  'fix-lapsed': 'the fix lapsed: it was not decided, or not begun, in time',
  'done-by-hand': 'said to be done',
  'fix-done': 'fixed, and seen to be gone',
  'fix-helped': 'done, and seen to be done; what was found still stands',
  'fix-failed': 'the fix failed',
  'fix-unverified': 'the fix could not be verified',
  assigned: 'assigned',
  'not-reachable': 'could not be brought to somebody’s own chat, and went on to the next person',
  snoozed: 'snoozed',
  'snooze-ended': 'snooze ended',
  'risk-asked': 'acceptance of the risk asked',
  'risk-declined': 'acceptance declined',
  accepted: 'risk accepted',
  'acceptance-ends': 'told that the acceptance ends',
  'acceptance-ended': 'acceptance ended',
  'owner-asked': 'owner asked',
  'owner-kept': 'kept',
  'manager-kept': 'kept',
  'owner-silent': 'the owner did not answer',
  'owner-unreached': 'the owner could not be reached',
};

const reason = (note: string, showsNames: boolean): string => (showsNames ? `: ${plainText(note, 120)}` : '');
/** What a line says more. A name or a reason goes only where names may. */
const notes: Partial<Record<LifeKind, (note: string, showsNames: boolean) => string>> = {
  worse: (severity) => ` (${severity})`,
  'not-reachable': (name, showsNames) => (showsNames ? `; it was for ${plainText(name, 60)}` : ''),
  assigned: (name, showsNames) => (showsNames ? ` to ${plainText(name, 60)}` : ''),
  snoozed: (until) => ` until ${when(until)}`,
  'acceptance-ends': (until) => `, ${when(until)}`,
  'risk-asked': reason,
  accepted: reason,
  'fix-failed': reason,
  'fix-declined': reason,
  'risk-declined': reason,
  'owner-asked': (name, showsNames) => (showsNames ? `: ${plainText(name, 60)}` : ''),
  'owner-kept': reason,
  'manager-kept': reason,
};
