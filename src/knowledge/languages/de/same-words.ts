/**
 * Everyday words for one thing become one word, in lower-case text where ae, oe and ue may stand for umlauts or, folded
 * already, for their bare vowels. A saying that is made of small words only gets a word of its own put behind it.
 */
export const sameWords: readonly (readonly [RegExp, string])[] = [
  // "Cloud" is in every English question and says nothing there; here it says what is asked for.
  [/\bcloud\b/g, 'wolke'],
  [/\b(?:macht|machen|erledigt|regelt|sorgt|k[üu]mmert)(?: \p{L}+){0,6},? alles\b/gu, '$& allesmacher'],
  [/\balles(?: \p{L}+){0,3} (?:sache|verantwortlich|zust[äa]ndig)\b/gu, '$& allesmacher'],
  [
    /\bwof[üu]r (?:ist |haftet |k[üu]mmert sich )(?:\p{L}+ )?microsoft\b|\b(?:verantwortung|verantwortlichkeiten|zust[äa]ndigkeiten) (?:von|hat) microsoft\b/gu,
    '$& allesmacher',
  ],
  [/\bwas (?:macht |bleibt |ist )?microsoft(?: \p{L}+){0,3} (?:wir|uns)\b/gu, '$& allesmacher'],

  [/\b(?:geklaut|entwendet)(?=e?[nmrs]?\b)/g, 'gestohlen'],
  [/\b(?:abhanden ?gekommen|unauffindbar|verbummelt|liegen ?ge(?:lassen|blieben))\b/g, 'verloren'],
  [/\b(?:notebook|thinkpad)/g, 'laptop'],
  [/\b(?:smartphone|iphone|mobiltelefon)/g, 'handy'],
  [
    /\b(dienst|firmen|arbeits|gesch[äa]fts|privat|werbe|spam)(?=(?:handy|laptop|telefon|tablet|e?-?mails?\b|adressen?\b|postfach))/g,
    '$1 ',
  ],
  [/\beinge(?:tippt|geben|tragen)\b/g, 'eingegeben'],
  [/\b(?:gehakt|geknackt|gekapert|gehacked|hacked)(?=e?[nmrs]?\b)/g, 'gehackt'],
  [
    /\b(?:mails?|nachricht(?:en)?)\b[^.?!]{0,30} von mir\b|\bvon mir\b[^.?!]{0,30} (?:mails?|nachricht(?:en)?)\b/g,
    '$& kontoübernahme',
  ],
  [/\b(?:fake|nachgemacht|falsch|komisch)e?[nrs]? (?:login|anmelde|web)?-?(?:seite|website)\b/g, 'gefälschte seite'],

  // A private mailbox is named by its provider, which is else a product that we know nothing about.
  [
    /(?<=\b(?:an|auf|zu|nach|mein|meine|meinen|privates|privaten) )(?:gmail|googlemail|gmx|web\.de|yahoo|hotmail|icloud|t-online|freenet)\b/g,
    'privat adresse',
  ],
  [/\b(?:umleite|umgeleitet|weitergeleitet|weiterleite|weiterschick|weitersend|forward)\p{L}*/gu, 'weiterleitung'],
  [/\b(?:leite[nt]?|schicke?[nt]?)(?: \p{L}+){1,6} weiter\b/gu, '$& weiterleitung'],
  [/\bautomatisch(?: \p{L}+){1,6} (?:schicken|senden|gehen|kopieren)\b/gu, '$& weiterleitung'],

  [/\b(?:praktikant|azubi|auszubildende|werkstudent|angestellte|mitarbeitende)\p{L}*/gu, 'mitarbeiter'],
  [
    /\b(?:ehemalige?[nrs]?|fr[üu]here?[nrs]? (?=mitarbeiter|kolleg)|ex-?(?=\s?mitarbeiter|\s?kolleg))/g,
    'ausgeschieden ',
  ],
  [/\b(?:entlassen|gefeuert|rausgeworfen|ausgetreten)\b/g, 'ausgeschieden'],
  [/\barbeitet(?: \p{L}+){0,2} nicht mehr\b|\bnicht mehr (?:hier|bei uns)\b/gu, '$& ausgeschieden'],
  [/\bletzte[nr]? (?:arbeits)?tag\b/g, 'austritt'],

  [/\b(?:user|nutzer)(?=s?\b)/g, 'benutzer'],
  [/\b(?:accounts?|benutzerkont(?:o|en)|nutzerkonto)\b/g, 'konto'],
  [/\bmailbox\b/g, 'postfach'],
  [/\b(?:weggeworfen|weggeschmissen|rausgel[öo]scht)\b/g, 'gelöscht'],
  [/\bteam\b(?: \p{L}+){0,5} (?:gel[öo]scht|entfernt|weg|verschwunden)\b/gu, '$& gelöschtes team'],
  [
    /\b(?:pr[äa]sentation|powerpoint|excel|tabelle|folie|word-? ?datei)(?:e?n)?(?:-? ?(?:datei|tabelle|liste))?\b/g,
    'datei',
  ],
  [/\b(?:zur[üu]ck|wieder)(?:zu)?(?:holen|bekommen|kriegen|haben)\b/g, 'wiederherstellen'],
  [/\b(?:bekomm|krieg|hol)e?n?(?: \p{L}+){1,5} (?:wieder|zur[üu]ck)\b/gu, '$& wiederherstellen'],
  [/\bwie (?:sie|es|er|das) (?:\p{L}+ ){1,3}(?:war|aussah)\b/gu, '$& frühere version'],
  [/\b(?:projekt|abteilungs|bereichs|intranet|team)-?seiten?\b|\bsharepoint-? ?seiten?\b|\bsites?\b/g, 'website'],
  [/\b(?:fassung|version|vorversion)(?:en)?\b|\bstand (?=von|vom)\b/g, 'version '],
  [/(?<!\p{L})(?:überspeichert|uberspeichert|dr[üu]bergespeichert)/gu, 'überschrieben'],

  [
    /\b(?:geht|gehen|funktioniert|l[äa]uft|l[äa]dt|klappt)(?: \p{L}+){0,2} (?:teams|outlook|exchange|sharepoint|onedrive|office)(?: \p{L}+){0,4} nicht\b/gu,
    '$& störung',
  ],
  [
    /\b(?:teams|outlook|exchange|sharepoint|onedrive|office)(?: \p{L}+){0,3} (?:(?:geht|funktioniert|l[äa]uft|l[äa]dt|klappt|reagiert)(?: \p{L}+){0,4} nicht|down|tot|gest[öo]rt|lahm|spinnt|streikt|h[äa]ngt)\b/gu,
    '$& störung',
  ],
  [
    /\b(?:erstattet|erstattung|entsch[äa]dig\p{L}*|schadens?ersatz|verg[üu]t\p{L}*|rabatt|geld (?:zur[üu]ck|wieder))(?!\p{L})/gu,
    'gutschrift',
  ],

  [/\bgast(?: \p{L}+){0,4} (?:holen|nehmen|aufnehmen|lassen)\b/gu, '$& einladen'],
  [/\b(?:reinholen|hinzuf[üu]gen|dazuholen|dazunehmen|einladn)\b/g, 'einladen'],
  [/\b(?:werbung|reklame|werbe(?: e?-?mails?|m[üu]ll|post)|junk)\b/g, 'spam'],
  [/\b(?:rechts|staats)?anw[äa]lt\p{L}*|\bgericht\p{L}*|\b(?:ver)?klag(?:e|t|en)\b/gu, 'rechtsstreit'],
  [/\b(?:erpress\p{L}*|bitcoins?)/gu, 'lösegeld'],
  [/\bliest(?: \p{L}+){0,5} mit\b|\b(?:rein|hinein)(?:schau|guck|seh)\p{L}*|\bschn[üu]ff\p{L}*/gu, '$& mitlesen'],

  [
    /\bwer (?:\p{L}+ )?(?:was|wann)(?: \p{L}+){0,3} (?:gemacht|getan|ge[äa]ndert|gel[öo]scht|ansieht|ansah)\b/gu,
    '$& überwachungsprotokoll',
  ],
  [/\bwer(?: \p{L}+){1,6} gel[öo]scht\b/gu, '$& protokoll'],
  [
    /\bwer(?: \p{L}+){1,6} (?:verschoben|umbenannt|ge[äa]ndert|ge[öo]ffnet|angesehen|bearbeitet)\b/gu,
    '$& überwachungsprotokoll',
  ],
  [
    /\b(?:raus|heraus)(?:zu)?finden\b|\bfinde(?: \p{L}+){0,2} (?:raus|heraus),? wer\b|\bnachvollziehen\b/gu,
    'protokoll',
  ],
  [/\b(?:handy|telefon|app)(?: \p{L}+){0,2} best[äa]tig\p{L}+/gu, '$& mfa'],
];
