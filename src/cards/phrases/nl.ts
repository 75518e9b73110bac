import type { Phrases } from './phrases';

export const dutch: Phrases = {
  answer: {
    whoseJob: 'Wiens taak:',
    parties: { microsoft: '', customer: 'ons bedrijf (klant)', shared: 'gedeeld' },
    microsoft: 'Wat Microsoft doet',
    customer: 'Wat wij doen',
    numbers: 'In getallen',
    moreNumbers: 'Meer getallen',
    steps: 'Volgende stappen',
    caution: 'Goed om te weten',
    source: 'Bron:',
    moreSources: 'Meer bronnen',
    asOf: (date) => `versie van ${date}`,
    undated: 'versie zonder datum',
    details: 'Details',
    helpful: 'Nuttig',
    notHelpful: 'Niet nuttig',
    askPerson: 'Een mens vragen',
    entryBy: (name, date) => `Van uw bedrijf, door ${name}, ${date}`,
    ownedBy: (name, date) => `Bij ons: ${name} (bevestigd ${date})`,
    chatWith: (name) => `Chatten met ${name}`,
    live: 'U, nu',
    showList: 'Lijst tonen',
    englishOnly: 'Dit antwoord bestaat alleen in het Engels.',
  },
  unsure: {
    candidates: 'Ik weet niet zeker wat u bedoelt.',
    unknown: 'Dat weet ik niet.',
    oneOfThese: 'Is het een van deze? Zo niet, vraag het dan met andere woorden.',
    scope: 'Ik beantwoord alleen vragen over wie in Microsoft 365 waarvoor zorgt.',
    perhaps: 'Zoekt u misschien een van deze?',
    typeHelp: 'Typ "hulp" voor voorbeelden.',
  },
  help: {
    openings: {
      greeting: 'Hallo! Wat wilt u weten?',
      thanks: 'Graag gedaan. Vraag me gerust weer iets.',
      bye: 'Tot ziens! Vraag me gerust weer iets.',
      help: 'Dit kunt u me vragen',
      other: 'Dat heb ik niet helemaal begrepen. Hiermee kan ik helpen.',
    },
    about:
      'Microsoft zorgt voor het gebouw; wij hebben de sleutels. Ik vertel u bij welke helft van Microsoft 365 iets hoort, met het getal, de bron en de datum ervan.',
    youCanAsk: 'U kunt bijvoorbeeld vragen:',
    examples: [
      'Wie is verantwoordelijk voor back-ups?',
      'Hoe lang blijft een bestand in de prullenbak?',
      'Ziet Copilot mijn privébestanden?',
      'Wie patcht Exchange Online?',
      'Wat gebeurt er met de data van een medewerker die vertrekt?',
    ],
    more: 'Ook, in het Engels: "do I have MFA?", "my sharing links", "who owns backups?".',
    forAdmins:
      'Als beheerder of beveiligingsverantwoordelijke: "posture", "show anonymous links", "show accounts without MFA", "approvals", "scan now", "owners", "set owner", "unanswered". In een kanaal: "send alerts here", "send questions here".',
    honesty: 'Als ik iets niet weet, zeg ik dat.',
    summary: 'Wat u me kunt vragen',
  },
  refused: {
    command: [
      'Dat kan ik niet doen: alleen een beveiligingsverantwoordelijke kan een correctie goedkeuren, op de kaart ervan.',
      'Er is niets gewijzigd. U kunt me vragen wie in Microsoft 365 waarvoor zorgt.',
    ],
    confirmation: [
      'Dat kan ik niet bevestigen. Ik zeg alleen wat de bronnen zeggen.',
      'Stel het als een gewone vraag, bijvoorbeeld "Wie is verantwoordelijk voor back-ups?"',
    ],
  },
  thanks: 'Dank u. Goed om te weten.',
  topicGone: 'Ik ken dit onderwerp niet meer. Vraag het me in uw eigen woorden.',
  postureInEnglish: [
    'Hoe onze tenant of uw account ervoor staat, toon ik alleen in het Engels.',
    'Typ bijvoorbeeld "do I have MFA?" of, als beheerder, "posture" of "show anonymous links".',
  ],
};
