const THINGS =
  '(?:utilizadore?s|usuarios|contas|convidados|guest|ligacoes|links?|admins?|administradores|dispositivos|caixas|alertas)';
const NOW = '(?:temos|tem|sem|abert[oa]s?|atualmente|agora|esta semana|este mes|estao|ha)';
const OF = '(?:(?:todos|todas|os|as|de|dos|das|nossos|nossas|a lista|ainda) ){0,4}';

/** Sentences, or their parts between commas, that ask how the tenant stands now, or for the own account. */
export const live: readonly RegExp[] = [
  new RegExp(`\\bquant[oa]s\\b.{0,40}\\b${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  // "Que os utilizadores ..." goes on from something else.
  new RegExp(`^(?:e )?(?:diz[ -]me )?(?:que |(?:quais|ha) (?:sao )?${OF})${THINGS}\\b.{0,50}\\b${NOW}\\b`),
  new RegExp(`^(?:podes? )?(?:mostr(?:a|e|ar)|liste|listar)(?:[ -]?(?:me|nos))? ${OF}${THINGS}\\b`),
  // A list of guests may be of a party.
  new RegExp(`^(?:a |uma )?lista ${OF}${THINGS}(?:$|\\b.{0,50}\\b${NOW}\\b)`),
  /\b(?:nosso|o) secure score\b.{0,30}\b(?:atual|atualmente|neste momento|hoje|agora)\b/,
  /\btenho (?:ja )?(?:a )?(?:mfa|2fa)\b/,
  /^(?:estado|estado do tenant)$/,
];

/** Advice, limits, claims and duties: sentences with these words ask nothing of the tenant. */
export const notLive =
  /\b(?:verdade|certo que|recomend\w*|aconselh\w*|dev(?:o|e|em|emos|eri\w+)|precis\w+|necessari[oa]s?|maximo|minimo|convem|ideal|permit\w+|responsible|podem? (?:haver|ter)|podemos ter)\b/;

/** Of the own account. */
export const ofOneself = /\b(?:tenho|meus?|minhas?)\b/;
