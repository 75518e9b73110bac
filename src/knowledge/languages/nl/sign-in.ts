import type { TopicText } from '../../../model/topic';

export const signInTexts: readonly TopicText[] = [
  {
    id: 'mfa-for-everyone',
    title: 'MFA voor elk account',
    short:
      'MFA eisen van onze mensen is onze taak. Microsoft biedt het zonder meerprijs en dwingt het alleen af voor beheerportalen en Azure-hulpmiddelen, niet voor gewone medewerkers.',
    microsoft: [
      'Biedt MFA, ook in de gratis standaardbeveiliging',
      'Eist zelf MFA voor de beheerportalen en Azure-hulpmiddelen',
    ],
    customer: [
      'MFA eisen voor elk account met voorwaardelijke toegang of de standaardbeveiliging',
      'Accounts zonder MFA vinden en de gaten dichten',
      'Mensen helpen bij het instellen, ook als ze van telefoon wisselen',
    ],
    numbers: [
      {
        what: 'Aanvallen op accounts die MFA stopt',
        value: 'meer dan 99,2 %',
        condition: 'getal van Microsofts pagina over verplichte MFA',
      },
      {
        what: 'Afgedwongen voor beheerportalen',
        value: 'sinds oktober 2024',
        condition: 'Azure, Entra en Intune; het Microsoft 365-beheercentrum sinds februari 2025',
      },
    ],
    actions: [
      'Stel naast uw telefoon een tweede methode in',
      'Beheerders: zoek wie zich nog zonder MFA aanmeldt en stel een termijn',
    ],
    asks: [
      'wie is verantwoordelijk voor mfa',
      'is mfa verplicht voor alle medewerkers',
      'moeten we mfa zelf aanzetten',
      'tweestapsverificatie wie regelt dat',
      'dwingt microsoft mfa af voor gebruikers',
      'kost mfa extra',
      'waarom heb ik een tweede factor nodig bij het aanmelden',
      'is alleen een wachtwoord genoeg',
      'meervoudige verificatie voor iedereen',
      'waarom vraagt de app steeds om een getal bij het inloggen',
      'dat bevestigen op de telefoon is irritant, kan het uit',
      'authenticator werkt niet meer sinds ik van toestel wisselde',
      'ik wil mijn eigen telefoon niet gebruiken om in te loggen',
      'microsoft heeft mfa toch al voor iedereen aangezet',
      'mijn wachtwoord is lang genoeg, waarom nog mfa',
      'twee collega’s hebben nog geen tweestapsverificatie',
      'moet ik bij elke aanmelding een code invullen',
    ],
    synonyms: ['MFA', 'tweestapsverificatie', 'tweefactorauthenticatie', 'tweede factor', 'meervoudige verificatie'],
    caution: 'Dat Microsoft MFA afdwingt voor beheerders, dekt gewone gebruikers niet; voor hen moeten wij het eisen.',
  },
  {
    id: 'phishing-resistant-mfa',
    title: 'Phishingbestendige MFA',
    short:
      'Phishingbestendig zijn beveiligingssleutels (FIDO2), apparaatgebonden passkeys, Windows Hello en certificaten. Goedkeuren in een app is goed, maar nog te misleiden. De sterke soort eisen, eerst voor beheerders, is onze taak.',
    microsoft: [
      'Ondersteunt passkeys, Windows Hello en certificaten',
      'Laat ons bij het aanmelden een bepaalde sterkte eisen',
    ],
    customer: [
      'De sterke soort eerst eisen voor beheerders, dan voor iedereen',
      'Sleutels of passkeys uitdelen en rekening houden met verlies',
    ],
    numbers: [],
    actions: [
      'Vraag IT om een passkey of een beveiligingssleutel',
      'Beheerders: laat voorwaardelijke toegang alleen phishingbestendige methoden toe voor iedereen met een beheerrol',
    ],
    asks: [
      'wat is phishingbestendige mfa',
      'is de authenticator app bestand tegen phishing',
      'hebben beheerders een fido2 sleutel nodig',
      'passkey of app, wat is veiliger',
      'zijn sms codes veilig',
      'beveiligingssleutels verplichten voor beheerders',
      'welke mfa methode is niet te misleiden',
      'yubikey invoeren wie beslist',
      'is windows hello sterk genoeg',
    ],
    synonyms: ['phishingbestendige MFA', 'beveiligingssleutel', 'passkey', 'FIDO2', 'Windows Hello'],
    caution:
      'Een authenticator-app met getallen staat niet op hetzelfde niveau als een hardwaresleutel, ook al worden ze vaak samen genoemd. Sms en bellen zijn het zwakst.',
  },
  {
    id: 'conditional-access',
    title: 'Voorwaardelijke toegang',
    short:
      'Beleid voor voorwaardelijke toegang bepaalt wie zich mag aanmelden, vanwaar en met welk apparaat. Microsoft controleert het bij elke aanmelding; schrijven, testen en bijhouden is onze taak, voor medewerkers en gasten.',
    microsoft: [
      'Past ons beleid toe bij elke aanmelding',
      'Maakt in veel tenants enkele eigen beleidsregels, eerst alleen in rapportmodus',
    ],
    customer: [
      'Beleid schrijven, in rapportmodus proberen en onderhouden',
      'Uitdrukkelijk zeggen wat voor gasten en andere externen geldt: een beleid dekt ze alleen als het ze insluit',
      'Noodaccounts buiten het beleid houden',
    ],
    numbers: [
      {
        what: 'Licentie',
        value: 'Entra ID P1',
        condition: 'minstens; de standaardbeveiliging is de gratis weg',
      },
      {
        what: 'Microsofts eigen beleid',
        value: '45 dagen of meer',
        condition: 'in rapportmodus voordat het wordt aangezet, tenzij wij het uitzetten',
      },
    ],
    actions: [
      'Drie regels om te beginnen: iedereen gebruikt MFA, oude aanmeldwegen zijn dicht, beheerders werken vanaf beheerde apparaten',
      'Controleer elk beleid op gasten en externe gebruikers',
    ],
    asks: [
      'wat is voorwaardelijke toegang',
      'wie onderhoudt het beleid voor voorwaardelijke toegang',
      'welke licentie voor conditional access',
      'gelden onze toegangsregels ook voor gasten',
      'aanmelden alleen vanuit nederland toestaan',
      'voorwaardelijke toegang instellen wie doet dat',
      'maakt microsoft zelf toegangsbeleid voor ons',
      'voorwaardelijk toegang regels',
      'inloggen vanaf buitenlandse plekken tegenhouden',
      'mag ik in het buitenland inloggen',
    ],
    synonyms: ['voorwaardelijke toegang', 'toegangsbeleid', 'Conditional Access', 'toegangsregels'],
  },
  {
    id: 'token-theft-session-hijack',
    title: 'Sessiekaping en tokendiefstal',
    short:
      'Wie een aangemelde sessie steelt, komt langs gewone MFA. Sessies beschermen is onze taak: phishingbestendige methoden, beheerde apparaten en sessies beëindigen als er iets mis is.',
    microsoft: [
      'Kan tokens aan een apparaat binden en lopende sessies opnieuw controleren, in apps die dat kunnen',
      'Waarschuwt voor riskante aanmeldingen waar gelicentieerd',
    ],
    customer: [
      'Phishingbestendige MFA en een beheerd apparaat eisen',
      'Kortere sessies voor beheerders en tokenbescherming gebruiken waar het werkt',
      'Bij de eerste verdenking alle sessies van een account beëindigen',
    ],
    numbers: [
      {
        what: 'Een gestolen toegangstoken werkt',
        value: 'ongeveer 1 uur',
        condition: 'tenzij een doorlopende controle het afbreekt; sessies worden verlengd tot ze zijn ingetrokken',
      },
    ],
    actions: [
      'Op een vreemde aanmeldpagina geklikt? Waarschuw meteen het beveiligingsteam',
      'Beheerders: eis een conform apparaat voor het aanmelden van beheerders',
    ],
    asks: [
      'beschermt mfa tegen sessiekaping',
      'iemand heeft mijn sessiecookie gestolen',
      'wat is tokendiefstal',
      'wie beschermt ons tegen het kapen van sessies',
      'een aanvaller komt binnen ondanks mfa hoe kan dat',
      'gestolen sessie hoe lang geldig',
      'diefstal van sessies voorkomen',
      'sessie overgenomen door een hacker',
    ],
    synonyms: ['sessiekaping', 'tokendiefstal', 'gestolen sessie', 'sessiecookie', 'sessie gekaapt'],
  },
];
