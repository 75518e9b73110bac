/**
 * Everyday words for one thing become one word, in lower-case text. A saying that is made of small words only gets a
 * word of its own put behind it.
 */
export const sameWords: readonly (readonly [RegExp, string])[] = [
  // "Cloud" is in every English question and says nothing there; here it says what is asked for.
  [/\bcloud\b/g, 'wolk'],
  [/\b(?:doet|regelt|zorgt|verzorgt|fikst)(?: \p{L}+){0,6},? (?:alles|de rest)\b/gu, '$& allesdoener'],
  [/\balles(?: \p{L}+){0,3} (?:zaak|verantwoordelijk|verantwoordelijkheid)\b/gu, '$& allesdoener'],
  [/\b(?:overal|alle) verantwoordelijk(?:heid)?\b/g, '$& allesdoener'],
  [
    /\bwaar(?:voor)? (?:is|zorgt) (?:\p{L}+ )?microsoft\b(?:.{0,12} verantwoordelijk)?|\bverantwoordelijkhe(?:den|id) (?:van|heeft) microsoft\b/gu,
    '$& allesdoener',
  ],
  [/\bwat (?:doet |blijft |is )?microsoft(?: \p{L}+){0,3} (?:wij|we|ons)\b/gu, '$& allesdoener'],

  [/\b(?:gejat|gepikt|gestole)(?=e?\b)/g, 'gestolen'],
  [/\b(?:kwijt ?geraakt|verloren|laten liggen|zoek ?geraakt)\b/g, 'verloren'],
  [/\bnotebook/g, 'laptop'],
  [/\b(?:smartphone|iphone|mobieltje|gsm)\b/g, 'telefoon'],
  [
    /\b(werk|bedrijfs|dienst|priv[ée]|reclame|spam)-?(?=(?:telefoon|mobiel|laptop|tablet|e?-?mails?\b|adres(?:sen)?\b|postvak))/g,
    '$1 ',
  ],
  [/\b(?:gehakt|gekraakt|gehacked|hacked)(?=e?\b)/g, 'gehackt'],
  [
    /\b(?:mails?|berichten|bericht)\b[^.?!]{0,30} van mij\b|\bvan mij\b[^.?!]{0,30} (?:mails?|berichten|bericht)\b/g,
    '$& accountovername',
  ],
  [/\b(?:nep|fake|valse|rare|nagemaakte)[- ]?(?:login|inlog|aanmeld)?-?(?:pagina|site|website)\b/g, 'valse pagina'],
  [/\bin(?:getypt|gevuld|gevoerd)\b/g, 'ingevuld'],

  // A private mailbox is named by its provider, which is else a product that we know nothing about.
  [
    /(?<=\b(?:naar|op|in|mijn|zijn|haar|privé|prive) )(?:gmail|googlemail|yahoo|hotmail|icloud|ziggo|kpnmail)\b/g,
    'privé adres',
  ],
  [/\b(?:doorstu|doorgestuur|doorzend|doorgezonden|forward|omgeleid|omleid)\p{L}*/gu, 'doorsturen'],
  [/\bstu(?:ur|urt|ren)(?: \p{L}+){1,6} door\b/gu, '$& doorsturen'],
  [/\bautomatisch(?: \p{L}+){1,6} (?:sturen|laten gaan|kopi[ëe]ren)\b/gu, '$& doorsturen'],

  [/\b(?:stagiaire?s?|werknemers?|personeelsl(?:id|eden)|uitzendkracht(?:en)?)\b/g, 'medewerker'],
  [/\b(?:voormalige?|vroegere?|ex|oud|vertrokken)[- ]?(?=medewerker|colleg)/g, 'vertrokken '],
  [/\b(?:ontslagen|ontslag|opgestapt|gepensioneerd)\b/g, 'vertrokken'],
  [/\bwerkt (?:hier|bij ons|er) niet meer\b|\bniet meer (?:in dienst|bij ons)\b/g, '$& vertrokken'],
  [/\blaatste (?:werk)?dag\b/g, 'uit dienst'],

  [/\busers?\b/g, 'gebruiker'],
  [/\b(?:gebruikers?accounts?|accounts)\b/g, 'account'],
  [/\bmailbox(?:en)?\b/g, 'postvak'],
  [/\b(?:weggegooid|gewist|weggehaald|verwijdert)(?=e?\b)/g, 'verwijderd'],
  [/\bteam\b(?: \p{L}+){0,4} (?:verwijderd|weg|verdwenen)\b/gu, '$& verwijderd team'],
  [
    /\b(?:presentaties?|powerpoint|excel|spreadsheets?|word)(?:-? ?(?:bestand|document|lijst))\b|\b(?:presentaties?|powerpoint|spreadsheets?|excel)\b/g,
    'bestand',
  ],
  [/\bterug(?: te |ge)?(?:halen|haald|krijgen|kregen|zetten|zet)\b/g, 'herstellen'],
  [/\b(?:krijg|haal|zet)\p{L}*(?: \p{L}+){1,5} terug\b/gu, '$& herstellen'],
  [
    /\bzoals (?:het|hij|die|ie) (?:\p{L}+ ){1,3}was\b|\bhoe (?:het|hij|die) (?:\p{L}+ )?(?:was|eruit ?zag)\b/gu,
    '$& eerdere versie',
  ],
  [/\b(?:project|afdelings|intranet|team)-?(?:site|pagina)s?\b|\bsharepoint-? ?(?:site|pagina)s?\b/g, 'site'],
  [/\b(?:versies?|stand) (?=van)/g, 'versie '],
  [
    /\b(?:doet|werkt|laadt|gaat)(?: \p{L}+){0,2} (?:teams|outlook|exchange|sharepoint|onedrive|office)(?: \p{L}+){0,4} niet\b/gu,
    '$& storing',
  ],
  [
    /\b(?:teams|outlook|exchange|sharepoint|onedrive|office)(?: \p{L}+){0,3} (?:(?:doet|werkt|laadt|gaat|reageert)(?: \p{L}+){0,4} niet|down|plat|eruit|stuk|hangt)\b/gu,
    '$& storing',
  ],
  [/\b(?:ligt|lag|liggen)(?: \p{L}+){1,4} (?:plat|eruit)\b/gu, '$& storing'],
  [/\b(?:vergoed|vergoeding|schadevergoeding|korting|geld terug|gecompenseerd|compensatie)\b/g, 'tegoed'],
  [/\blicht(?: \p{L}+){1,4} in\b/gu, '$& informeren'],

  [/\bgast(?: \p{L}+){0,4} (?:halen|nemen|opnemen|laten)\b/gu, '$& uitnodigen'],
  [/\b(?:binnenhalen|toevoegen|uitnodig(?:e|t))\b/g, 'uitnodigen'],
  [/\b(?:reclame(?: ?e?-?mails?|troep|post)?|junk|ongewenst)\b/g, 'spam'],
  [/\b(?:advoca\p{L}*|rechter|rechtbank|justitie|aangeklaagd|aanklacht|claim)\b/gu, 'rechtszaak'],
  [/\b(?:afpers\p{L}*|dreigbrief|bitcoins?)/gu, 'losgeld'],
  [/\b(?:leest|kijkt)(?: \p{L}+){0,5} mee\b|\bsnuffel\p{L}*/gu, '$& meelezen'],

  [
    /\bwie (?:\p{L}+ )?(?:wat|wanneer)(?: \p{L}+){0,3} (?:gedaan|deed|gewijzigd|veranderd|verwijderd|bekijkt|bekeek)\b/gu,
    '$& auditlogboek',
  ],
  [/\bwie(?: \p{L}+){1,6} verwijderd\b/gu, '$& logboek'],
  [
    /\bwie(?: \p{L}+){1,6} (?:verplaatst|hernoemd|gewijzigd|veranderd|aangepast|geopend|bekeken|bewerkt)\b/gu,
    '$& auditlogboek',
  ],
  [/\b(?:uitzoeken|nagaan|achterhalen|erachter)\b/g, 'logboek'],
  [
    /\b(?:telefoon|app)(?: \p{L}+){0,2} (?:bevestig|goedkeur)\p{L}*|\bbevestig\p{L}*(?: \p{L}+){0,3} (?:telefoon|app)\b/gu,
    '$& mfa',
  ],
];
