import { Template } from 'adaptivecards-templating';
import type { Severity } from '../model/finding';
import layout from './set-severity.json';

const template = new Template(layout);

export interface CheckChoice {
  readonly id: string;
  readonly title: string;
  /** Set by somebody; null: as the check itself says. */
  readonly set: Severity | null;
}

export function setSeverityData(checks: readonly CheckChoice[]) {
  const set = checks.flatMap((check) => (check.set ? [`${check.title} (${check.set})`] : []));
  return {
    checks: checks.map(({ id, title }) => ({ id, title })),
    checkId: '',
    hasSet: set.length > 0,
    set: set.join(', '),
  };
}

export const setSeverityCard = (data: ReturnType<typeof setSeverityData>): Record<string, unknown> =>
  template.expand({ $root: data });
