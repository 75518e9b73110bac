import type { LanguageRules } from '../language';
import { live, notLive, ofOneself } from './live';
import { sameWords } from './same-words';

export const rules: LanguageRules = {
  id: 'nl',
  smallWords:
    'de het een en of maar is zijn was waren wordt worden werd heeft hebben heb had van voor met op in aan uit bij naar om te tot tegen onder over door zonder na sinds tussen binnen buiten per als dan dat die dit deze er ' +
    'wie wat waar wanneer waarom hoe hoeveel hoelang welke welk wiens we wij ik je jij u uw jullie hij zij ze ons onze mijn zich me mij niet geen ook nog maar al toch wel meer minder heel zo hier daar nu nooit altijd ' +
    'iemand niemand iedereen alles iets niets alle elke elk ander andere kan kunnen mag mogen moet moeten zal zullen wil willen doe doet doen gaat gaan blijft blijven staat staan krijg krijgen maakt maken zelf eigenlijk graag dank bedankt hallo goed toon',
  emptyWords:
    'wat nu doen regelt betekent klopt waar vraag uitleggen nodig ligt echt how long who is responsible eens even weten geven geeft komt komen wiens hebben nemen echt zomaar ineens gewoon vandaag hele helemaal even bang denk help ding dingen spullen meneer mevrouw mensen vast bij iets veel binnenkort gebleven vind vinden morgen allemaal',
  dutyWords: 'responsible taak taken plicht schuld aansprakelijk zaak beslist',
  sameWords,
  endings: /(?:heden|heid|ingen|ing|lijke|lijk|eren|eert|aties|atie|ten|den|ers|er|end|en|et|es|de|te|e|s|t)$/,
  kinds: [
    [
      'how-long',
      /\bhow long\b|\bhoe ?lang\b|\bwanneer\b|\bhoeveel (?:dagen|weken|maanden|jaar)\b|\bhoe (?:vaak|snel)\b|\b(?:termijn|duurt)\b|\b\d+ (?:dagen|dag|maanden|jaar|uur)\b/,
    ],
    ['what-if', /\bwat gebeurt\b|^als\b|\bstel dat\b|\bin geval van\b/],
    ['who', /\b(?:wie|wiens|responsible)\b|\b(?:taak|schuld|microsoft of wij)\b/],
    [
      'how',
      /\bhoe (?:kan|kunnen|moet|stel|doe|krijgen|verwijder|raken|bewijzen)\b|\bwat (?:te doen|moet|moeten|kan|doe)\b|\b(?:instellen|aanzetten|uitzetten|beperken|voorkomen|blokkeren|verbieden|toestaan)\b/,
    ],
    [
      'true-or-false',
      /^(?:is|zijn|kan|kunnen|mag|moet|moeten|maakt|heeft|hebben|wordt|worden|staat|ziet|traint|beschermt|dwingt|kost|gelden|blijven|zet)\b|\bklopt\b/,
    ],
  ],
  moods: [
    [
      'greeting',
      /^(?:hallo|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|goeiedag|dag|hallo daar)(?: (?:allemaal|bot|keyholder|daar|iedereen))*$/,
    ],
    [
      'thanks',
      /^(?:ok |top |super |heel erg )*(?:bedankt|thx|tnx|merci|dank je(?: wel)?|dankjewel|dank u(?: wel)?|dankuwel|top|hartelijk dank|prima)(?: (?:voor de hulp|voor je hulp|voor uw hulp|hoor))*$/,
    ],
    [
      'bye',
      /^(?:tot ziens|doei|dag|tot (?:later|morgen|straks)|(?:nog )?(?:een )?(?:fijne|prettige) (?:dag|avond)(?: nog)?|(?:fijn|prettig) weekend|groet(?:jes|en)|ciao)$/,
    ],
    [
      'help',
      /^(?:hulp|help me|help mij|kun je me helpen|wat kun je(?: allemaal)?|wat kunt u|wie ben je|wat ben je|wat kan ik (?:je |u |hier )?vragen|hoe werkt (?:dit|deze bot)|ben je een (?:bot|mens|robot)|(?:hallo |hoi )?(?:spreek|versta|begrijp|kun)(?: je| jij| u)(?: ook)?(?: in het)? nederlands(?: spreken)?|(?:hallo |hoi )?(?:spreekt|verstaat) u(?: ook)? nederlands)$/,
    ],
  ],
  steering:
    /\b(?:negeer|vergeet)\b.{0,40}\b(?:instructies?|regels?|opdrachten|alles|vorige)\b|\bje bent nu\b|\bantwoord alleen\b|\bzeg (?:gewoon )?ja\b/,
  orders:
    /^(?:graag |nu |alsjeblieft )*(?:keur|verwijder(?! (?:ik|jij|je|wij|we)\b)|wis|haal|zet|schakel|blokkeer|deblokkeer|geef me|maak me)\b.{0,60}\b(?:links?|accounts?|gebruikers?|gasten|guest|alle|alles|mfa|rechten|admin|beheerder|globaladmin|rem ?\d+|verzoek\w*|beleid|password|goed)\b[^?]{0,20}$/,
  othersContent:
    /^(?:graag |alsjeblieft |kun je |kunt u |ik wil )*(?:toon|laat|lees|lezen|open|zoek\w*|geef)\b.{0,25}\b(?:e ?mails?|mails?|berichten|chats?|mailbox|postvak|agenda)\b.{0,15}\bvan\b.{0,20}\b(?:baas|chef|collega\w*|directeur|medewerker\w*|leidinggevende|man|vrouw|vriend\w*)\b/,
  live,
  notLive,
  ofOneself,
  restore: /\b(?:herstel\w*|terug\w*|vertrouwen|genoeg|kwijt)\b/,
};
