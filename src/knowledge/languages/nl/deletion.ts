import type { TopicText } from '../../../model/topic';

export const deletionTexts: readonly TopicText[] = [
  {
    id: 'sharepoint-onedrive-recycle-bin',
    title: 'Prullenbak voor bestanden: 93 dagen',
    short:
      'Verwijderde bestanden in SharePoint, OneDrive en Teams kunnen hoogstens 93 dagen terugkomen, geteld vanaf het verwijderen. Zo lang bewaart Microsoft ze; het merken en op tijd terugzetten is aan ons.',
    microsoft: [
      'Bewaart verwijderde bestanden en mappen in een eerste en een tweede prullenbak',
      'Heeft daarna misschien nog ongeveer 14 dagen een eigen kopie, via een supportverzoek en in de praktijk voor hele sites',
    ],
    customer: [
      'Op tijd terugzetten: de eigenaar uit de eerste prullenbak, een sitebeheerder uit de tweede',
      'Beslissen wie de prullenbakken mag legen',
    ],
    numbers: [
      {
        what: 'Beide prullenbakken samen',
        value: 'hoogstens 93 dagen',
        condition: 'de klok start bij de eerste verwijdering en begint in de tweede prullenbak niet opnieuw',
      },
      {
        what: 'Eindigt eerder',
        value: 'meteen',
        condition: 'als iemand de tweede prullenbak leegt',
      },
      {
        what: 'Eindigt later',
        value: 'zo lang als ingesteld',
        condition: 'als een bewaarbeleid of een bewaring het bestand dekt',
      },
      {
        what: 'SharePoint Embedded',
        value: '7 tot 180 dagen',
        condition: 'zoals ingesteld voor de containers; 93 als niemand iets instelde',
      },
    ],
    actions: [
      'Kijk in de prullenbak van die site of OneDrive en kies Herstellen',
      'Niet daar? Vraag de sitebeheerder in de tweede prullenbak te kijken',
      'Expres verwijderd door iemand die weg is? Zeg het vandaag tegen IT: de klok loopt al',
    ],
    asks: [
      'hoe lang blijft een bestand in de prullenbak',
      'hoe lang kan ik een verwijderd bestand in onedrive terughalen',
      'ik heb per ongeluk een map in teams verwijderd',
      'bestand weg, is het nog terug te halen',
      'prullenbak sharepoint hoeveel dagen',
      'wanneer zijn verwijderde documenten definitief weg',
      'prullenbak geleegd, is het kwijt',
      'tweede prullenbak sharepoint',
      'verwijderde bestande na 3 maanden terug',
      'waar is mijn verwijderde bestand gebleven',
      'mijn word bestand is weg, hoe krijg ik het terug',
      'ik vind een document niet meer, misschien heeft iemand het gewist',
      'collega heeft de gedeelde map weggegooid',
      'excel bestand in sharepoint per ongeluk verwijderd',
      'map is ineens verdwenen in onedrive',
      'bestand een half jaar geleden verwijderd nog te redden',
      'per ongeluk alle bestanden in teams gewist help',
      'microsoft heeft vast nog een kopie van mijn verwijderde bestand',
    ],
    synonyms: ['prullenbak', 'verwijderde bestanden', 'verwijderde map', 'bestand terughalen'],
    caution: '93 dagen is een bovengrens, geen belofte, en een prullenbak is geen back-up.',
  },
  {
    id: 'deleted-email-recovery',
    title: 'Verwijderde mail: 14 tot 30 dagen',
    short:
      'Als een mail de map Verwijderde items heeft verlaten, is hij nog 14 dagen terug te halen, of tot 30 als onze beheerders dat hebben verhoogd. Microsoft bewaart hem; de instelling en de redding zijn aan ons.',
    microsoft: [
      'Bewaart verwijderde mail in een verborgen map (Herstelbare items)',
      'Wist hem definitief als de tijd om is',
    ],
    customer: [
      'De tijd op het maximum van 30 dagen zetten',
      'Bewaarbeleid of een bewaring gebruiken waar mail langer moet blijven',
      'Op tijd herstellen in Outlook',
    ],
    numbers: [
      {
        what: 'Standaard terug te halen',
        value: '14 dagen',
        condition: 'vanaf het moment dat de mail Verwijderde items verlaat, niet vanaf het drukken op Verwijderen',
      },
      {
        what: 'Langste instelling',
        value: '30 dagen',
        condition: 'per postvak, door een beheerder gezet; herstel van losse items bewaart gewiste mail even lang',
      },
      {
        what: 'Agenda-items',
        value: '120 dagen',
        condition: 'in Herstelbare items',
      },
    ],
    actions: [
      'Open in Outlook Verwijderde items en kies "Items herstellen die uit deze map zijn verwijderd"',
      'Beheerders: zet 30 dagen op elk postvak',
    ],
    asks: [
      'hoe lang kan ik verwijderde mail terughalen',
      'ik heb een mail verwijderd en verwijderde items geleegd',
      'verwijderde e-mail herstellen in outlook',
      'mail kwijt wat nu',
      'termijn van verwijderde items in exchange',
      'kan een verwijderde afspraak in de agenda terug',
      'wie herstelt verwijderde mails',
      'berichten 4 weken geleden verwijderd zijn die er nog',
      'verwijderde emails terug halen',
    ],
    synonyms: ['verwijderde mail', 'verwijderde items', 'herstelbare items', 'mail terughalen'],
    caution:
      'Mail die nog in Verwijderde items staat, heeft deze klok niet; hij blijft tot iemand of een beleid hem weghaalt. Een bewaring of bewaarbeleid stopt de klok. De pagina is van 2021, controleer dus de instelling.',
  },
  {
    id: 'legal-hold-ediscovery',
    title: 'Juridische bewaring en eDiscovery',
    short:
      'Een juridische bewaring (hold) houdt bewijs vast, ook als gebruikers het verwijderen. Plaatsen, bewaken en opheffen is onze taak. Een back-up vervangt ze niet: ze is er voor export, niet om een bedrijf weer aan de gang te krijgen.',
    microsoft: [
      'Houdt bewaarde inhoud uit het zicht van gebruikers en doorzoekbaar',
      'Bewaart die zolang de bewaring duurt',
    ],
    customer: [
      'Met juridische zaken beslissen wie en wat bewaard wordt',
      'Beperken wie een bewaring mag opheffen en open bewaringen geregeld nalopen',
      'Er een back-up naast houden om snel te herstellen',
    ],
    numbers: [
      {
        what: 'Ruimte voor bewaarde mail',
        value: '100 GB',
        condition: 'in Herstelbare items tijdens bewaring; meer met een archief dat zelf groeit',
      },
    ],
    actions: [
      'Vraag juridische zaken voordat iets onder bewaring wordt verwijderd of vrijgegeven',
      'Loop elk kwartaal de open bewaringen na met juridische zaken (onze vuistregel)',
    ],
    asks: [
      'wat is een legal hold',
      'vervangt een legal hold de backup',
      'wie zet een bewaring op een postvak',
      'ediscovery verantwoordelijkheid',
      'bewijs bewaren voor een rechtszaak',
      'kan iemand mail verwijderen die onder bewaring staat',
      'wie mag een juridische bewaring opheffen',
      'postvak bewaren vanwege een geschil',
      'juridise bewaring wie beslist',
      'we worden aangeklaagd, welke mail moeten we houden',
      'de advocaten willen alle berichten over een zaak zien',
      'justitie vraagt om postvakken',
      'mail van een collega beschermen tegen verwijderen vanwege een claim',
      'postvak bevriezen voor juridische zaken',
      'mail doorzoeken voor een proces, wie mag dat',
      'onder hold is toch alles veilig, is een backup nog nodig',
    ],
    synonyms: ['juridische bewaring', 'legal hold', 'litigation hold', 'eDiscovery', 'rechtszaak', 'geschil'],
    caution:
      'Niet elke versie van elk item overleeft in een bewaring, en er veel inhoud uit terughalen is langzaam handwerk.',
  },
  {
    id: 'retention-policies-and-labels',
    title: 'Bewaarbeleid en bewaarlabels',
    short:
      'Hoe lang documenten, mail en chats blijven of wanneer ze worden verwijderd, beslissen wij; Microsoft voert alleen het bewaarbeleid en de bewaarlabels uit die wij schrijven.',
    microsoft: [
      'Bewaart of verwijdert inhoud waar die staat, zoals het beleid zegt',
      'Houdt bewaarde kopieën waar gebruikers ze niet zien',
    ],
    customer: [
      'De termijnen uit wet en bedrijf halen, op schrift',
      'Er beleid en labels van maken en die onderhouden',
      'De volgorde kennen: bewaren gaat voor verwijderen, en de langste termijn wint',
    ],
    numbers: [
      {
        what: 'Beleidsregels in één tenant',
        value: '10.000',
        condition: 'grens uit een ouder artikel',
      },
      {
        what: 'Uitstel na het weghalen van een beleid',
        value: '30 dagen',
        condition: 'voor SharePoint en OneDrive; mail heeft een vergelijkbare vertraging',
      },
    ],
    actions: ['Schrijf een bewaarschema en laat juridische zaken het goedkeuren', 'Koppel elke regel aan één beleid'],
    asks: [
      'wie bepaalt de bewaartermijnen',
      'hoe lang moeten we mail bewaren',
      'bewaarbeleid instellen wie doet dat',
      'worden oude chats vanzelf verwijderd',
      'wettelijke bewaarplicht documenten',
      'mail 10 jaar archiveren',
      'bewaarlabels in purview',
      'bewaren of verwijderen, wat wint',
      'bewaartermijn documente',
      'we hebben een retention policy, waarom dan nog een backup',
      'is bewaarbeleid hetzelfde als een back-up',
      'bewaren staat aan, is nu alles veiliggesteld',
      'hoe lang mogen we sollicitaties bewaren',
      'wanneer wist het systeem oude teams berichten',
      'wie bepaalt hoe lang facturen en contracten bewaard blijven',
      'oude mail na twee jaar automatisch laten verwijderen',
      'retention label op een map zetten',
    ],
    synonyms: ['bewaarbeleid', 'bewaartermijn', 'bewaarlabel', 'retentie', 'archivering', 'bewaarplicht'],
    caution: 'Een bewaarlabel is geen vertrouwelijkheidslabel: het eerste zegt hoe lang, het tweede hoe geheim.',
  },
];
