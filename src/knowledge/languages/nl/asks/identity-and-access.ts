import type { AsksOfTopics } from '../../language';

export const identityAndAccessAsks: AsksOfTopics = {
  'security-defaults': [
    'beveiligingsstandaarden aan of uit',
    'zijn security defaults genoeg',
    'security defaults uitzetten',
    'wat doen de standaardinstellingen voor beveiliging',
    'security defaults of conditional access',
  ],
  'legacy-authentication': [
    'oude aanmeldmethoden blokkeren',
    'legacy authenticatie uitzetten',
    'pop en imap met wachtwoord nog open',
    'basic auth bestaat dat nog',
    'oude scanner meldt zich aan met een wachtwoord',
  ],
  'break-glass-accounts': [
    'noodaccounts aanmaken',
    'twee noodaccounts voor als iedereen buitengesloten is',
    'alle admins buitengesloten, hoe komen we binnen',
    'break glass account uitsluiten van conditional access',
    'moet een noodaccount ook mfa hebben',
  ],
  'global-admin-count': [
    'hoeveel global admins horen we te hebben',
    'te veel globale beheerders',
    'negen global admins, is dat te veel',
    'aantal globale beheerders beperken',
    'aanbevolen aantal global administrators',
  ],
  'just-in-time-admin': [
    'adminrechten alleen als het nodig is',
    'pim invoeren',
    'rol voor een paar uur activeren',
    'beheerders zonder permanente rechten',
    'wie richt privileged identity management in',
  ],
  'device-patching-encryption': [
    "wie zet windows updates op onze pc's",
    'bitlocker aanzetten op laptops',
    'oude office op een pc, wie werkt die bij',
    'schijven van laptops versleutelen',
    'updates van apparaten onze zaak of van microsoft',
  ],
};
