import type { Remedy } from '../model/remedy';
import { removeLink } from './remove-link';

export const remedies: readonly Remedy[] = [removeLink];

export const findRemedy = (id: string | undefined): Remedy | undefined => remedies.find((remedy) => remedy.id === id);
