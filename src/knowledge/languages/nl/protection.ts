import type { TopicText } from '../../../model/topic';

export const protectionTexts: readonly TopicText[] = [
  {
    id: 'copilot-permissions',
    title: 'Wat Copilot kan zien',
    short:
      'Copilot toont mensen alleen wat ze al mochten openen en traint geen openbare modellen met onze data. Microsoft respecteert onze rechten; te ruime rechten opruimen is aan ons.',
    microsoft: [
      'Antwoordt ieder alleen uit inhoud die deze persoon minstens mag bekijken',
      'Houdt vragen en antwoorden binnen de dienst Microsoft 365',
    ],
    customer: [
      'Ruime rechten opruimen vóór de uitrol: sites voor iedereen, oude links',
      'Labelen en beschermen wat gevoelig is',
    ],
    numbers: [
      {
        what: 'Sites in de beperkte SharePoint-zoekfunctie',
        value: 'tot 100',
        condition: 'een brug tijdens het opruimen, geen bescherming',
      },
    ],
    actions: [
      'Iets gevonden dat u niet hoort te zien? Zeg het de eigenaar van de site of IT',
      'Beheerders: controleer eerst de gevoeligste sites en beperk tijdens het opruimen de toegang',
    ],
    asks: [
      'wat kan copilot zien',
      'ziet copilot mijn privébestanden',
      "laat copilot mijn documenten aan collega's zien",
      'copilot vond salarissen, wiens schuld is dat',
      'traint copilot met onze data',
      'omzeilt copilot de rechten',
      'is copilot veilig voor vertrouwelijke gegevens',
      'rechten opruimen voor copilot',
      'coplot toegang tot bestanden',
    ],
    synonyms: ['Copilot', 'Microsoft 365 Copilot', 'AI-assistent', 'Copilot-rechten'],
    caution:
      'Vaak wordt gezegd dat Copilot data geeft aan mensen zonder recht. Ze hebben dat recht, per ongeluk: de toegang is te ruim.',
  },
  {
    id: 'sensitivity-labels',
    title: 'Vertrouwelijkheidslabels',
    short:
      'Labels markeren documenten en mail en kunnen ze versleutelen. Microsoft biedt de functie; labels ontwerpen, publiceren, de licentie kopen en ze gebruiken is aan ons.',
    microsoft: ['Levert de labels, met zichtbare markering en versleuteling', 'Past toe wat ons labelbeleid zegt'],
    customer: [
      'Een paar duidelijke labels ontwerpen en publiceren',
      'Regels voor automatische labels zetten waar gelicentieerd',
      'Mensen leren wanneer welk label past',
    ],
    numbers: [
      {
        what: 'Labels op het hoogste niveau',
        value: '3 tot 7',
        condition: 'advies uit Microsofts Zero Trust Assessment',
      },
    ],
    actions: [
      'Label wat u schrijft: neem bij twijfel Intern',
      'Beheerders: drie labels zijn een goed begin, bijvoorbeeld Openbaar, Intern, Vertrouwelijk',
    ],
    asks: [
      'wie bepaalt de vertrouwelijkheidslabels',
      'welk label kies ik voor een document',
      'worden documenten automatisch gelabeld',
      'classificatie van documenten wie doet dat',
      'wat betekent het label intern',
      'hoeveel labels hebben we nodig',
      'versleutelt een label het bestand',
      'een document als vertrouwelijk markeren',
      'gevoeligheids labels',
    ],
    synonyms: ['vertrouwelijkheidslabel', 'gevoeligheidslabel', 'labels', 'classificatie'],
    caution:
      'Niets wordt vanzelf gelabeld of versleuteld: het werkt pas als wij het hebben ingesteld en gelicentieerd, en beschermt tegen buitenstaanders, niet tegen mensen die het bestand mogen openen.',
  },
  {
    id: 'data-loss-prevention',
    title: 'Gegevensverlies voorkomen (DLP)',
    short:
      'DLP-regels houden tegen dat gevoelige data zoals kaartnummers naar buiten gaat. Microsoft voert de regels uit; DLP-beleid schrijven, testen en bijstellen is onze taak.',
    microsoft: [
      'Voert onze regels uit op mail, bestanden, chats en apparaten',
      'Levert sjablonen voor gewone soorten data',
    ],
    customer: [
      'Regels schrijven en duidelijk zeggen wie ze dekken: binnen, buiten of beide',
      'Met meldingen beginnen, dan blokkeren',
      'Treffers bekijken en valse alarmen verhelpen',
    ],
    numbers: [
      {
        what: 'DLP voor Teams-chats en apparaten',
        value: 'E5',
        condition: 'plan nodig, of een ander hulpmiddel',
      },
    ],
    actions: [
      'Is een bericht ten onrechte geblokkeerd? Meld het via de melding of aan IT',
      'Beheerders: begin met kaartnummers en identiteitsnummers en controleer de voorwaarden voor interne en externe mensen',
    ],
    asks: [
      'wie stelt dlp in',
      'houdt microsoft het versturen van creditcardnummers tegen',
      'datalekken voorkomen',
      'mijn mail is geblokkeerd door dlp',
      'dlp regels wie schrijft die',
      'welke licentie voor dlp in teams',
      'een medewerker stuurt klantgegevens naar huis',
      'voorkomen van gegevensverlies',
      'vals alarm van dlp melden',
    ],
    synonyms: ['DLP', 'gegevensverlies', 'datalek voorkomen', 'verlies van gegevens'],
  },
  {
    id: 'encryption-and-keys',
    title: 'Versleuteling en sleutels',
    short:
      'Microsoft versleutelt onze data standaard, op schijf en onderweg. Of we eigen sleutels of extra versleuteling op losse documenten willen, beslissen wij.',
    microsoft: [
      'Versleutelt opgeslagen data en verbindingen standaard',
      'Beheert de sleutels tenzij wij eigen sleutels meebrengen',
    ],
    customer: [
      'Over eigen sleutels beslissen (Customer Key, dubbele sleutel) en met de gevolgen leven',
      'Heel gevoelige mail en documenten versleutelen met labels',
      'Onze laptops en telefoons versleutelen',
    ],
    numbers: [],
    actions: [
      'Vraag juridische zaken en IT vóór u eigen sleutels kiest: een verloren sleutel is verloren data',
      'Gebruik een label met versleuteling voor de gevoeligste documenten',
    ],
    asks: [
      'is onze data versleuteld',
      'wie versleutelt de gegevens in de cloud',
      'wie heeft de sleutels van de versleuteling',
      'kan microsoft onze versleutelde data lezen',
      'eigen sleutels meebrengen',
      'versleuteling van mail wie regelt dat',
      'customer key wat is dat',
      'encryptie onedrive standaard',
      'zijn gegevens onderweg versleuteld',
    ],
    synonyms: ['versleuteling', 'sleutels', 'encryptie', 'Customer Key', 'versleuteld'],
  },
];
