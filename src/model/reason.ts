export const longestReason = 500;
export const shortestReason = 3;

/** Why these words do not do as a reason; undefined: they do. `missing` is said where there are none. */
export function refuseReason(words: string, missing: string): string | undefined {
  if (words.length > longestReason)
    return `Please give the reason in at most ${longestReason} characters. Nothing was changed.`;
  return words.trim().length < shortestReason ? `${missing} Nothing was changed.` : undefined;
}

/** A no has to say why: clients ask for it, and what they send is not trusted. */
export const whyNotMissing = 'Declining this needs a reason: write in a few words why not, then decline.';
