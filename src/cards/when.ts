/** A time as people read it. Teams has no date functions for cards sent by bots, so the zone is said. */
export const when = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
