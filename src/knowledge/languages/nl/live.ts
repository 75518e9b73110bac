const THINGS =
  '(?:gebruikers|accounts?|gasten|guest|links?|beheerders|admins?|apparaten|postvakken|meldingen|bevindingen)';
const NOW = '(?:hebben|heeft|zonder|open|momenteel|nu|deze week|deze maand|zijn er|er zijn|zien)';
const OF = '(?:(?:alle|de|van|onze|een|lijst|met|nog|sharing|\\w+e) ){0,4}';

/** Sentences, or their parts between commas, that ask how the tenant stands now, or for the own account. */
export const live: readonly RegExp[] = [
  new RegExp(`\\bhoeveel\\b.{0,40}\\b${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(`^(?:en )?(?:vertel me )?(?:welke|zijn er) ${OF}${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  // "Laat Microsoft ... toe" is a verb of somebody else's.
  new RegExp(`^(?:toon|laat (?:me|mij|ons))(?: me| mij| ons| eens| even)* ${OF}${THINGS}\\b`),
  // A list of guests may be of a party.
  new RegExp(`^(?:een )?lijst ${OF}${THINGS}(?:$|\\b.{0,50}\\b${NOW}\\b)`),
  /\b(?:onze|de) secure score\b.{0,30}\b(?:nu|momenteel|vandaag|op dit moment)\b/,
  /\bheb ik (?:al )?(?:mfa|2fa)\b/,
  /^(?:status|toestand van de tenant)$/,
];

/** Advice, limits, claims and duties: sentences with these words ask nothing of the tenant. */
export const notLive =
  /\b(?:mogen|mag|horen|hoort|moet|moeten|nodig|zou|zouden|maximaal|minimaal|hoogstens|aanbevolen|aangeraden|verstandig|toegestaan|waar dat|klopt|responsible|taak|schuld)\b|\b(?:kan|kunnen) .{0,40}\bhebben$/;

/** Of the own account. */
export const ofOneself = /\b(?:heb ik|ik heb|mijn)\b/;
