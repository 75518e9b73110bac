import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';
import type { Snapshot } from '../model/objects';
import type { OwnGroup } from '../model/objects/own-groups';

/** The groups that are there. */
export const ownGroupsOf = (tenant: Snapshot): readonly OwnGroup[] =>
  (tenant['own-groups'] ?? []).flatMap(({ object }) => (object.displayName === null ? [] : [object]));

export const nameOfGroup = ({ displayName, id }: OwnGroup): string => displayName || id;

export const groupFact = (group: OwnGroup): FindingFact =>
  fact('Group', `${nameOfGroup(group)} (${group.role === 'leads' ? 'security leads' : 'admins'})`);

export const groupPage = ({ id }: OwnGroup): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/GroupDetailsMenuBlade/~/Members/groupId/${encodeURIComponent(id)}`;
