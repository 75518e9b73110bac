import type { TopicText } from '../../../model/topic';

export const devicesTexts: readonly TopicText[] = [
  {
    id: 'device-compliance',
    title: 'Apparaten beheren (MDM, Intune)',
    short:
      'De regels voor apparaatbeheer zijn van ons. Microsoft toetst apparaten aan ons Intune-beleid; zonder beleid telt een apparaat als conform, tenzij wij dat wijzigen.',
    microsoft: ['Toetst apparaten aan ons beleid en meldt het aan de aanmelddienst'],
    customer: [
      'Bedrijfsapparaten inschrijven en nalevingsbeleid schrijven',
      'De instelling wijzigen die een apparaat zonder beleid conform noemt',
      'Naleving eisen in voorwaardelijke toegang',
    ],
    numbers: [
      {
        what: 'Een uitslag blijft geldig',
        value: '30 dagen',
        condition: 'standaard; 1 tot 120 is in te stellen',
      },
      {
        what: 'Apparaat zonder beleid',
        value: 'telt als conform',
        condition: 'standaard; wijzig het in niet conform',
      },
    ],
    actions: [
      'Installeer de bedrijfsportal als IT daarom vraagt',
      'Beheerders: wijzig de standaard en eis dan naleving bij het aanmelden',
    ],
    asks: [
      'wie beheert de apparaten van het bedrijf',
      'apparaatbeheer met intune',
      'wat betekent apparaat niet conform',
      'mdm invoeren wiens taak',
      'wie beveiligt de laptops van medewerkers',
      'is een apparaat zonder beleid conform',
      'moet ik de bedrijfsportal installeren',
      'zakelijke telefoon beheren',
      'naleving van apparaten hoelang geldig',
    ],
    synonyms: ['apparaatbeheer', 'MDM', 'Intune', 'naleving van apparaten', 'nalevingsbeleid'],
  },
  {
    id: 'mobile-app-protection',
    title: 'Appbeveiliging op privételefoons (MAM)',
    short:
      'Beleid voor appbeveiliging houdt bedrijfsdata apart in apps zoals Outlook op privételefoons. Intune handhaaft het; het eisen en pincode, kopieergrenzen en wissen kiezen is onze taak.',
    microsoft: [
      'Biedt beleid voor appbeveiliging in Intune en handhaaft het in de apps',
      'Bewaart de pincontrole in de app en kan bedrijfsdata wissen na te veel foute pogingen',
    ],
    customer: [
      'Het verplichten voor elke telefoon die het bedrijf niet beheert',
      'Pincode, aantal pogingen, kopieergrenzen en wissen instellen',
      'Controleren of het beleid de juiste gebruikers en apps bereikt',
    ],
    numbers: [],
    actions: [
      'Privételefoon? Gebruik Outlook en Teams uit de store en accepteer de pincode van het bedrijf',
      'Werkt een beleid niet? Controleer of de gebruiker is toegewezen, een licentie heeft en in die app is aangemeld',
    ],
    asks: [
      'mag ik zakelijke mail lezen op mijn privételefoon',
      'kan het bedrijf mijn eigen telefoon wissen',
      'byod wie is verantwoordelijk',
      'waarom vraagt outlook een pincode op mijn mobiel',
      'appbeveiliging op eigen smartphone',
      'bedrijfsgegevens op een privé mobiel beschermen',
      'mam beleid instellen',
      "ziet het bedrijf mijn foto's",
      'prive telefoon met teams',
    ],
    synonyms: ['appbeveiliging', 'MAM', 'BYOD', 'privételefoon', 'eigen telefoon', 'eigen smartphone'],
    caution: "Wissen via appbeveiliging haalt alleen bedrijfsdata weg; foto's en privéapps blijven.",
  },
  {
    id: 'unmanaged-devices',
    title: 'Toegang vanaf onbekende apparaten',
    short:
      'Of niet-beheerde computers onze bestanden mogen openen, beslissen wij. Microsoft kan ze alleen via de browser binnenlaten, zonder downloaden, zodra wij dat instellen.',
    microsoft: ['Kan SharePoint en OneDrive beperken tot de browser, zonder downloaden, afdrukken of synchroniseren'],
    customer: [
      'De beperking aanzetten, met een regel voor voorwaardelijke toegang',
      'Inactieve sessies op zulke computers afmelden',
    ],
    numbers: [
      {
        what: 'Tot het werkt',
        value: 'tot 24 uur',
        condition: 'voor wie al is aangemeld later',
      },
    ],
    actions: ['Beperk eerst gasten en beheerders, dan iedereen', 'Werk op een privé-pc in de browser en meld u af'],
    asks: [
      'mag ik me aanmelden op mijn eigen computer',
      'thuis werken met mijn eigen laptop',
      'downloaden op een privé pc voorkomen',
      'niet beheerde apparaten blokkeren',
      'onbekende apparaten in sharepoint',
      'kan iemand bestanden downloaden op een privécomputer',
      'alleen toegang via de browser zonder downloaden',
      'eigen pc toegang onedrive',
    ],
    synonyms: ['niet-beheerde apparaten', 'eigen computer', 'privé-pc', 'onbekende apparaten'],
  },
];
