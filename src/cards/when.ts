/** Keeps each date on one line: a word joiner, which nobody sees, after its hyphens. Not for text with addresses in it. */
export const unbroken = (text: string): string => text.replace(/\b(\d{4}-)(\d\d-)(\d\d)\b/g, '$1\u2060$2\u2060$3');

/** A time as people read it. Teams has no date functions for cards sent by bots, so the zone is said. */
export const when = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
