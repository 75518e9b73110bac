import type { TopicText } from '../../../model/topic';

export const devicesTexts: readonly TopicText[] = [
  {
    id: 'device-compliance',
    title: 'Geräte verwalten (MDM, Intune)',
    short:
      'Die Regeln für die Geräteverwaltung machen wir. Microsoft prüft Geräte gegen unsere Intune-Richtlinien; ohne Richtlinie gilt ein Gerät als konform, solange wir das nicht ändern.',
    microsoft: ['Prüft Geräte gegen unsere Richtlinien und meldet das Ergebnis dem Anmeldedienst'],
    customer: [
      'Firmengeräte registrieren und Konformitätsrichtlinien schreiben',
      'Die Einstellung ändern, die ein Gerät ohne Richtlinie konform nennt',
      'Konformität im bedingten Zugriff verlangen',
    ],
    numbers: [
      {
        what: 'Ein Ergebnis bleibt gültig',
        value: '30 Tage',
        condition: 'Standard; einstellbar sind 1 bis 120',
      },
      {
        what: 'Gerät ohne Richtlinie',
        value: 'gilt als konform',
        condition: 'Standard; ändern Sie es auf nicht konform',
      },
    ],
    actions: [
      'Installieren Sie das Unternehmensportal, wenn die IT darum bittet',
      'Admins: den Standard ändern, dann bei der Anmeldung Konformität verlangen',
    ],
    asks: [
      'wer verwaltet unsere firmengeräte',
      'geräteverwaltung mit intune wer zuständig',
      'was heißt gerät nicht konform',
      'mdm einführen unsere aufgabe?',
      'wer sichert die laptops der mitarbeiter ab',
      'gilt ein gerät ohne richtlinie als konform',
      'muss ich das unternehmensportal installieren',
      'firmenhandy verwalten',
      'intune richtlinien wer schreibt sie',
      'konformitaet von geraeten pruefen',
      'wie lange gilt der konformitätsstatus',
    ],
    synonyms: ['Geräteverwaltung', 'MDM', 'Intune', 'Gerätekonformität', 'Firmengeräte', 'Konformitätsrichtlinie'],
  },
  {
    id: 'mobile-app-protection',
    title: 'App-Schutz auf privaten Handys (MAM)',
    short:
      'App-Schutzrichtlinien trennen Firmendaten in Apps wie Outlook auf privaten Handys ab. Intune setzt sie durch; sie zu verlangen und PIN, Kopiergrenzen und Löschen zu wählen ist unsere Aufgabe.',
    microsoft: [
      'Bietet App-Schutzrichtlinien in Intune und setzt sie in den Apps durch',
      'Speichert die PIN-Prüfung in der App und kann Firmendaten nach zu vielen falschen Versuchen löschen',
    ],
    customer: [
      'Sie für jedes Handy zur Pflicht machen, das die Firma nicht verwaltet',
      'PIN, Zahl der Versuche, Kopiergrenzen und Löschen festlegen',
      'Prüfen, ob die Richtlinie die richtigen Benutzer und Apps erreicht',
    ],
    numbers: [],
    actions: [
      'Privates Handy? Nutzen Sie Outlook und Teams aus dem Store und nehmen Sie die Firmen-PIN an',
      'Wirkt eine Richtlinie nicht? Prüfen Sie, ob der Benutzer zugewiesen, lizenziert und in der App angemeldet ist',
    ],
    asks: [
      'darf ich firmenmails auf meinem privaten handy lesen',
      'kann die firma mein privates handy löschen',
      'app schutz auf privaten smartphones',
      'byod wer ist verantwortlich',
      'warum will outlook auf dem handy eine pin',
      'firmendaten auf privatem telefon schützen',
      'mam richtlinie einrichten',
      'sieht die firma meine fotos wenn ich outlook aufs handy lade',
      'privates smartphone für teams nutzen',
      'app schutzrichtlinie greift nicht',
      'privat handy firmen email pin',
    ],
    synonyms: ['App-Schutz', 'MAM', 'BYOD', 'privates Handy', 'privates Smartphone', 'App-Schutzrichtlinie'],
    caution: 'Das Löschen über den App-Schutz entfernt nur Firmendaten; Fotos und private Apps bleiben.',
  },
  {
    id: 'unmanaged-devices',
    title: 'Zugriff von unbekannten Geräten',
    short:
      'Ob nicht verwaltete Computer unsere Dateien öffnen dürfen, entscheiden wir. Microsoft kann sie nur über den Browser und ohne Herunterladen hereinlassen, sobald wir das einrichten.',
    microsoft: [
      'Kann SharePoint und OneDrive auf den Browser beschränken, ohne Herunterladen, Drucken oder Synchronisieren',
    ],
    customer: [
      'Die Beschränkung einschalten, mit einer Regel für bedingten Zugriff',
      'Untätige Sitzungen auf solchen Computern abmelden',
    ],
    numbers: [
      {
        what: 'Bis es wirkt',
        value: 'bis zu 24 Stunden',
        condition: 'nach dem Einschalten; schon Angemeldete merken es später',
      },
    ],
    actions: [
      'Zuerst Gäste und Admins beschränken, dann alle',
      'Arbeiten Sie an einem privaten PC im Browser und melden Sie sich ab',
    ],
    asks: [
      'darf ich mich am privaten pc anmelden',
      'zugriff von zuhause mit eigenem laptop',
      'herunterladen auf private computer verhindern',
      'nicht verwaltete geräte sperren',
      'unbekannte geräte auf sharepoint',
      'internetcafe anmeldung erlauben?',
      'kann jemand vom privaten rechner firmendateien herunterladen',
      'nur browserzugriff ohne download einrichten',
      'eigener computer zugriff auf onedrive',
      'fremder pc zugriff auf dateien beschraenken',
    ],
    synonyms: ['nicht verwaltete Geräte', 'privater PC', 'privater Computer', 'unbekannte Geräte', 'Heimcomputer'],
  },
];
