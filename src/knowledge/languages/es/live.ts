const THINGS =
  '(?:usuarios|cuentas|invitados|guest|enlaces|links?|admins?|administradores|dispositivos|buzones|alertas)';
const NOW = '(?:tenemos|tienen|sin|abiert[oa]s?|actualmente|ahora|esta semana|este mes|estan|hay)';
const OF = '(?:(?:todos|todas|los|las|de|nuestros|nuestras|la lista|aun|todavia) ){0,4}';

/** Sentences, or their parts between commas, that ask how the tenant stands now, or for the own account. */
export const live: readonly RegExp[] = [
  new RegExp(`\\bcuant[oa]s\\b.{0,40}\\b${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  // "Que los usuarios ..." goes on from something else.
  new RegExp(`^(?:y )?(?:dime )?(?:que |(?:cuales|hay) (?:son )?${OF})${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(`^(?:puedes? )?(?:muestra|muestre|mostrar|listar)(?:me|nos)? ${OF}${THINGS}\\b`),
  // A list of guests may be of a party.
  new RegExp(`^(?:la |una )?lista ${OF}${THINGS}(?:$|\\b.{0,50}\\b${NOW}\\b)`),
  /\b(?:nuestro|el) secure score\b.{0,30}\b(?:actual|actualmente|en este momento|hoy|ahora)\b/,
  /\btengo (?:ya )?(?:la )?(?:mfa|2fa)\b/,
  /^(?:estado|estado del tenant)$/,
];

/** Advice, limits, claims and duties: sentences with these words ask nothing of the tenant. */
export const notLive =
  /\b(?:verdad|cierto|recom(?:end|iend)\w*|aconsej\w*|deb(?:o|e|en|emos|eri\w+)|hay que|hacen? falta|necesari[oa]s?|necesit\w+|maximo|minimo|como mucho|conviene|ideal|permit\w+|responsible|pueden? (?:haber|tener)|podemos tener)\b/;

/** Of the own account. */
export const ofOneself = /\b(?:tengo|mis?)\b/;
