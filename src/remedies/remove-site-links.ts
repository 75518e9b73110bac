import type { Remedy } from '../model/remedy';
import { removeLink } from './remove-link';

/** Every such link of the same site, in one approval: each is planned, run and seen by itself as removing that link. */
export const removeSiteLinks: Remedy = {
  ...removeLink,
  id: 'remove-site-links',
  label: 'Remove all such links of this site',
  spreads: 'site',
};
