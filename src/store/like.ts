/** A pattern that finds the text anywhere; its own wildcards mean themselves. */
export const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&').replaceAll('\0', '')}%`;
