import type { Remedy } from '../model/remedy';
import { disableForwardingRules } from './disable-forwarding-rules';
import { removeLink } from './remove-link';
import { settingRemedies } from './settings';

export const remedies: readonly Remedy[] = [removeLink, disableForwardingRules, ...settingRemedies];

export const findRemedy = (id: string | undefined): Remedy | undefined => remedies.find((remedy) => remedy.id === id);
