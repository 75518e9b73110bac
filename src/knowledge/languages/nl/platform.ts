import type { TopicText } from '../../../model/topic';

export const platformTexts: readonly TopicText[] = [
  {
    id: 'data-residency',
    title: 'Waar onze data staat',
    short:
      'Microsoft bewaart onze data in de regio van onze tenant, en data van EU-klanten binnen de EU-gegevensgrens, met gepubliceerde uitzonderingen. Onze locatie kennen en meer kopen als de wet dat wil, is aan ons.',
    microsoft: [
      'Bewaart opgeslagen data in de beloofde regio',
      'Verwerkt de data van EU-klanten in de EU en publiceert de uitzonderingen',
    ],
    customer: [
      'De datalocatie van onze tenant controleren',
      'Toevoegingen voor locatie of multi-geo kopen waar nodig',
      'De uitzonderingen kennen voordat klanten iets wordt beloofd',
    ],
    numbers: [
      {
        what: 'EU-gegevensgrens',
        value: '3 fasen',
        condition: 'januari 2023, januari 2024 en februari 2025',
      },
    ],
    actions: [
      'Beheerders: kijk in het beheercentrum bij "Gegevenslocatie"',
      'Vraag juridische zaken voordat data van andere landen wordt verplaatst',
    ],
    asks: [
      'waar staat onze data',
      'blijven onze gegevens in nederland',
      'verlaten onze gegevens europa',
      'in welk land staan de servers',
      'gegevenslocatie microsoft 365',
      'eu gegevensgrens',
      'gaat onze mail naar amerika',
      'wie kiest de regio van de opslag',
      'data locatie belgie',
      'waar staan de servers met onze documenten',
      'wordt onze mail in amerika opgeslagen',
      'staat onedrive in europa',
      'een klant vraagt of de gegevens nederland verlaten',
      'kunnen we afspreken dat alles in belgië blijft',
      'in welk datacenter staat onze tenant',
      'cloud betekent toch dat de gegevens ergens op de wereld staan',
    ],
    synonyms: ['gegevenslocatie', 'datalocatie', 'EU-gegevensgrens', 'opslaglocatie', 'soevereiniteit'],
  },
  {
    id: 'service-availability-sla',
    title: 'Beschikbaarheid en SLA',
    short:
      'Microsoft houdt de dienst in meer dan één datacenter draaiend en belooft 99,9 % per maand. Daaronder betaalt het een tegoed dat wij moeten aanvragen. Onze eigen internetlijn valt er niet onder.',
    microsoft: [
      'Draait de dienst in meerdere datacenters en schakelt om als er een uitvalt',
      'Betaalt een tegoed als een maand onder de belofte zakt',
    ],
    customer: [
      'Het tegoed aanvragen; het komt niet vanzelf',
      'Voor het eigen netwerk en de internetlijn zorgen: de SLA dekt die niet',
      'Een plan hebben om enkele uren zonder mail en chat te werken',
    ],
    numbers: [
      {
        what: 'Beloofde beschikbaarheid',
        value: '99,9 %',
        condition: 'per maand en dienst, voor de belangrijkste diensten',
      },
      {
        what: 'Entra ID',
        value: '99,99 %',
        condition: 'per maand, volgens een boek van 2023; kijk in het huidige SLA',
      },
      {
        what: 'Tegoed onder 99,9 %',
        value: '25 % van het maandbedrag',
        condition:
          'uit een bericht van 2013; onder 99 % was het 50 %, onder 95 % 100 %; kijk in het huidige SLA-document',
      },
    ],
    actions: [
      'Kijk bij een storing eerst op de pagina met de dienststatus voordat u support belt',
      'Zoek de huidige SLA op voordat u iemand een getal belooft',
    ],
    asks: [
      'wie is verantwoordelijk voor de beschikbaarheid',
      'teams ligt eruit, wiens schuld is dat',
      'welke beschikbaarheid garandeert microsoft',
      'sla van microsoft 365',
      'krijgen we geld terug bij een storing',
      'tegoed aanvragen na uitval',
      'beschikbaarheit 99,9 procent',
      'teams lag er gisteren uren uit, krijgen we geld terug',
      'betaalt microsoft schadevergoeding als de dienst uitvalt',
      'hoe vaak mag exchange per maand uitvallen',
      'vergoeding voor een storing van outlook',
      'wat als microsoft de 99,9 niet haalt',
      'geldt de sla ook als onze eigen lijn plat ligt',
      'korting op de rekening na een storing',
      'hoeveel procent beschikbaarheid heeft teams volgens contract',
    ],
    synonyms: ['beschikbaarheid', 'SLA', 'uitval', 'tegoed', 'vergoeding', 'schadevergoeding'],
    caution: 'Er is niet beloofd dat omschakelen meteen of ongemerkt gaat. Een tegoed betaalt geen verloren werk.',
  },
  {
    id: 'service-patching',
    title: 'Updates van de dienst',
    short:
      'Microsoft werkt servers, systemen en code van Exchange, SharePoint en Teams bij. Laptops, telefoons, browsers en elke server in eigen huis zijn van ons.',
    microsoft: ['Werkt hosts, systemen en code van de dienst stap voor stap bij'],
    customer: [
      'Eigen apparaten, browsers en Office-apps bijwerken',
      'Lokale servers bijwerken die verbinden, zoals een hybride Exchange of een synchronisatieserver',
    ],
    numbers: [],
    actions: [
      'Voor de clouddienst hoeft u niets te doen',
      'Beheerders: zorg dat eigen servers en agents die met de cloud verbinden een recente versie hebben',
    ],
    asks: [
      'wie patcht exchange online',
      'wie installeert de updates',
      'moeten we de servers in de cloud bijwerken',
      'beveiligingsupdates voor sharepoint wie doet dat',
      'patchen wie',
      'windows updates op laptops of doet microsoft dat',
      'wie dicht de lekken in teams',
      'patchbeheer in m365',
      'bijwerken van de dients',
    ],
    synonyms: ['patchen', 'updates', 'bijwerken', 'patchbeheer', 'beveiligingsupdates'],
  },
  {
    id: 'physical-datacenter-security',
    title: 'Fysieke beveiliging van datacenters',
    short:
      "Microsoft bewaakt de gebouwen en de hardware: deuren, bewakers, camera's, stroom en de screening van de weinige mensen die naar binnen mogen. Voor ons valt er niets te draaien.",
    microsoft: [
      "Controleert de toegang met bewakers, camera's en meerdere controles",
      'Screent en beperkt het personeel met fysieke toegang',
      'Zorgt voor stroom, koeling en het einde van schijven',
    ],
    customer: [
      'Niets te draaien',
      'De auditrapporten ophalen als iemand ze wil zien',
      'Eigen kantoren en apparaten bewaken',
    ],
    numbers: [],
    actions: ['Vraagt een auditor ernaar? De rapporten staan in het Service Trust Portal'],
    asks: [
      'wie bewaakt de datacenters',
      'fysieke beveiliging van de servers',
      'wie mag het datacenter in',
      'brand en stroom in het datacenter wie zorgt daarvoor',
      'wat gebeurt met oude schijven uit het datacenter',
      'beveiliging van de gebouwen van de cloud',
      'toegangscontrole serverruimte microsoft',
      'wie zorgt voor de hardware',
      'data centrum bewakers',
    ],
    synonyms: ['datacenter', 'fysieke beveiliging', 'gebouwen', 'hardware', 'serverruimte'],
  },
  {
    id: 'network-controls-saas',
    title: 'Netwerk van Microsofts dienst',
    short:
      'Het netwerk binnen de dienst draait en beschermt Microsoft. Wij kunnen er geen firewall plaatsen; met voorwaardelijke toegang bepalen wij vanwaar mensen binnen mogen.',
    microsoft: [
      'Draait en beschermt het netwerk van de dienst',
      'Houdt het apart van het eigen bedrijfsnetwerk en verdedigt het tegen vloedgolven van verkeer',
    ],
    customer: [
      'Met benoemde locaties en voorwaardelijke toegang beperken vanwaar mensen zich aanmelden',
      'Voor het eigen netwerk zorgen',
    ],
    numbers: [],
    actions: ['Beheerders: vertel voorwaardelijke toegang welke plekken van ons zijn (benoemde locaties)'],
    asks: [
      'wie is verantwoordelijk voor het netwerk',
      'hebben we een firewall nodig voor office 365',
      'netwerkbeveiliging in de cloud',
      'beschermt microsoft tegen ddos aanvallen',
      'wie beheert de firewall van exchange online',
      'netwerkcontroles microsoft of wij',
      'benoemde locaties instellen',
      'netwerksegmentatie in microsoft 365',
      'fire wall sharepoint online',
    ],
    synonyms: ['netwerk', 'firewall', 'netwerkbeveiliging', 'DDoS', 'benoemde locaties'],
  },
];
