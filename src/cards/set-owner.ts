import { Template } from 'adaptivecards-templating';
import { plainLine } from './plain-text';
import layout from './set-owner.json';

const template = new Template(layout);

export interface SetOwnerInput {
  readonly scopes: readonly { readonly id: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly upn: string }[];
  readonly scope: string;
  /** Why a person has to be chosen after a name was given; empty otherwise. */
  readonly hint: string;
}

/** Chooses who looks after something. Teams fills the people from the directory; the choices here are those we have met. */
export const setOwnerData = ({ scopes, people, scope, hint }: SetOwnerInput) => ({
  title: 'Who looks after what here?',
  intro: `${hint === '' ? '' : `${hint} `}The person gets a card and confirms. Until then nobody is named.`,
  scopes: scopes.map(({ id, title }) => ({ id, title })),
  scope,
  // Choices are plain in Teams, but not everywhere: no markup either way.
  people: people.map(({ id, name, upn }) => ({ id, title: `${plainLine(name, 60)} (${plainLine(upn, 80)})` })),
});

export const setOwnerCard = (data: ReturnType<typeof setOwnerData>): Record<string, unknown> =>
  template.expand({ $root: data });
