import { Template } from 'adaptivecards-templating';
import layout from './name-emergency.json';
import { plainLine, plainText } from './plain-text';

const template = new Template(layout);

interface Named {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

/** Chooses the two accounts; says which stand and which wait. Teams fills the people from the directory. */
export function nameEmergencyData(now: { readonly standing: readonly Named[]; readonly asked: readonly Named[] }) {
  const named = (people: readonly Named[]): string => people.map(({ name }) => plainText(name, 80)).join(' and ');
  return {
    standing: now.standing.length > 0 ? `They are ${named(now.standing)}.` : 'None are named yet.',
    hasAsked: now.asked.length > 0,
    asked: `${named(now.asked)} wait for a security lead.`,
    // Choices are plain in Teams, but not everywhere: no markup either way.
    people: [...now.standing, ...now.asked].map(({ id, name, upn }) => ({
      id,
      title: `${plainLine(name, 60)} (${plainLine(upn, 80)})`,
    })),
  };
}

export const nameEmergencyCard = (data: ReturnType<typeof nameEmergencyData>): Record<string, unknown> =>
  template.expand({ $root: data });
