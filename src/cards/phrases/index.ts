import type { LanguageId } from '../../model/language';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { dutch } from './nl';
import type { Phrases } from './phrases';
import { portuguese } from './pt';

export type { Phrases };

const phrases: Readonly<Record<LanguageId, Phrases>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  nl: dutch,
};

export const phrasesOf = (language: LanguageId): Phrases => phrases[language];
