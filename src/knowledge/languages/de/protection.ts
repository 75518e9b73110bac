import type { TopicText } from '../../../model/topic';

export const protectionTexts: readonly TopicText[] = [
  {
    id: 'copilot-permissions',
    title: 'Was Copilot sehen kann',
    short:
      'Copilot zeigt nur, was die Person ohnehin öffnen durfte, und trainiert keine öffentlichen Modelle mit unseren Daten. Microsoft achtet unsere Berechtigungen; zu weite Berechtigungen aufzuräumen ist unsere Sache.',
    microsoft: [
      'Antwortet jeder Person nur aus Inhalten, die sie mindestens ansehen darf',
      'Behält Eingaben und Antworten im Dienst Microsoft 365',
    ],
    customer: [
      'Weite Berechtigungen vor der Einführung aufräumen: Websites für alle, alte Links',
      'Kennzeichnen und schützen, was vertraulich ist',
    ],
    numbers: [
      {
        what: 'Websites in der eingeschränkten SharePoint-Suche',
        value: 'bis zu 100',
        condition: 'eine Brücke während des Aufräumens, kein Schutz',
      },
    ],
    actions: [
      'Etwas gefunden, das Sie nicht sehen sollten? Sagen Sie es dem Besitzer der Website oder der IT',
      'Admins: die heikelsten Websites zuerst prüfen und während des Aufräumens den Zugriff auf Websites einschränken',
    ],
    asks: [
      'was kann copilot alles sehen',
      'sieht copilot meine privaten dateien',
      'zeigt copilot anderen kollegen meine dokumente',
      'copilot findet gehaltslisten, wer ist schuld',
      'wer ist für den datenschutz bei copilot verantwortlich',
      'trainiert copilot mit unseren daten',
      'copilot berechtigungen aufräumen',
      'ist copilot sicher für vertrauliche daten',
      'copilot zeigt mir dinge die ich nicht sehen sollte',
      'coplot zugriff auf dateien',
      'umgeht copilot die berechtigungen',
    ],
    synonyms: ['Copilot', 'Microsoft 365 Copilot', 'KI-Assistent', 'Copilot-Berechtigungen'],
    caution:
      'Oft heißt es, Copilot gebe Daten an Leute ohne Rechte. Sie haben das Recht, aus Versehen: Die Berechtigung ist zu weit.',
  },
  {
    id: 'sensitivity-labels',
    title: 'Vertraulichkeitsbezeichnungen (Labels)',
    short:
      'Labels kennzeichnen Dokumente und Mails und können sie verschlüsseln. Microsoft liefert die Funktion; Labels zu entwerfen, zu veröffentlichen, die Lizenz zu kaufen und sie zu benutzen ist unsere Sache.',
    microsoft: [
      'Liefert die Labels, mit sichtbarer Kennzeichnung und Verschlüsselung',
      'Wendet an, was unsere Labelrichtlinien sagen',
    ],
    customer: [
      'Wenige klare Labels entwerfen und veröffentlichen',
      'Regeln für automatische Labels setzen, wo lizenziert',
      'Den Leuten zeigen, wann welches passt',
    ],
    numbers: [
      {
        what: 'Labels der obersten Ebene',
        value: '3 bis 7',
        condition: 'Rat aus Microsofts Zero Trust Assessment',
      },
    ],
    actions: [
      'Kennzeichnen Sie, was Sie schreiben: Im Zweifel nehmen Sie Intern',
      'Admins: drei Labels sind ein guter Anfang, zum Beispiel Öffentlich, Intern, Vertraulich',
    ],
    asks: [
      'wer legt die vertraulichkeitsbezeichnungen fest',
      'welches label soll ich für ein dokument nehmen',
      'werden dokumente automatisch als vertraulich gekennzeichnet',
      'klassifizierung von dokumenten zuständigkeit',
      'was bedeutet das label intern',
      'sensitivity labels einführen',
      'wie viele labels brauchen wir',
      'verschlüsselt ein label die datei',
      'dokumente als vertraulich markieren',
      'vertraulichkeitsstufen in word',
      'vertraulichkeits bezeichnung lizens',
    ],
    synonyms: ['Vertraulichkeitsbezeichnung', 'Vertraulichkeitslabel', 'Labels', 'Klassifizierung', 'Kennzeichnung'],
    caution:
      'Von selbst ist nichts gekennzeichnet oder verschlüsselt: Es wirkt erst, wenn wir es eingerichtet und lizenziert haben, und schützt vor Außenstehenden, nicht vor Leuten, die die Datei öffnen dürfen.',
  },
  {
    id: 'data-loss-prevention',
    title: 'Schutz vor Datenabfluss (DLP)',
    short:
      'DLP-Regeln verhindern, dass heikle Daten wie Kartennummern hinausgehen. Microsoft führt die Regeln aus; DLP-Richtlinien zu schreiben, zu testen und zu verfeinern ist unsere Aufgabe.',
    microsoft: [
      'Wendet unsere Regeln auf Mail, Dateien, Chats und Geräte an',
      'Liefert Vorlagen für häufige Arten von Daten',
    ],
    customer: [
      'Regeln schreiben und klar sagen, wen sie erfassen: innen, außen oder beide',
      'Mit Hinweisen anfangen, dann blockieren',
      'Treffer ansehen und Fehlalarme beheben',
    ],
    numbers: [
      {
        what: 'DLP für Teams-Chats und für Geräte',
        value: 'E5',
        condition: 'dieser Plan ist nötig, oder ein anderes Werkzeug',
      },
    ],
    actions: [
      'Wurde eine Nachricht zu Unrecht blockiert? Melden Sie es über den Hinweis oder der IT',
      'Admins: mit Kartennummern und Ausweisnummern beginnen und die Bedingungen für interne und externe Personen prüfen',
    ],
    asks: [
      'wer richtet dlp ein',
      'verhindert microsoft dass kreditkartennummern verschickt werden',
      'datenabfluss verhindern',
      'meine mail wurde wegen dlp blockiert',
      'dlp regeln wer schreibt die',
      'schutz vor datenverlust richtlinie',
      'welche lizenz für dlp in teams',
      'mitarbeiter schickt kundendaten nach hause',
      'data loss prevention zuständig',
      'dlp fehlalarm melden',
      'vertrauliche daten sollen nicht rausgehen',
    ],
    synonyms: ['DLP', 'Datenabfluss', 'Verhinderung von Datenverlust', 'Data Loss Prevention', 'Datenleck verhindern'],
  },
  {
    id: 'encryption-and-keys',
    title: 'Verschlüsselung und Schlüssel',
    short:
      'Microsoft verschlüsselt unsere Daten von Haus aus, auf der Platte und auf dem Weg. Ob wir eigene Schlüssel oder zusätzliche Verschlüsselung für einzelne Dokumente wollen, entscheiden wir.',
    microsoft: [
      'Verschlüsselt gespeicherte Daten und Verbindungen von Haus aus',
      'Verwaltet die Schlüssel, wenn wir keine eigenen mitbringen',
    ],
    customer: [
      'Über eigene Schlüssel entscheiden (Customer Key, doppelter Schlüssel) und mit den Folgen leben',
      'Sehr vertrauliche Mails und Dokumente mit Labels verschlüsseln',
      'Unsere Laptops und Telefone verschlüsseln',
    ],
    numbers: [],
    actions: [
      'Fragen Sie Rechtsabteilung und IT, bevor Sie eigene Schlüssel wählen: Ein verlorener Schlüssel bedeutet verlorene Daten',
      'Nutzen Sie für die heikelsten Dokumente ein Label mit Verschlüsselung',
    ],
    asks: [
      'sind unsere daten in der cloud verschlüsselt',
      'sind unsere daten verschlüsselt',
      'wer verschlüsselt die daten in der cloud',
      'wer hat die schlüssel für die verschlüsselung',
      'kann microsoft unsere verschlüsselten daten lesen',
      'eigene schlüssel mitbringen',
      'verschlüsselung von mails wer ist zuständig',
      'customer key was ist das',
      'verschluesselung onedrive standard',
      'sind daten bei der übertragung verschlüsselt',
      'wer verwaltet die kryptografischen schlüssel',
    ],
    synonyms: ['Verschlüsselung', 'Schlüsselverwaltung', 'eigene Schlüssel', 'Customer Key', 'verschlüsselt'],
  },
];
