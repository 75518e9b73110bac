import type { AsksOfTopics } from '../../language';

export const identityAndAccessAsks: AsksOfTopics = {
  'security-defaults': [
    'sicherheitsstandards ein oder aus',
    'security defaults reichen die',
    'was machen die sicherheitsstandards',
    'sollen wir security defaults abschalten',
    'security defaults oder conditional access',
  ],
  'legacy-authentication': [
    'alte anmeldeverfahren blockieren',
    'legacy authentifizierung abschalten',
    'pop und imap mit passwort noch erlaubt',
    'basic auth ist das weg',
    'alter scanner meldet sich mit passwort an, gefahr',
  ],
  'break-glass-accounts': [
    'notfallkonten einrichten',
    'zwei notfallzugänge für den tenant',
    'was tun wenn alle admins ausgesperrt sind',
    'break glass konto von conditional access ausnehmen',
    'braucht das notfallkonto auch mfa',
  ],
  'global-admin-count': [
    'wie viele globale admins sollten wir haben',
    'zu viele global admins',
    'neun globale administratoren, ist das zu viel',
    'mindestens zwei höchstens fünf globale admins?',
    'anzahl der globalen administratoren begrenzen',
  ],
  'just-in-time-admin': [
    'adminrechte nur bei bedarf',
    'pim einführen',
    'rolle für vier stunden freischalten',
    'admins sollen rechte nicht dauerhaft haben',
    'privileged identity management wer richtet das ein',
  ],
  'device-patching-encryption': [
    'wer spielt windows updates auf unsere pcs',
    'bitlocker auf notebooks einschalten',
    'alte office version auf einem rechner, wer aktualisiert',
    'festplatten der laptops verschlüsseln',
    'updates der geräte unsere sache oder microsofts',
  ],
};
