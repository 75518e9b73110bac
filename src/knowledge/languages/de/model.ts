import type { TopicText } from '../../../model/topic';

export const modelTexts: readonly TopicText[] = [
  {
    id: 'what-is-shared-responsibility',
    title: 'Geteilte Verantwortung in Kürze',
    short:
      'Microsoft kümmert sich um die Cloud selbst; wir als Kunde kümmern uns um das, was wir hineinlegen: Daten, Identitäten, Geräte, Zugriffe und Einstellungen. Gekaufte Sicherheitsprodukte ändern daran nichts.',
    microsoft: ['Betreibt und sichert Gebäude, Server, Netz und die Software des Dienstes'],
    customer: [
      'Immer unsere Sache: Daten, Geräte, Konten und wer Zugriff hat',
      'Ebenfalls unsere Sache: wie unser Tenant eingestellt ist',
      'Die gekauften Schutzfunktionen auch benutzen',
    ],
    numbers: [],
    actions: [
      'Fragen Sie mich nach einer einzelnen Sache, zum Beispiel Backups oder MFA',
      'Benennen Sie in der Firma für jede unserer Pflichten eine zuständige Person',
    ],
    asks: [
      'was ist geteilte verantwortung',
      'shared responsibility einfach erklärt',
      'was macht microsoft und was machen wir',
      'wofür ist microsoft zuständig und wofür wir',
      'wer ist in der cloud für was verantwortlich',
      'modell der geteilten verantwortung',
      'ist nach dem umzug in die cloud alles sache von microsoft',
      'geteilte verantwortlichkeit was heisst das',
      'aufgabenteilung zwischen uns und microsoft',
      'wo hört die verantwortung von microsoft auf',
    ],
    synonyms: [
      'geteilte Verantwortung',
      'Shared Responsibility',
      'Modell der geteilten Verantwortung',
      'Aufgabenteilung',
    ],
  },
  {
    id: 'processor-and-controller',
    title: 'Verantwortlicher und Auftragsverarbeiter',
    short:
      'Für personenbezogene Daten in Microsoft 365 sind wir der Verantwortliche, Microsoft ist unser Auftragsverarbeiter: Wir entscheiden, wozu und wie Daten genutzt werden, Microsoft verarbeitet sie in unserem Auftrag.',
    microsoft: [
      'Verarbeitet unsere Daten nach unserer Weisung, gebunden an den Nachtrag zum Datenschutz (Data Protection Addendum)',
    ],
    customer: [
      'Zweck und Rechtsgrundlage haben und die Menschen informieren',
      'Eine Folgenabschätzung machen, wo das Gesetz sie verlangt',
      'Das Verzeichnis der Verarbeitungstätigkeiten führen',
    ],
    numbers: [],
    actions: [
      'Gehen Sie das Verzeichnis zweimal im Jahr durch (unsere Faustregel)',
      'Fragen Sie vor einer neuen Nutzung die Datenschutzbeauftragten',
    ],
    asks: [
      'wer ist verantwortlicher im sinne der dsgvo',
      'ist microsoft auftragsverarbeiter',
      'auftragsverarbeitung microsoft 365',
      'wer haftet für personenbezogene daten in m365',
      'datenschutz rolle von microsoft',
      'brauchen wir einen av vertrag mit microsoft',
      'wer ist bei der dsgvo wofür zuständig',
      'verantwortlicher oder auftragsverarbeiter, was sind wir',
      'verzeichnis der verarbeitungstätigkeiten wer führt das',
      'dsgvo controller processor',
      'datenschutzfolgenabschätzung wessen aufgabe',
    ],
    synonyms: [
      'DSGVO',
      'Datenschutz',
      'Auftragsverarbeiter',
      'Verantwortlicher',
      'Auftragsverarbeitung',
      'AVV',
      'Datenschutz-Folgenabschätzung',
    ],
    caution: 'Die Datenschutzseiten dahinter tragen kein Datum. Das ist keine Rechtsberatung.',
  },
  {
    id: 'unified-audit-log',
    title: 'Überwachungsprotokoll (Audit-Log)',
    short:
      'Microsoft zeichnet auf, wer was getan hat, und behält das 180 Tage (Standard) oder 1 Jahr (Premium). Prüfen, ob es an ist, und exportieren, was länger bleiben muss, ist unsere Sache.',
    microsoft: ['Zeichnet Ereignisse auf und behält sie so lange, wie der Plan sagt', 'Macht sie durchsuchbar'],
    customer: [
      'Prüfen, dass die Aufzeichnung an ist',
      'Exportieren oder längere Aufbewahrung kaufen, wo nötig',
      'Das Protokoll ansehen: Niemand tut es für uns',
    ],
    numbers: [
      {
        what: 'Audit Standard',
        value: '180 Tage',
        condition: 'für Pläne ohne Audit Premium, auch Business-Pläne; seit 2023-10-17, davor 90 Tage',
      },
      {
        what: 'Audit Premium',
        value: '1 Jahr',
        condition:
          'für Exchange, SharePoint, OneDrive und Entra; andere Ereignisse 180 Tage; bis zu 10 Jahre mit einem Zusatz je Benutzer',
      },
      {
        what: 'Anmeldeprotokolle von Entra',
        value: '7 oder 30 Tage',
        condition: '7 in der kostenlosen Ausgabe, 30 mit P1 oder P2',
      },
    ],
    actions: [
      'Admins: Protokoll regelmäßig sichern oder für längere Zeit bezahlen',
      'Schicken Sie die Protokolle in einen eigenen Speicher, wenn 12 Monate gewünscht sind',
    ],
    asks: [
      'wie lange bleibt das audit log',
      'wer hat die datei gelöscht, wo sehe ich das',
      'überwachungsprotokoll aufbewahrung',
      'wie lange speichert microsoft die protokolle',
      'ist das audit log automatisch an',
      'protokollierung wer wann was gemacht hat',
      'wer prüft die logs',
      'auditlog 180 tage oder ein jahr',
      'ueberwachungsprotokoll exportieren',
      'protokolle länger als 180 tage aufheben',
      'wo kann ich nachsehen welcher benutzer etwas geändert hat',
    ],
    synonyms: ['Überwachungsprotokoll', 'Audit-Log', 'Protokollierung', 'Aktivitätsprotokoll', 'Logs'],
    caution:
      'Viele Artikel nennen noch 90 Tage; das endete im Oktober 2023. CISA verlangt 12 Monate, drei davon durchsuchbar.',
  },
  {
    id: 'evidence-pack',
    title: 'Nachweise für Prüfungen',
    short:
      'Nachweise für unsere eigene Hälfte sammeln wir: Protokolle, MFA-Bericht, Backup-Tests, Freigabeprüfungen, Genehmigungen. Microsofts Zertifikate decken nur die Hälfte von Microsoft ab.',
    microsoft: ['Gibt eigene Prüfberichte und Zertifikate im Service Trust Portal heraus'],
    customer: [
      'Für jede eigene Maßnahme datierte Nachweise sammeln',
      'Sie so aufheben, dass sie niemand unbemerkt ändern kann',
    ],
    numbers: [],
    actions: [
      'Bitten Sie einen Admin um ein Nachweispaket von diesem Bot',
      'Sammeln Sie es jedes Quartal (unsere Faustregel)',
    ],
    asks: [
      'welche nachweise brauchen wir für das audit',
      'der wirtschaftsprüfer will nachweise sehen',
      'wer sammelt die nachweise für die prüfung',
      'reichen die zertifikate von microsoft für unsere iso prüfung',
      'nachweis für auditoren',
      'audit steht an, was müssen wir vorlegen',
      'wie beweisen wir dass wir unsere pflichten erfüllen',
      'belege für die prüfung sammeln',
      'nachweispaket erstellen',
      'prüfer fragt nach belegen fuer mfa und backup',
    ],
    synonyms: ['Nachweise', 'Prüfungsnachweis', 'Nachweispaket', 'Auditnachweise', 'Wirtschaftsprüfer', 'Belege'],
  },
];
