/** Somebody tries to make the bot act (`command`), say yes (`confirmation`) or tell what others write (`content`). */
export type WhyRefused = 'command' | 'confirmation' | 'content';
