import type { TopicText } from '../../../model/topic';

export const accountsTexts: readonly TopicText[] = [
  {
    id: 'accounts-and-identities',
    title: 'Accounts en identiteiten',
    short:
      'Accounts, wachtwoorden, aanmeldmethoden en toegang zijn helemaal van ons. Microsoft houdt alleen het platform voor het aanmelden (Entra ID) draaiend en veilig.',
    microsoft: ['Draait en beschermt Entra ID, de directory en de aanmelddienst'],
    customer: [
      'Accounts aanmaken, wijzigen en verwijderen',
      'Beslissen wie wat mag en hoe mensen bewijzen wie ze zijn',
      'Ook naar ongebruikte accounts en serviceaccounts kijken',
    ],
    numbers: [],
    actions: [
      'Geef de stappen voor instroom, wisseling en uitstroom een verantwoordelijke',
      'Eis MFA voor elk account',
    ],
    asks: [
      'wie zorgt voor de gebruikersaccounts',
      'gebruikersaccounts, wij of microsoft',
      'wie maakt gebruikers aan en wie verwijdert ze',
      'beheert microsoft onze gebruikers',
      'accounts en identiteiten, wiens taak',
      'wie is verantwoordelijk voor de identiteiten',
      'identiteits- en toegangsbeheer in de cloud',
      'wie ruimt oude accounts op',
      'wie geeft medewerkers toegang',
      'accounts voor nieuwe collega’s aanmaken',
      'gebruikersbeheer, zaak van microsoft of van ons',
    ],
    synonyms: ['gebruikersaccounts', 'identiteiten', 'gebruikersbeheer'],
  },
  {
    id: 'password-policy',
    title: 'Wachtwoorden',
    short:
      'Onze regels voor wachtwoorden zijn van ons: geen gedwongen wissel op datum, een eigen lijst met verboden woorden en een weg zonder wachtwoorden. Microsoft blokkeert de gewoonste en remt het raden.',
    microsoft: ['Weigert heel gewone wachtwoorden', 'Sluit wie te vaak raadt buiten'],
    customer: [
      'Gedwongen verlopen uitzetten',
      'Bedrijfsnaam en dergelijke toevoegen aan de verboden woorden',
      'Overstappen op passkeys of Windows Hello',
    ],
    numbers: [
      {
        what: 'Verlopen van wachtwoorden',
        value: 'nooit',
        condition: 'CISA: wachtwoorden verlopen niet; wijzig er een die anderen kunnen kennen',
      },
    ],
    actions: ['Zet wachtwoorden op nooit verlopen', 'Voeg eigen verboden woorden toe'],
    asks: [
      'hoe vaak moet ik mijn wachtwoord wijzigen',
      'wie bepaalt de wachtwoordregels',
      'moeten wachtwoorden verlopen',
      'wachtwoord elke 90 dagen veranderen',
      'wachtwoordbeleid wie beslist',
      'verboden wachtwoorden',
      'minimale lengte van een wachtwoord',
      'waarom verloopt mijn wachtwoord nooit',
      'wagtwoord regels',
    ],
    synonyms: ['wachtwoord', 'wachtwoorden', 'wachtwoordbeleid', 'verlopen wachtwoord'],
    caution: 'Wachtwoorden elke 90 dagen wijzigen is achterhaald: mensen kiezen dan zwakkere.',
  },
  {
    id: 'roles-and-rbac',
    title: 'Beheerrollen en rechten',
    short:
      'Wie welke beheerrol krijgt, beslissen alleen wij. Microsoft levert de rollen; wij geven de kleinste die volstaat en houden tussen twee en acht globale beheerders.',
    microsoft: ['Levert kant-en-klare rollen voor losse taken', 'Biedt tijdelijke rechten (PIM) met de P2-licentie'],
    customer: [
      'Iedereen de kleinste rol geven die volstaat',
      'Beheeraccounts scheiden van dagelijkse accounts',
      'Sterke rollen laten aanvragen en goedkeuren in plaats van voor altijd geven',
    ],
    numbers: [
      {
        what: 'Globale beheerders',
        value: '2 tot 8',
        condition: 'bereik van CISA; elk een persoon met een naam en een account alleen in de cloud',
      },
    ],
    actions: [
      'Ruil globale beheerder voor een kleinere rol waar die volstaat',
      'Loop elk kwartaal na wie rollen heeft (onze vuistregel)',
    ],
    asks: [
      'wie geeft de beheerrollen',
      'hoeveel globale beheerders mogen we hebben',
      'welke rechten heeft de helpdesk nodig',
      'beheerdersrechten wie beslist',
      'kan microsoft bij ons beheerdersrechten geven',
      'heel it is globale beheerder, is dat erg',
      'zijn aparte beheeraccounts nodig',
      'rollen en rechten verantwoordelijkheid',
      'kleinste rol voor wachtwoorden resetten',
    ],
    synonyms: ['beheerrol', 'beheerdersrechten', 'globale beheerder', 'rollen', 'rechten'],
  },
  {
    id: 'app-consent',
    title: 'Apps van derden en toestemming',
    short:
      'Welke apps bij onze data mogen, beslissen wij. Microsoft laat gebruikers veel apps toestemming geven als wij dat niet beperken; wij beperken de toestemming, hebben een aanvraagweg en lopen de apps na.',
    microsoft: [
      'Toont wat een app vraagt en biedt strengere instellingen voor toestemming',
      'Merkt uitgevers die het heeft geverifieerd',
    ],
    customer: [
      'Toestemming van gebruikers beperken tot geverifieerde uitgevers en rechten met laag risico, of geen toestaan',
      'Beheerders over aanvragen laten beslissen en een app alleen toewijzen aan mensen of groepen die hem nodig hebben',
      'Apps weghalen die niemand gebruikt',
    ],
    numbers: [],
    actions: [
      'Gebruik het beleid voor laag risico samen met de aanvraagweg voor beheerderstoestemming',
      'Alleen voor enkele gebruikers: eis toewijzing voor de app en wijs hun groep toe',
    ],
    asks: [
      'wie keurt apps van derden goed',
      'mag ik een app toegang geven tot mijn mail',
      'toestemming voor apps beperken',
      'een app vraagt toegang tot onze gegevens',
      'wie controleert externe apps in onze tenant',
      'goedkeuring van beheerder vereist wat betekent dat',
      'is microsoft aansprakelijk voor apps van anderen',
      'ongebruikte apps weghalen',
      'toesteming apps',
    ],
    synonyms: ['toestemming', 'apps van derden', 'beheerderstoestemming', 'externe apps'],
    caution:
      'De open standaard werd in juni 2025 beschreven; Microsoft heeft sindsdien een strengere aangekondigd, wat wij niet konden controleren. Lees de instelling na in plaats van die aan te nemen.',
  },
];
