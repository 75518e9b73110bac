import type { TopicText } from '../../../model/topic';

export const mailTexts: readonly TopicText[] = [
  {
    id: 'email-threat-filtering',
    title: 'Filter voor spam, phishing en malware',
    short:
      'Microsoft filtert mail met ingebouwde bescherming. De sterkere voorinstellingen aanzetten, uitzonderingen kort houden en mensen leren phishing te herkennen is aan ons.',
    microsoft: ['Filtert spam en bekende malware in alle mail', 'Biedt de voorinstellingen Standaard en Streng'],
    customer: [
      'De voorinstellingen aanzetten: bij levering staan ze uit',
      'Toegestane lijsten kort houden en de te beschermen mensen noemen',
      'SPF, DKIM en DMARC voor onze domeinen zetten en mensen trainen',
    ],
    numbers: [
      {
        what: 'Voorinstellingen Standaard en Streng',
        value: 'uit',
        condition: 'tot een beheerder ze aanzet',
      },
      {
        what: 'Mensen beschermd tegen nabootsing',
        value: '350',
        condition: 'hoogstens per voorinstelling',
      },
    ],
    actions: [
      'Meld een verdachte mail met de knop Rapporteren en klik niet',
      'Beheerders: Standaard voor iedereen, Streng voor leidinggevenden',
    ],
    asks: [
      'wie filtert spam',
      'ik krijg te veel phishing mails',
      'beschermt microsoft ons tegen phishing',
      'spamfilter instellen wie doet dat',
      'verdachte mail gekregen wat nu',
      'virus in een bijlage wie controleert dat',
      'phishing mail melden',
      'waarom komt er zoveel spam door',
      'ongewenste mail filter',
      'ik krijg steeds reclame',
      'mail over een pakketje, is die echt',
      'mail van de baas komt me vreemd voor',
      'is deze mail echt of oplichting',
      'waarom haalt outlook de troep er niet uit',
      'belangrijke mail in de map ongewenst beland',
      'ik ben bang een bijlage te openen',
      'microsoft haalt toch alle slechte mail eruit',
      'junk mail strenger instellen voor iedereen',
    ],
    synonyms: ['spam', 'phishing', 'spamfilter', 'malware', 'ongewenste mail', 'verdachte mail'],
  },
  {
    id: 'spf-dkim-dmarc',
    title: 'SPF, DKIM en DMARC',
    short:
      'Deze DNS-records zeggen de wereld welke mail in onze naam echt is. Ze publiceren en onderhouden voor elk van onze domeinen is aan ons; Microsoft controleert wat binnenkomt en kan ondertekenen wat uitgaat.',
    microsoft: [
      'Toetst binnenkomende mail aan de records van de afzender',
      'Ondertekent onze uitgaande mail met DKIM zodra wij het aanzetten',
    ],
    customer: [
      'SPF, DKIM en DMARC publiceren voor elk domein, ook ongebruikte',
      'De rapporten lezen en stap voor stap verscherpen',
    ],
    numbers: [
      {
        what: 'Doel voor DMARC',
        value: 'reject',
        condition: 'CISA, voor elk domein van het tweede niveau',
      },
    ],
    actions: [
      'Begin met DMARC "none" en rapporten, dan quarantine, dan reject',
      'Maak een lijst van elke dienst die in onze naam verstuurt',
    ],
    asks: [
      'iemand verstuurt mail in onze naam',
      'wie stelt spf dkim en dmarc in',
      'valse afzender met ons domein',
      'nabootsen van afzender voorkomen',
      'dmarc wiens taak',
      'onze mails komen in de spam van klanten',
      'dns records voor mail',
      'zet microsoft dkim vanzelf aan',
      'nepmail van de baas met ons adres',
    ],
    synonyms: ['SPF', 'DKIM', 'DMARC', 'spoofing', 'valse afzender', 'nepmail'],
    caution: 'Ik kan DMARC niet uit Microsoft 365 lezen: het staat in de openbare DNS.',
  },
  {
    id: 'incident-response-split',
    title: 'Wie een incident afhandelt',
    short:
      'Gedeeld: Microsoft handelt aanvallen op zijn dienst af en vertelt het ons; aanvallen op onze accounts, data en apparaten handelen wij af.',
    microsoft: [
      'Handelt aanvallen op de dienst zelf af',
      'Meldt klanten een datalek met persoonsgegevens aan zijn kant',
      'Helpt via een supportverzoek',
    ],
    customer: [
      'Handelen als een account, apparaat of bestand van ons wordt aangevallen',
      'Een draaiboek met namen en telefoonnummers hebben',
      'Bij de autoriteit melden als persoonsgegevens zijn geraakt',
    ],
    numbers: [
      {
        what: 'Microsoft vertelt het ons',
        value: 'binnen 72 uur',
        condition: 'nadat het een datalek met persoonsgegevens heeft vastgesteld',
      },
      {
        what: 'Wij melden het de autoriteit',
        value: 'binnen 72 uur',
        condition: 'nadat we het hoorden, waar de AVG geldt',
      },
    ],
    actions: [
      'Vermoedt u een aanval? Waarschuw nu het beveiligingsteam en ruim niets op',
      'Oefen het draaiboek één keer per jaar (onze vuistregel)',
    ],
    asks: [
      'wat te doen bij een beveiligingsincident',
      'we zijn gehackt, wie regelt dat',
      'wie handelt een incident af',
      'meldt microsoft een datalek',
      'waar meld je een lek van persoonsgegevens',
      'cyberaanval wie bellen',
      'binnen 72 uur melden wie doet dat',
      'draaiboek voor aanvallen',
      'hackers vallen ons bedrijf aan, wie moet er wat doen',
    ],
    synonyms: ['beveiligingsincident', 'incident', 'hack', 'cyberaanval', 'datalek', 'draaiboek'],
  },
];
