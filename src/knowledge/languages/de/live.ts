const THINGS =
  '(?:benutzer|nutzer|users?|konten|accounts?|gaste?|guest|links?|freigaben|sharing|admins?|administratoren|gerate|postfacher|alerts?|warnungen|befunde)';
const NOW =
  '(?:haben|hat|ohne|offen|aktuell|gerade|derzeit|jetzt|diese woche|sind|gibt es|wir|nicht|kein|keine|keinen|seit)';
const OF =
  '(?:(?:aller?|mit|die|der|von|uns|bei|noch|schon|anyone|anonymous|anonyme|offene|aktuelle|unsere|\\w+en) ){0,4}';

/** Sentences, or their parts between commas, that ask how the tenant stands now, or for the own account. */
export const live: readonly RegExp[] = [
  new RegExp(`\\bwie viele\\b.{0,40}\\b${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(`^(?:und |also )?(?:welche|gibt es) ${OF}${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(`^(?:bitte )?(?:zeige?|nenne?)(?: mir| uns| bitte| mal)* ${OF}${THINGS}\\b`),
  // A list of guests may be of a party.
  new RegExp(`^(?:eine )?liste ${OF}${THINGS}(?:$|\\b.{0,50}\\b${NOW}\\b)`),
  new RegExp(`^(?:alle |unsere )?(?:offenen?|aktuellen?) ${THINGS}$`),
  /\b(?:unser|der) secure score\b.{0,30}\b(?:aktuell|gerade|momentan|heute|jetzt|derzeit)\b|\b(?:aktueller?|derzeitiger?) secure score\b/,
  /\bhabe ich (?:schon |bereits )?(?:mfa|2fa)\b/,
  /^(?:status|lage)(?: des tenants)?$/,
];

/** Advice, limits, claims and duties: sentences with these words ask nothing of the tenant. */
export const notLive =
  /\b(?:soll\w*|durf\w*|darf|brauch\w*|notig|maximal|hochstens|mindestens|muss|mussen|empf[eo]hl\w*|ratsam|sinnvoll|ublich|erlaubt|stimmt (?:es|das)|(?:ist es|es ist) (?:wahr|richtig)|responsible|aufgabe|sache|schuld|haftet)\b|\b(?:kann|konnen) .{0,40}\bhaben$|\b(?:bei|von) microsoft\b/;

/** Of the own account. */
export const ofOneself = /\b(?:ich|meine?[nmrs]?)\b/;
