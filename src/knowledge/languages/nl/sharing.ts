import type { TopicText } from '../../../model/topic';

export const sharingTexts: readonly TopicText[] = [
  {
    id: 'external-sharing-settings',
    title: 'Extern delen',
    short:
      'Hoe ver bestanden buiten gedeeld mogen worden, beslissen wij. Microsoft levert SharePoint en OneDrive helemaal open (niveau "Iedereen"); wij kiezen een strenger niveau en onderhouden het.',
    microsoft: [
      'Biedt de instellingen, van "Iedereen" tot "Alleen personen in uw organisatie"',
      'Handhaaft wat wij instellen',
    ],
    customer: [
      'Een bovengrens voor iedereen zetten; een site of OneDrive mag nauwer zijn, maar niet ruimer',
      'Nalopen wat er buiten is gedeeld',
    ],
    numbers: [
      {
        what: 'Niveau bij levering',
        value: 'Iedereen',
        condition: 'voor SharePoint en OneDrive, tot wij het wijzigen',
      },
      {
        what: 'Gasten verliezen toegang',
        value: 'ongeveer 1 uur',
        condition: 'nadat het niveau is verscherpt',
      },
      {
        what: 'Domeinen in de toegestane of geblokkeerde lijst',
        value: '5.000',
        condition: 'hoogstens',
      },
    ],
    actions: [
      'Ga naar "Nieuwe en bestaande gasten" of strenger',
      'Deel met personen met een naam in plaats van met een link voor iedereen',
    ],
    asks: [
      'wie beslist of we bestanden extern mogen delen',
      'extern delen in sharepoint beperken',
      'mag ik een document delen met een klant',
      'staat extern delen standaard open',
      'delen buiten het bedrijf uitzetten in onedrive',
      'extern delen wiens verantwoordelijkheid',
      'alleen delen met bepaalde domeinen toestaan',
      'wiens schuld is het als data extern gedeeld wordt',
      'exteren delen instelling',
    ],
    synonyms: ['extern delen', 'delen met externen', 'buiten delen'],
    caution: 'Het niveau later weer openen geeft oude gasten hun toegang terug.',
  },
  {
    id: 'anyone-links',
    title: 'Links voor iedereen (anonieme links)',
    short:
      'Wie een "Iedereen"-link heeft, opent het bestand zonder aan te melden. Zulke links toestaan en er een einddatum aan geven is onze taak.',
    microsoft: ['Maakt zulke links als wij dat toestaan', 'Kan niet zeggen wie er een heeft gebruikt'],
    customer: [
      'Ze uitzetten of beperken tot bekijken met een verloop van 30 dagen of minder',
      'Links weghalen die niet meer nodig zijn',
      'Oude links nalopen: reken er niet op dat een nieuwe instelling ook eerdere links bereikt',
    ],
    numbers: [
      {
        what: 'Verloop',
        value: '30 dagen of minder',
        condition: 'aanbevolen door CISA; zonder instelling verloopt een link nooit',
      },
    ],
    actions: [
      'Kijk bij uw bestand onder "Toegang beheren" en haal de link weg',
      'Beheerders: loop elke dag de nieuwe anonieme links na en vraag de eigenaren of ze nog nodig zijn',
    ],
    asks: [
      'wat is een anonieme link',
      'kan iedereen met de link het bestand openen',
      'wanneer verlopen gedeelde links',
      'anonieme links verbieden',
      'is een link zonder aanmelden gevaarlijk',
      'wie heeft de openbare link gebruikt',
      'einddatum op links zetten',
      'oude openbare links weghalen',
      'iedereen met de link',
      'ik heb een link verstuurd, kan nu iedereen hem openen',
      'de link naar onze lijst staat op internet, wat nu',
      'wie de link heeft komt er zonder wachtwoord in, toch',
      'een gedeelde link weer intrekken',
      'link naar de verkeerde persoon gestuurd, staat het bestand nog open',
      'vindt google bestanden die met een link voor iedereen zijn gedeeld',
      'hoe lang werkt zo een gedeelde link',
      'anyone link uitzetten',
    ],
    synonyms: ['anonieme link', 'openbare link', 'gedeelde link', 'link zonder aanmelden'],
  },
  {
    id: 'guest-lifecycle',
    title: 'Gastaccounts',
    short:
      'Gasten uitnodigen, nalopen en weghalen is aan ons. Microsoft biedt de accounts en hulpmiddelen en laat standaard elke gebruiker, zelfs gasten, anderen uitnodigen.',
    microsoft: [
      'Geeft ons de hulpmiddelen: gastaccounts, sponsors, geregelde controles',
      'Laat iedereen uitnodigen zolang wij dat niet wijzigen',
    ],
    customer: [
      'Beperken wie mag uitnodigen en uit welke domeinen',
      'Elke gast een sponsor geven en gasten weghalen die geen toegang meer nodig hebben',
      'MFA eisen van gasten met voorwaardelijke toegang',
    ],
    numbers: [
      {
        what: 'Wie mag uitnodigen bij levering',
        value: 'iedereen',
        condition: 'leden en gasten, tot wij het beperken',
      },
    ],
    actions: [
      'Loop de gastenlijst vier keer per jaar na en ruim op (onze vuistregel)',
      'Laat alleen leden uitnodigen of alleen de rol Gastuitnodiger',
    ],
    asks: [
      'wie is verantwoordelijk voor gastaccounts',
      'hoe raken we oude gasten kwijt',
      'worden gastaccounts vanzelf verwijderd',
      'externe adviseur is weg, heeft hij nog toegang',
      'gasten geregeld nalopen',
      'verloopt de toegang van een gast',
      'gast uit team gehaald maar account bestaat nog',
      'gast accounts opruimen',
    ],
    synonyms: ['gastaccount', 'gasten', 'externe gebruikers', 'gasttoegang'],
    caution: 'Een gast uit een team halen verwijdert het gastaccount niet.',
  },
];
