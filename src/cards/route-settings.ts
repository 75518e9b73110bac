import { Template } from 'adaptivecards-templating';
import { type Area, areaNames } from '../model/areas';
import type { RouteSettings } from '../model/route-settings';
import { plainText } from './plain-text';
import layout from './route-settings.json';

const template = new Template(layout);

export const quietDays = {
  never: [],
  every: [1, 2, 3, 4, 5, 6, 7],
  working: [1, 2, 3, 4, 5],
  weekend: [6, 7],
} as const;

/** The form: what comes to this place, and when. `note` says what a press did. */
export function routeSettingsData(input: {
  readonly conversationId: string;
  readonly settings: RouteSettings;
  /** Those that some check looks at. */
  readonly areas: readonly Area[];
  readonly note: string;
}) {
  const { conversationId, settings, areas, note } = input;
  const { digestOnly, notHere, quiet } = settings;
  const days = Object.entries(quietDays).find(([, some]) => `${some}` === `${quiet?.days ?? []}`)?.[0] ?? 'every';
  return {
    conversationId,
    hasNote: note !== '',
    note: plainText(note, 400),
    areas: areas.map((area) => ({ title: areaNames[area], value: area })),
    cards: areas.filter((area) => !digestOnly.includes(area) && !notHere.includes(area)).join(','),
    digestOnly: areas.filter((area) => digestOnly.includes(area)).join(','),
    least: settings.least,
    timeZone: settings.timeZone,
    quietDays: quiet ? days : 'never',
    quietFrom: quiet?.from ?? '20:00',
    quietTo: quiet?.to ?? '07:00',
    digest: settings.digest,
    digestHour: settings.digestHour,
    escalateAfterHours: settings.escalateAfterHours,
  };
}

export const routeSettingsCard = (data: ReturnType<typeof routeSettingsData>): Record<string, unknown> =>
  template.expand({ $root: data });
