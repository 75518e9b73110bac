import type { LanguageRules } from '../language';
import { live, notLive, ofOneself } from './live';
import { sameWords } from './same-words';

export const rules: LanguageRules = {
  id: 'de',
  smallWords:
    'und oder aber der die das den dem des ein eine einer eines einem einen ist sind wird werden wurde wurden war waren hat haben habe hatte fur von vom mit auf im in zu zum zur bei beim nach aus uber unter gegen ohne um an am ' +
    'wie was wer wen wem wo wann warum wieso weshalb wofur wozu welche welcher welches welchen wieviel wessen man ich du kannst bist hast willst er sie es wir ihr uns unser unsere unserer unseren unserem mein meine meiner meinen meinem ihre ihren sein seine sich mir mich ' +
    'nicht kein keine keinen auch noch nur schon mehr doch denn dann wenn weil dass ob als so sehr hier dort da jetzt heute immer nie alle alles alte alten neu neue kann konnen darf durfen muss mussen soll sollen sollte sollten will wollen macht machen gibt geht gehen bleibt bleiben jemand jeder selbst eigentlich bitte mal etwas nichts dafur davon damit dabei bis ab seit pro ja nein befunde befunden',
  emptyWords:
    'tun tut gemacht einen heisst bedeutet passiert brauchen brauche braucht bekomme bekommen kriege kommt kommen gilt gelten steht stehen liegt wirklich stimmt wahr richtig falsch frage fragen erklaren einfach bisschen genau lange oft viel viele wenig sache dinge wurde wuerde hab ner nen nem krieg kriegen kriegt eh halt wohl gar sowieso uberhaupt plotzlich dringend komplett komplette kompletten ganze ganzen gleich bald stimmt angst glaub glaube denke hilfe leute leuten drin rein raus her hin irgendwelche herr herrn frau finde finden heraus morgen how long who is responsible',
  dutyWords:
    'responsible zustandig zustandigkeit aufgabe aufgaben job pflicht pflichten schuld haftet haften kummert sache',
  fold: [
    [/ß/g, 'ss'],
    [/ae/g, 'a'],
    [/oe/g, 'o'],
    [/(?<![aeq])ue/g, 'u'],
  ],
  sameWords,
  endings:
    /(?:ungen|ung|heiten|heit|keiten|keit|lichen|licher|liche|lich|ieren|iert|tem|ten|ter|tes|ern|est|end|en|er|em|es|te|st|e|n|s|t)$/,
  kinds: [
    [
      'how-long',
      /\bhow long\b|\bwann\b|\bwie viele (?:tage|wochen|monate|jahre)|\bwie (?:oft|schnell)\b|\b(?:frist|dauer|dauert)\b|\b\d+ (?:tage?n?|monate?n?|jahre?n?|stunden)\b/,
    ],
    ['what-if', /\bwas (?:passiert|geschieht|ware|ist wenn)\b|^(?:falls|wenn)\b|\bangenommen\b/],
    ['who', /\b(?:wer|wessen|wem)\b|\bresponsible\b|\bzustandig|\bmicrosoft oder wir\b|\b(?:aufgabe|schuld|haftet)\b/],
    [
      'how',
      /\bwie (?:kann|konnen|richte|soll|mache|stelle|bekomme|werde|verhinder\w+|lost|loscht)\b|\bwas (?:tun|soll|muss|kann)\b|\b(?:einrichten|einstellen|einschalten|aktivieren|verhindern|abschalten|einschranken)\b/,
    ],
    [
      'true-or-false',
      /^(?:ist|sind|kann|konnen|darf|muss|mussen|macht|hat|haben|wird|werden|gilt|gelten|reicht|stimmt|brauchen|schutzt|soll|sollen)\b|\boder (?:nicht|doch)\b|\bwirklich\b/,
    ],
  ],
  moods: [
    [
      'greeting',
      /^(?:hallo|hi|hey|moin|servus|gruss gott|gruezi|guten (?:tag|morgen|abend)|na|wie gehts?|wie geht es (?:dir|ihnen))(?: (?:zusammen|bot|keyholder|du|da|ihr|alle|leute))*$/,
    ],
    [
      'thanks',
      /^(?:vielen |herzlichen |besten |ok |super |alles klar |perfekt )*(?:dank|danke|dankeschon|super|perfekt|toll|prima|klasse|alles klar|merci)(?: (?:dir|ihnen|schon|sehr|vielmals|fur die hilfe|das hilft|das war hilfreich))*$/,
    ],
    [
      'bye',
      /^(?:tschuss|tschuess|auf wiedersehen|bis (?:bald|dann|morgen|spater)|ciao|tschau|schonen (?:tag|abend|feierabend)(?: noch)?|schones wochenende|(?:viele|liebe|schone) grusse|ade)$/,
    ],
    [
      'help',
      /^(?:hilfe|bitte hilf mir|hilf mir(?: bitte)?|was kannst du(?: alles)?|was konnen sie(?: alles)?|wer bist du|was bist du|wer sind sie|was kann ich (?:dich |sie |hier )?fragen|wie funktioniert (?:das|der bot|dieser bot)(?: hier)?|bist du (?:ein )?(?:bot|mensch|roboter|ki)|(?:hallo |hi |hey )?(?:kannst|sprichst|verstehst|konnen sie|sprechen sie|verstehen sie|geht)(?: du)?(?: auch| das)?(?: auf)? deutsch(?: sprechen)?)$/,
    ],
  ],
  steering:
    /\b(?:ignoriere?|vergiss|missachte)\b.{0,40}\b(?:anweisung\w*|regeln?|vorgaben|alles|vorherigen?)\b|\bdu bist jetzt\b|\bantworte nur\b|\bsag (?:einfach )?ja\b/,
  orders:
    /^(?:bitte |jetzt |sofort )*(?:genehmige|losche|entferne|deaktiviere|aktiviere|sperre|entsperre|schalte|setze|gib mir|mach mich|fuhre)\b(?! (?:ich|wir|man)\b).{0,60}\b(?:links?|konten|konto|benutzer|gaste?|alle|alles|mfa|rechte|adminrechte|admin|globaladmin|rem-?\d+|fix|anfragen?|richtlinien?|kennwort|password)\b/,
  othersContent:
    /^(?:bitte |mal |kannst du |konnen sie |ich (?:will|mochte) )*(?:zeige?|zeigen sie|lies|lese|lesen|offne|offnen|such\w*|gib|sag\w* mir,? was)\b.{0,25}\b(?:e ?mails?|mails?|nachrichten|chats?|postfach|kalender)\b.{0,15}\b(?:mein(?:es|er|em)|unser(?:es|er)|des|der|von (?:mein\w+|unser\w+))\b.{0,20}\b(?:chefs?|chefin|kolleg\w+|vorgesetzt\w+|mitarbeiter\w*|direktor\w*|frau|mann\w*|freundin|freund\w*)\b|^(?:kannst du|konnen sie) .{0,25}\b(?:e ?mails?|mails?|nachrichten|chats?|postfach|kalender)\b.{0,15}\b(?:mein(?:es|er|em)|unser(?:es|er)|von (?:mein\w+|unser\w+)) (?:chefs?|chefin|kolleg\w+|vorgesetzt\w+|mitarbeiter\w*)\b.{0,20}\b(?:lesen|zeigen|offnen|durchsuchen)\b/,
  live,
  notLive,
  ofOneself,
  // With "auf" it relies; without, somebody left the company.
  restore:
    /\b(?:wiederher\w*|wiederbekomm\w*|wiederhol\w*|zuruck\w*|retten|reicht|genugt)\b|\bauf .{0,30}\bverlassen\b/,
};
