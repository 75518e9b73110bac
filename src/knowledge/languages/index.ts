import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import type { Language } from './language';
import { dutch } from './nl';
import { portuguese } from './pt';

/** Every language but English, which stands in the topics themselves. */
export const languages: readonly Language[] = [german, french, spanish, portuguese, dutch];
