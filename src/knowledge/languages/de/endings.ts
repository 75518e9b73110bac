import type { TopicText } from '../../../model/topic';

export const endingsTexts: readonly TopicText[] = [
  {
    id: 'tenant-deletion',
    title: 'Den ganzen Tenant löschen',
    short:
      'Nur ein eigener globaler Administrator kann den Tenant löschen, und erst wenn Benutzer, Apps und Abonnements weg sind. Diese Rolle zu schützen und vorher Daten zu exportieren ist unsere Aufgabe.',
    microsoft: [
      'Prüft, dass nichts mehr da ist, bevor ein Tenant gelöscht werden kann',
      'Entfernt danach alles endgültig',
    ],
    customer: [
      'Die Rolle des globalen Administrators schützen',
      'Vor dem Schließen eines Tenants Daten exportieren und außerhalb ein Backup behalten',
    ],
    numbers: [
      {
        what: 'Wartezeit nach dem Löschen eines Abonnements von Hand',
        value: '72 Stunden',
        condition: 'bevor die Prüfung den Tenant freigibt',
      },
      {
        what: 'Konten, die übrig sein dürfen',
        value: '1',
        condition: 'der globale Administrator, der löscht',
      },
    ],
    actions: [
      'Halten Sie die Zahl der globalen Administratoren klein und sichern Sie deren Anmeldung stark ab',
      'Lassen Sie sich warnen, wenn Abonnements oder viele Benutzer gelöscht werden',
    ],
    asks: [
      'was passiert wenn jemand den tenant löscht',
      'kann ein admin den ganzen mandanten löschen',
      'tenant gelöscht, kommt man noch an die daten',
      'wer darf den tenant löschen',
      'mandant löschen voraussetzungen',
      'kann microsoft einen gelöschten tenant wiederherstellen',
      'wie löscht man einen microsoft 365 mandanten',
      'ein böswilliger admin löscht alles',
      'tenant loeschen wie lange dauert das',
      'löschung des gesamten tenants verhindern',
    ],
    synonyms: ['Tenant löschen', 'Mandant löschen', 'Mandantenlöschung', 'gelöschter Tenant'],
    caution: 'Ein Tenant verschwindet nicht auf einen Knopfdruck; dazwischen liegen Schritte und Wartezeiten.',
  },
  {
    id: 'subscription-end-data',
    title: 'Daten nach Ende des Abonnements',
    short:
      'Endet ein Abonnement, können Benutzer etwa 30 Tage weiterarbeiten und Admins danach etwa 90 Tage an die Daten; dann löscht Microsoft sie. Rechtzeitig verlängern oder exportieren müssen wir.',
    microsoft: [
      'Lässt ein Abonnement in drei Stufen auslaufen: abgelaufen, deaktiviert, gelöscht',
      'Löscht am Ende die Daten',
    ],
    customer: [
      'Rechtzeitig verlängern oder exportieren',
      'Eine eigene Kopie haben, damit eine unbezahlte Rechnung keine Daten kostet',
    ],
    numbers: [
      {
        what: 'Abgelaufen',
        value: '30 Tage',
        condition: 'Benutzer können noch arbeiten (bei den meisten Angeboten)',
      },
      {
        what: 'Deaktiviert',
        value: '90 Tage',
        condition: 'nur Admins kommen an die Daten (bei den meisten Angeboten)',
      },
      {
        what: 'Spätestens gelöscht',
        value: '180 Tage',
        condition: 'nach der Kündigung; diese Zahl steht in einer älteren Fassung (2021)',
      },
    ],
    actions: [
      'Schon abgelaufen? Ein Admin sollte heute verlängern oder einen Supportfall eröffnen',
      'Tragen Sie Verlängerungstermine in einen Kalender ein und proben Sie einmal den Export',
    ],
    asks: [
      'was passiert mit unseren daten wenn das abo endet',
      'wie lange bleiben daten nach der kündigung',
      'abonnement abgelaufen was ist mit den mails',
      'wir kündigen microsoft 365, bekommen wir unsere daten noch',
      'rechnung nicht bezahlt, löscht microsoft dann alles',
      'ende des vertrags daten',
      'wann löscht microsoft die daten nach vertragsende',
      'lizenzen laufen aus, wie lange habe ich noch zugriff',
      'abo gekuendigt datenexport frist',
      'aboende datenlöschung',
    ],
    synonyms: [
      'Abonnementende',
      'Vertragsende',
      'Kündigung',
      'abgelaufenes Abonnement',
      'Datenlöschung nach Kündigung',
    ],
    caution: 'Löscht ein Admin das Abonnement von Hand, dauert es nur 3 Tage. Für Testversionen kann anderes gelten.',
  },
  {
    id: 'leaver-process',
    title: 'Wenn jemand die Firma verlässt',
    short:
      'Das Konto ausscheidender Kollegen zu schließen ist unsere Aufgabe: Anmeldung sperren, Sitzungen beenden, Mail und Dateien sichern, dann löschen. Mail und OneDrive eines gelöschten Benutzers sind normalerweise nach 30 Tagen weg.',
    microsoft: [
      'Bietet die Knöpfe: sperren, überall abmelden, Gerät löschen, Dateien übergeben',
      'Löscht die Daten eines gelöschten Benutzers, wenn die Zeit um ist',
    ],
    customer: [
      'Die Schritte am letzten Tag sofort und in fester Reihenfolge tun',
      'OneDrive und Postfach übergeben, bevor das Konto gelöscht wird',
      'Hold oder Aufbewahrung auf alles legen, was bleiben muss',
    ],
    numbers: [
      {
        what: 'Postfach und Konto nach der Löschung',
        value: '30 Tage',
        condition: 'ab dem Tag, an dem der Benutzer gelöscht wird',
      },
      {
        what: 'OneDrive nach der Löschung',
        value: '30 Tage',
        condition: 'Standard, einstellbar sind 30 bis 3.650; danach 93 Tage im Papierkorb',
      },
      {
        what: 'Offene Sitzungen',
        value: 'etwa 1 Stunde',
        condition:
          'bis ein Zugriffstoken endet; Sperren allein kann bis zu 24 Stunden dauern, deshalb auch das Kennwort zurücksetzen',
      },
    ],
    actions: [
      'Nennen Sie der IT den letzten Tag im Voraus',
      'IT: Kennwort zurücksetzen, abmelden, sperren, OneDrive übergeben, Postfach umwandeln oder mit Hold belegen, Lizenz entziehen',
    ],
    asks: [
      'was passiert mit den daten ausgeschiedener mitarbeiter',
      'ein kollege verlässt die firma, was ist zu tun',
      'was passiert mit den daten wenn ein mitarbeiter kündigt',
      'mitarbeiter ausgeschieden wer sperrt das konto',
      'austritt mitarbeiter checkliste',
      'offboarding wer macht was',
      'wie lange bleiben postfach und onedrive von ex kollegen',
      'jemand geht ende des monats, was muss die it machen',
      'konto eines ausgeschiedenen mitarbeiters löschen',
      'ausscheidende mitarbeiter zugang sperren',
      'mitarbeitr austritt daten',
      'heute ist der letzte tag eines kollegen',
      'wir haben jemanden fristlos entlassen, der darf ab sofort nirgends mehr rein',
      'mitarbeiter hat gekündigt, was müssen wir mit seinem zugang machen',
      'kommt ein ehemaliger kollege noch an seine mails',
      'unser azubi hört auf, wer macht den account zu',
      'checkliste wenn jemand das unternehmen verlässt',
      'ex mitarbeiter hat noch zugriff auf teams',
      'kollegin geht in rente, wohin mit ihren mails',
    ],
    synonyms: [
      'Austritt',
      'ausgeschiedener Mitarbeiter',
      'Offboarding',
      'Mitarbeiter verlässt die Firma',
      'Kündigung eines Mitarbeiters',
    ],
  },
];
