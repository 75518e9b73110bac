import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';
import type { SharedLink } from '../model/tenant';

/** Who made a link and when: the audit log says so an hour or two later, where it may be searched. */
export const madeFact = ({ madeBy, madeAt }: Pick<SharedLink, 'madeBy' | 'madeAt'>): FindingFact =>
  madeBy === null
    ? fact('Made by', 'not known yet: Graph does not say who made a link')
    : fact('Made by', `${madeBy}${madeAt === null ? '' : `, ${madeAt.slice(0, 16).replace('T', ' ')} UTC`}`, true);
