import type { LanguageRules } from '../language';
import { live, notLive, ofOneself } from './live';

export const rules: LanguageRules = {
  id: 'fr',
  smallWords:
    'le la les un une des du de et est sont ont pour par avec dans sur sous sans chez entre vers depuis pendant apres avant que qui quoi quel quelle quels quelles comment pourquoi quand combien ou dont ' +
    'notre nos nous vous votre vos je tu il elle on ils elles mon ma mes son sa ses leur leurs ce cet cette ces cela ca ceci ne pas plus jamais rien tout tous toute toutes aussi encore deja meme tres trop bien moins ' +
    'peut peuvent peux doit doivent dois faut fait faire fais font etre avoir etait sera va vont suis sommes avons avez devons pouvons puis si mais donc car alors quelqu quelque au aux en y qu l d j n se lui oui non merci bonjour veut dire',
  emptyWords:
    'que faire fait quand combien temps occupe charge vrai faux question savoir expliquer how long who is responsible un moi toi svp stp besoin necessaire afin selon plait ete cas ai as avait aura veux voudrais',
  dutyWords: 'responsible travail devoir devoirs tache taches affaire faute role decide decision part',
  sameWords: [
    // "l'équipe" is two words.
    [/\b((?:quel|jus|lors|puis)?qu|[cdjlmnst])['\u2019](?=\p{L})/gu, '$1 '],
    // "Cloud" is in every English question and says nothing there; here it does.
    [/\bcloud\b/g, 'web'],
    // A private mailbox is named by its provider, which is else a product that we know nothing about.
    [
      /(?<=(?:^|\s)(?:vers|sur|à|a|dans|ma|mon|son|boîte|boite|adresse|adresses|compte) )(?:gmail|yahoo|hotmail|icloud)\b/g,
      'privée',
    ],
    // "Sûr" without its accent is "on".
    [/(?<!\p{L})sûre?s?(?!\p{L})/gu, 'sécurisé'],
    [/(?<!\p{L})hackée?s?(?!\p{L})/gu, 'piraté'],
    [/(?<!\p{L})(?:effacée?s?|(?<=\b(?:la|de|une|par|sa) )suppressions?)(?!\p{L})/gu, 'supprimé'],
    [/(?<!\p{L})(?:salarié|collaborateur|collaboratrice)(?=e?s?(?!\p{L}))/gu, 'employé'],
    [/(?<!\p{L})(?:qui part|quitte|quitté|démissionne|démissionné|s en va)(?!\p{L})/gu, 'départ'],
    [/\bmdp\b/g, 'mot de passe'],
    [/\bordi\b/g, 'ordinateur'],
    [/(?<!\p{L})(?:lit|lise|lisent|lu)(?!\p{L})/gu, 'lire'],
    [/(?<!\p{L})(?:voit|voient|vu)(?!\p{L})/gu, 'voir'],
    [/(?<!\p{L})(?:reçoi(?:t|s|ve|vent)|reçu)(?!\p{L})/gu, 'recevoir'],
    [/(?<!\p{L})(?:disparaî?t|disparaissent|disparaître)(?!\p{L})/gu, 'disparu'],
    [/(?<!\p{L})(?:gère|s occupe de|fait|responsable de) tout(?!\p{L})/gu, 'sharedresponsibility'],
    [/responsabilité partagée/g, 'sharedresponsibility'],
    [
      /responsabilités (?:de|a) microsoft|de quoi (?:est-ce que )?microsoft est[ -]il responsable|de quoi (?:s occupe|est responsable) microsoft/g,
      '$& sharedresponsibility',
    ],
  ],
  endings:
    /(?:ements|ement|ations|ation|issons|issent|aient|ions|ives|ive|ees|ee|ent|ant|eurs|eur|euse|euses|iers|ier|iques|ique|aux|er|ez|es|is|it|ie|if|e|s|x)$/,
  kinds: [
    [
      'how-long',
      /\bhow long\b|\bcombien (?:de )?(?:temps|jours|mois|annees)\b|(?:^|[.!?:;,] ?|\b(?:depuis|jusqu a|de|savoir) )quand\b|\bquand ?\??$|\bfrequence\b|\b(?:duree|delai)\b|\b\d+ (?:jours?|mois|ans?|heures?)\b/,
    ],
    ['what-if', /\bque (?:se passe|deviennent|devient)\b|\bqu est[ -]ce qui (?:se passe|arrive)\b|^si\b|\ben cas d/],
    // Elsewhere, "qui" only goes on: "les liens qui n'expirent pas".
    [
      'who',
      /(?:^|[.!?:;,] ?|\b(?:a|est[ -]ce|et|savoir|sais|dire|moi) )(?:qui|who is)\b|\b(?:responsible|faute|affaire|microsoft ou nous)\b/,
    ],
    [
      'how',
      /\bcomment\b|\bque faire\b|\b(?:configurer|activer|desactiver|limiter|empecher|interdire|bloquer|mettre en place)\b/,
    ],
    [
      'true-or-false',
      /^(?:est|sont|peut|peuvent|doit|doivent|faut|puis|dois|devons|la|le|les|l|nos|un|une|copilot|microsoft)\b.*\b(?:t )?(?:il|elle|ils|elles|on|je|nous)\b|^est[ -]ce\b|\bvraiment\b/,
    ],
  ],
  moods: [
    [
      'greeting',
      /^(?:bonjour|bonsoir|salut|coucou)(?: (?:a tous|tout le monde|le bot|keyholder|comment ca va|ca va))*$/,
    ],
    [
      'thanks',
      /^(?:super |ok |parfait )*(?:merci|merci (?:beaucoup|bcp|bien)|mille mercis|parfait|super merci|genial)(?: (?:a toi|a vous|pour votre aide|pour ton aide|pour la reponse))*$/,
    ],
    [
      'bye',
      /^(?:au revoir|a bientot|a plus|a demain|bonne (?:fin de )?(?:journee|soiree|nuit|semaine)|bon week ?end|adieu|cordialement)$/,
    ],
    [
      'help',
      /^(?:aide|aidez moi|aide moi|au secours|a l aide|que (?:peux tu|pouvez vous|sais tu|savez vous) faire|qui (?:es tu|etes vous)|que puis je (?:te |vous )?demander|comment ca (?:marche|fonctionne)|qu est ce que tu sais faire|es tu un (?:robot|humain|bot)|(?:bonjour |salut )?(?:(?:est ce que )?(?:tu parles|vous parlez|tu comprends|vous comprenez)|parles tu|parlez vous|comprends tu|comprenez vous)(?: aussi)?(?: le)? francais)$/,
    ],
  ],
  steering:
    /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions?|regles?|consignes?|tout|precedent\w*)\b|\btu es maintenant\b|\breponds? (?:seulement|uniquement)\b|\bdis (?:juste )?oui\b/,
  orders:
    /^(?:s il (?:te|vous) plait |maintenant )*(?:approuvez?|supprimez?|effacez?|enlevez?|desactivez?|activez?|bloquez?|debloquez?|donnez?[ -]moi|retirez?)\b.{0,60}\b(?:liens?|links?|comptes?|utilisateurs?|invites?|guest|tous|toutes|tout|mfa|droits|admin|globaladmin|rem ?\d+|demandes?|strategies|password)\b(?!.*\?)/,
  othersContent:
    /^(?:s il (?:te|vous) plait |peux tu |pouvez vous |je veux |je voudrais )*(?:montre\w*|lis|lisez|lire|ouvre\w*|cherche\w*|donne\w*|voir)\b.{0,25}\b(?:e ?mails?|mails?|messages?|conversations?|boite|agenda|calendrier)\b.{0,15}\b(?:de|du)\b.{0,20}\b(?:chef\w*|patron\w*|directeur|directrice|collegues?|employes?|salarie\w*|mari|femme|copine|copain)\b/,
  live,
  notLive,
  ofOneself,
  restore: /\b(?:restaur\w*|recuper\w*|retrouv\w*|compter sur|suffi\w*|perdu\w*)\b/,
};
