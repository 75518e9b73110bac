import type { LanguageId } from '../../../model/language';
import type { CountPhrases } from './count-phrases';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { dutch } from './nl';
import { portuguese } from './pt';

const phrases: Readonly<Record<LanguageId, CountPhrases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
};

export const countPhrasesOf = (language: LanguageId): CountPhrases => phrases[language];
