const THINGS =
  '(?:utilisateurs|comptes|invites|guest|liens|links?|partages|sharing|admins?|administrateurs|appareils|boites|alertes?)';
const NOW = '(?:avons|ont|sans|ouverts?|actuellement|en ce moment|cette semaine|ce mois|sont|y a)';
const OF = '(?:(?:tous|toutes|les|des|l|de|d|nos|la|liste|encore|anciens) ){0,4}';

/** Sentences, or their parts between commas, that ask how the tenant stands now, or for the own account. */
export const live: readonly RegExp[] = [
  new RegExp(`\\bcombien (?:de|d)\\b.{0,40}\\b${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(
    `\\b(?:combien (?:avons[ -]nous|y a[ -]t[ -]il)|(?:on a|il y a|avons) combien) (?:de|d) .{0,20}\\b${THINGS}\\b`,
  ),
  new RegExp(
    `^(?:et )?(?:dis[ -]moi )?(?:quels?|quelles?|y a[ -]t[ -]il) (?:sont )?${OF}${THINGS}\\b.{0,50}\\b${NOW}\\b`,
  ),
  new RegExp(
    `^(?:(?:peux[ -]tu|pouvez[ -]vous) (?:me |nous )?)?(?:(?:montre|affiche)[zr]?|liste[zr])(?:[ -](?:moi|nous))? ${OF}${THINGS}\\b`,
  ),
  // A list of guests may be of a party.
  new RegExp(`^(?:la |une )?liste ${OF}${THINGS}(?:$|\\b.{0,50}\\b${NOW}\\b)`),
  /\b(?:notre|le) secure score\b.{0,30}\b(?:actuel|actuellement|en ce moment|aujourdhui|maintenant)\b/,
  /\bai[ -]je (?:deja )?(?:la |une )?(?:mfa|2fa)\b/,
  /^(?:statut|etat du tenant)$/,
];

/** Advice, limits, claims and duties: sentences with these words ask nothing of the tenant. */
export const notLive =
  /\b(?:vrai que|est[ -](?:il|ce) vrai|recommand\w*|conseill\w*|doi(?:t|s|vent)|devons|devrai\w*|faut|faudrait|necessaires?|maximum|minimum|au (?:plus|moins)|raisonnable|ideal|autorises?|responsible|(?:peut[ -]on|peut[ -]il y|pouvons[ -]nous) avoir)\b/;

/** Of the own account. */
export const ofOneself = /\b(?:ai[ -]je|j ai|mon|ma|mes)\b/;
