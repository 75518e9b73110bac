import type { LanguageId } from '../../model/language';
import { german } from './de';
import { english } from './en';
import type { Phrases } from './phrases';

export type { Phrases };

const phrases: Readonly<Partial<Record<LanguageId, Phrases>>> = { en: english, de: german };

export const phrasesOf = (language: LanguageId): Phrases => phrases[language] ?? english;
