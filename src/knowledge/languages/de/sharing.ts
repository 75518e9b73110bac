import type { TopicText } from '../../../model/topic';

export const sharingTexts: readonly TopicText[] = [
  {
    id: 'external-sharing-settings',
    title: 'Externes Teilen',
    short:
      'Wie weit Dateien nach außen geteilt werden dürfen, entscheiden wir. Microsoft liefert SharePoint und OneDrive ganz offen aus (Stufe „Jeder“); wir wählen eine strengere Stufe und pflegen sie.',
    microsoft: [
      'Stellt die Einstellungen bereit, von „Jeder“ bis „Nur Personen in Ihrer Organisation“',
      'Setzt durch, was wir einstellen',
    ],
    customer: [
      'Eine Obergrenze für alle setzen; eine Website oder ein OneDrive darf enger sein, aber nicht weiter',
      'Prüfen, was nach außen geteilt ist',
    ],
    numbers: [
      {
        what: 'Stufe bei Auslieferung',
        value: 'Jeder',
        condition: 'für SharePoint und OneDrive, bis wir sie ändern',
      },
      {
        what: 'Gäste verlieren den Zugriff',
        value: 'etwa 1 Stunde',
        condition: 'nachdem die Stufe verschärft wurde',
      },
      {
        what: 'Domänen in der Liste erlaubter oder gesperrter',
        value: '5.000',
        condition: 'höchstens',
      },
    ],
    actions: [
      'Stellen Sie auf „Neue und vorhandene Gäste“ oder strenger um',
      'Teilen Sie mit benannten Personen statt mit einem Link für alle',
    ],
    asks: [
      'wer entscheidet ob wir dateien extern teilen dürfen',
      'externe freigabe in sharepoint einschränken',
      'darf ich ein dokument mit einem kunden teilen',
      'wie offen ist das externe teilen im auslieferungszustand',
      'onedrive freigabe nach aussen abschalten',
      'freigabe an externe wessen verantwortung',
      'teilen mit fremden firmen erlauben oder sperren',
      'wer ist schuld wenn daten extern geteilt werden',
      'externes teilen einstellung',
      'nur bestimmte domänen für freigaben erlauben',
      'exterene freigabe sperren',
    ],
    synonyms: ['externes Teilen', 'externe Freigabe', 'Freigabe nach außen', 'Teilen mit Externen'],
    caution: 'Wird die Stufe später wieder geöffnet, bekommen alte Gäste ihren Zugriff zurück.',
  },
  {
    id: 'anyone-links',
    title: 'Jeder-Links (anonyme Links)',
    short:
      'Wer einen „Jeder“-Link hat, öffnet die Datei ohne Anmeldung. Solche Links zu erlauben und ihnen ein Ablaufdatum zu geben ist unsere Aufgabe.',
    microsoft: ['Erstellt solche Links, wenn wir es erlauben', 'Kann nicht sagen, wer einen benutzt hat'],
    customer: [
      'Sie abschalten oder auf Ansehen mit einem Ablauf nach höchstens 30 Tagen begrenzen',
      'Links entfernen, die niemand mehr braucht',
      'Alte Links prüfen: Verlassen Sie sich nicht darauf, dass eine neue Ablaufeinstellung auch frühere Links erreicht',
    ],
    numbers: [
      {
        what: 'Ablauf',
        value: '30 Tage oder weniger',
        condition: 'von CISA empfohlen; ohne Einstellung läuft ein Link nie ab',
      },
    ],
    actions: [
      'Sehen Sie bei Ihrer Datei unter „Zugriff verwalten“ nach und entfernen Sie den Link',
      'Admins: neue anonyme Links täglich durchsehen und die Besitzer fragen, ob sie noch gebraucht werden',
    ],
    asks: [
      'was ist ein anonymer link',
      'kann jeder mit dem link die datei öffnen',
      'wann laufen freigabelinks ab',
      'anonyme links verbieten',
      'link ohne anmeldung, ist das gefährlich',
      'jeder mit diesem link, wer darf das einschalten',
      'wer hat den anonymen link benutzt',
      'ablaufdatum für freigabelinks setzen',
      'öffentliche links auf dateien entfernen',
      'laufen alte links auch ab wenn wir das einstellen',
      'ich habe einen link verschickt, kann den jetzt jeder öffnen',
      'der link zu unserer liste steht im netz, was tun',
      'wer den link hat kommt ohne passwort rein, oder',
      'freigabelink wieder zurücknehmen',
      'link an falsche person geschickt, datei noch für alle offen',
      'findet google dateien die mit einem link für alle geteilt sind',
      'wie lange funktioniert so ein geteilter link',
      'anyone link abschalten',
    ],
    synonyms: ['anonymer Link', 'Jeder-Link', 'Freigabelink', 'öffentlicher Link', 'Link ohne Anmeldung'],
  },
  {
    id: 'guest-lifecycle',
    title: 'Gastkonten',
    short:
      'Gäste einzuladen, zu prüfen und zu entfernen ist unsere Sache. Microsoft stellt Konten und Werkzeuge bereit und lässt in der Voreinstellung jeden Benutzer, sogar Gäste, weitere Gäste einladen.',
    microsoft: [
      'Gibt uns die Werkzeuge: Gastkonten, Paten, regelmäßige Überprüfungen',
      'Lässt alle einladen, solange wir das nicht ändern',
    ],
    customer: [
      'Begrenzen, wer einladen darf und aus welchen Domänen',
      'Jedem Gast einen Paten geben und Gäste entfernen, die keinen Zugriff mehr brauchen',
      'Von Gästen MFA verlangen, mit bedingtem Zugriff',
    ],
    numbers: [
      {
        what: 'Wer bei Auslieferung einladen darf',
        value: 'alle',
        condition: 'Mitglieder und Gäste, bis wir es begrenzen',
      },
    ],
    actions: [
      'Gehen Sie die Gästeliste viermal im Jahr durch und räumen Sie auf (unsere Faustregel)',
      'Erlauben Sie das Einladen nur Mitgliedern oder nur der Rolle Gasteinladender',
    ],
    asks: [
      'wer ist für gastkonten verantwortlich',
      'wie werde ich alte gäste wieder los',
      'werden gastkonten automatisch gelöscht',
      'gäste aufräumen wessen job',
      'externer berater ist weg, hat er noch zugriff',
      'gastbenutzer regelmäßig prüfen',
      'laufen gastzugänge ab',
      'gast aus team entfernt aber konto noch da',
    ],
    synonyms: ['Gastkonto', 'Gäste', 'Gastbenutzer', 'Gastzugang', 'externe Benutzer'],
    caution: 'Wer einen Gast aus einem Team nimmt, löscht damit nicht das Gastkonto.',
  },
];
