import type { TopicText } from '../../../model/topic';

export const accountsTexts: readonly TopicText[] = [
  {
    id: 'accounts-and-identities',
    title: 'Konten und Identitäten',
    short:
      'Konten, Passwörter, Anmeldemethoden und Zugriffe sind ganz unsere Sache. Microsoft hält nur die Plattform für die Anmeldung (Entra ID) am Laufen und sicher.',
    microsoft: ['Betreibt und schützt Entra ID, das Verzeichnis und den Anmeldedienst'],
    customer: [
      'Konten anlegen, ändern und entfernen',
      'Entscheiden, wer was darf und wie sich Leute ausweisen',
      'Auch auf unbenutzte Konten und Dienstkonten schauen',
    ],
    numbers: [],
    actions: [
      'Geben Sie den Schritten für Eintritt, Wechsel und Austritt eine zuständige Person',
      'Verlangen Sie MFA für jedes Konto',
    ],
    asks: [
      'wer kümmert sich um die benutzerkonten',
      'benutzerkonten, wir oder microsoft',
      'wer legt benutzer an und wer entfernt sie',
      'verwaltet microsoft unsere benutzer',
      'konten und identitäten, wessen aufgabe',
      'wer ist für die identitäten verantwortlich',
      'identitäts- und zugriffsverwaltung in der cloud',
      'wer räumt alte konten auf',
      'wer vergibt zugriffe für mitarbeiter',
      'konten für neue kollegen anlegen',
      'benutzerverwaltung, sache von microsoft oder von uns',
    ],
    synonyms: ['Benutzerkonten', 'Identitäten', 'Benutzerverwaltung'],
  },
  {
    id: 'password-policy',
    title: 'Kennwörter',
    short:
      'Unsere Regeln für Kennwörter machen wir: kein Zwangswechsel nach Datum, eine eigene Liste verbotener Wörter und ein Weg ganz ohne Kennwort. Microsoft sperrt die häufigsten und bremst das Raten.',
    microsoft: ['Lehnt sehr häufige Kennwörter ab', 'Sperrt aus, wer zu oft rät'],
    customer: [
      'Den Ablauf nach Datum abschalten',
      'Firmennamen und Ähnliches zu den verbotenen Wörtern hinzufügen',
      'Auf Passkeys oder Windows Hello umsteigen',
    ],
    numbers: [
      {
        what: 'Ablauf von Kennwörtern',
        value: 'nie',
        condition: 'CISA: Kennwörter sollen nicht ablaufen; wechseln Sie eines, wenn es andere kennen könnten',
      },
    ],
    actions: ['Kennwörter auf „läuft nie ab“ stellen', 'Eigene verbotene Wörter eintragen'],
    asks: [
      'wie oft muss ich mein passwort ändern',
      'wer legt die kennwortregeln fest',
      'sollen passwörter ablaufen',
      'kennwort alle 90 tage wechseln sinnvoll',
      'passwortrichtlinie wer zuständig',
      'warum läuft mein kennwort nie ab',
      'verbotene passwörter einstellen',
      'mindestlänge kennwort',
      'sind lange passwörter besser als ein zwangswechsel',
      'pasword regeln firma',
    ],
    synonyms: ['Kennwort', 'Passwort', 'Kennwortrichtlinie', 'Passwortwechsel', 'Kennwortablauf'],
    caution: 'Kennwörter alle 90 Tage zu wechseln ist überholt: Die Leute wählen dann schwächere.',
  },
  {
    id: 'roles-and-rbac',
    title: 'Adminrollen und Rechte',
    short:
      'Wer welche Adminrolle bekommt, entscheiden allein wir. Microsoft liefert die Rollen; wir vergeben die kleinste, die reicht, und halten die Zahl der globalen Administratoren zwischen zwei und acht.',
    microsoft: ['Liefert fertige Rollen für einzelne Aufgaben', 'Bietet mit der P2-Lizenz Rechte auf Zeit (PIM)'],
    customer: [
      'Jeder Person die kleinste Rolle geben, die reicht',
      'Adminkonten von Alltagskonten trennen',
      'Starke Rollen beantragen und genehmigen lassen statt dauerhaft vergeben',
    ],
    numbers: [
      {
        what: 'Globale Administratoren',
        value: '2 bis 8',
        condition: 'von CISA genannter Bereich; jeder eine benannte Person mit einem reinen Cloudkonto',
      },
    ],
    actions: [
      'Tauschen Sie den globalen Administrator gegen eine kleinere Rolle, wo sie reicht',
      'Prüfen Sie jedes Quartal, wer Rollen hat (unsere Faustregel)',
    ],
    asks: [
      'wer vergibt die adminrollen',
      'wie viele globale administratoren sollten wir haben',
      'welche rechte braucht der helpdesk',
      'admin rechte wer entscheidet',
      'rollen und berechtigungen zuständigkeit',
      'kann microsoft bei uns adminrechte vergeben',
      'ist es schlimm wenn alle in der it globaler admin sind',
      'kleinste rolle für das zurücksetzen von kennwörtern',
      'getrennte adminkonten nötig?',
      'administratorrechte vergeben prinzip',
    ],
    synonyms: ['Adminrolle', 'Administratorrechte', 'globaler Administrator', 'Rollen', 'Berechtigungen'],
  },
  {
    id: 'app-consent',
    title: 'Apps von Dritten und Zustimmung',
    short:
      'Welche Apps an unsere Daten dürfen, entscheiden wir. Microsoft lässt Benutzer vielen Apps zustimmen, wenn wir das nicht begrenzen; wir begrenzen die Zustimmung, betreiben einen Antragsweg und sehen die Apps durch.',
    microsoft: [
      'Zeigt, was eine App verlangt, und bietet strengere Einstellungen für die Zustimmung',
      'Kennzeichnet Herausgeber, die es geprüft hat',
    ],
    customer: [
      'Zustimmung von Benutzern auf geprüfte Herausgeber und Berechtigungen mit geringem Risiko begrenzen oder keine erlauben',
      'Admins über Anträge entscheiden lassen und eine App nur den Personen oder Gruppen zuweisen, die sie brauchen',
      'Apps entfernen, die niemand benutzt',
    ],
    numbers: [],
    actions: [
      'Nutzen Sie die Richtlinie für geringes Risiko zusammen mit dem Antragsweg für Adminzustimmung',
      'Nur für wenige Benutzer: für die App eine Zuweisung verlangen und deren Gruppe zuweisen',
    ],
    asks: [
      'wer genehmigt apps von drittanbietern',
      'darf ich einer app zugriff auf meine mails geben',
      'app zustimmung begrenzen',
      'eine app verlangt zugriff auf unsere daten',
      'wer prüft fremde apps in unserem tenant',
      'haftet microsoft für apps von anderen herstellern',
      'benutzer können apps selbst zustimmen, ist das gut',
      'administratorgenehmigung erforderlich was heißt das',
      'drittanbieter anwendungen kontrolle',
      'unbenutzte enterprise apps entfernen',
    ],
    synonyms: [
      'App-Zustimmung',
      'Drittanbieter-Apps',
      'fremde Apps',
      'Administratorzustimmung',
      'Einwilligung für Apps',
    ],
    caution:
      'Die offene Voreinstellung wurde im Juni 2025 beschrieben; Microsoft hat seither eine strengere angekündigt, was wir nicht prüfen konnten. Lesen Sie die Einstellung nach, statt sie anzunehmen.',
  },
];
