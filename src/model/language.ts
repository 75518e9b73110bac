/** Languages that the bot understands and answers in; everything else is taken for English. */
export const languageIds = ['en', 'de', 'fr', 'es', 'pt', 'nl'] as const;
export type LanguageId = (typeof languageIds)[number];
