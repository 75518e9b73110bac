import { areaCalled } from '../knowledge/areas';

/** What is said about who owns what. */
export type DutySentence =
  | { readonly kind: 'owners'; readonly isWithout?: true }
  | { readonly kind: 'who-owns'; readonly areaId: string }
  | { readonly kind: 'set-owner'; readonly what: string }
  | { readonly kind: 'named'; readonly what: string; readonly who: string };

const owners =
  /^((show|list) )?(me )?(the |all )?(duty )?owners$|^(show me )?who owns (what|which (duty|duties|area|areas))( here| in (our|the|this) (company|organi[sz]ation|tenant))?$/;
// Duties alone: a group, a team or an app without an owner is a question about the tenant.
const withoutOwner =
  /^((show|list|which|what|are there) )?(me )?(the |all |any |our |of our )*(duties|duty|areas|responsibilities) (((that|which) )?(still )?(are |is )?(without|have no|has no|with no|lack|need|needs)( an| a)?( confirmed| named)? owners?|do not have an owner|don't have an owner|does nobody own|nobody owns|are (not owned|unowned))( yet| here| now| so far)?$/;

/** The sentence in a line that is cleaned and in lower case, or undefined: a question that only looks like one is a question. */
export function dutySentenceOf(line: string): DutySentence | undefined {
  const text = line.replace(/\?+$/, '').trim();
  if (owners.test(text)) return { kind: 'owners' };
  if (withoutOwner.test(text)) return { kind: 'owners', isWithout: true };
  const set = /^set (?:an |the )?owner(?: (?:for|of) (.{2,100}))?$/.exec(text);
  if (set) return { kind: 'set-owner', what: set[1] ?? '' };
  const asked = /^who owns (.{2,100})$/.exec(text)?.[1];
  // Only an area's own name: "who owns our data" is a question about the model.
  const area = asked === undefined ? undefined : areaCalled(asked);
  if (area) return { kind: 'who-owns', areaId: area.id };
  const named = line.endsWith('?') ? null : /^(.{2,100}?) (?:is|are) owned by (.{2,100})$/.exec(text);
  const isCompany = /^(microsoft|us|we|them|customers?|(our|my|the|your) .*)$/.test(named?.[2] ?? '');
  return named && !isCompany ? { kind: 'named', what: named[1] ?? '', who: named[2] ?? '' } : undefined;
}
