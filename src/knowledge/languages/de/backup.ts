import type { TopicText } from '../../../model/topic';

export const backupTexts: readonly TopicText[] = [
  {
    id: 'who-is-responsible-for-backups',
    title: 'Wer unsere Daten sichert',
    short:
      'Backups sind unsere Aufgabe. Microsoft hält den Dienst am Laufen und gibt uns kurze Sicherheitsnetze; eine Datensicherung macht aber niemand für uns, wenn wir keine einschalten oder kaufen.',
    microsoft: [
      'Hält mehrere aktuelle Kopien vor, damit eine defekte Platte oder ein Gebäude den Dienst nicht stoppt',
      'Bietet Papierkörbe und andere kurze Wege zurück',
      'Verkauft einen Sicherungsdienst (Microsoft 365 Backup), der aus bleibt, bis ein Kunde ihn einschaltet und bezahlt',
    ],
    customer: [
      'Festlegen, was wie lange und mit welchem Werkzeug gesichert wird',
      'Darauf achten, dass die Sicherung läuft und wer sie löschen könnte',
      'Ab und zu absichtlich etwas wiederherstellen und den Nachweis aufheben',
    ],
    numbers: [
      {
        what: 'Dateien in den Papierkörben',
        value: 'bis zu 93 Tage',
        condition: 'ab der Löschung gezählt; kürzer, wenn jemand den Papierkorb leert',
      },
      {
        what: 'Mails nach dem Ordner „Gelöschte Elemente“',
        value: '14 Tage',
        condition: 'bis zu 30, wenn ein Admin den Wert erhöht hat',
      },
    ],
    actions: [
      'Wählen Sie eine Sicherung: Microsoft 365 Backup ist schnell und bleibt bei Microsoft; ein fremdes Produkt kann getrennt von unserem Tenant stehen',
      'Benennen Sie eine zuständige Person und testen Sie jedes Quartal eine Wiederherstellung',
    ],
    asks: [
      'aufbewahrung ist kein backup',
      'aufbewahrung oder backup, ist das dasselbe',
      'wer ist für die datensicherung zuständig',
      'macht microsoft ein backup von unseren daten',
      'wer sichert unsere mails und dateien',
      'brauchen wir ein eigenes backup für office 365',
      'muessen wir selber sichern oder macht das microsoft',
      'ist in m365 ein backup dabei',
      'wer kümmert sich um backups von sharepoint und teams',
      'backup wer',
      'datensicherrung in der cloud, wer macht das',
      'warum sollen wir für eine sicherung zahlen, wenn doch alles in der cloud liegt',
      'werden unsere teams daten von microsoft gesichert',
      'muss ich meine dateien selber sichern',
    ],
    synonyms: ['Backup', 'Datensicherung', 'Sicherung', 'Sicherungskopie', 'Datenbackup'],
    caution:
      'Der Satz, der zur eigenen Sicherung rät, stammt aus Microsofts Vertrag für Privatkunden. Für Firmen ist es die Dokumentation für Unternehmen, die uns die Daten überlässt.',
  },
  {
    id: 'replication-is-not-backup',
    title: 'Replikation ist kein Backup',
    short:
      'Nein: Replikation hält Kopien gleich, ein Backup hält die Vergangenheit fest. Eine Löschung oder falsche Änderung ist in Sekunden überall; für frühere Stände sorgen deshalb wir.',
    microsoft: [
      'Hält aktuelle Kopien an mehr als einem Ort, damit der Dienst einen Ausfall übersteht',
      'Prüft und heilt Kopien, die durch eigene Hardware beschädigt wurden',
    ],
    customer: [
      'Frühere Stände mit einem echten Backup aufheben',
      'Wissen, welche kurzen Wege zurück es gibt (Versionen, Papierkorb) und wo sie enden',
    ],
    numbers: [
      {
        what: 'Aktive Kopien eines Postfachs',
        value: '4',
        condition: 'alle zeigen den jetzigen Stand, keine die Vergangenheit',
      },
    ],
    actions: [
      'Merksatz: Kopien folgen einer Änderung, Backups erinnern sich an das Vorher',
      'Prüfen Sie, ob ein Backup Mail, Dateien und Teams abdeckt',
    ],
    asks: [
      'ist replikation ein backup',
      'replikation ist doch schon eine sicherung oder nicht',
      'unterschied zwischen replikation und backup',
      'microsoft hat mehrere kopien, wozu dann noch ein backup',
      'unsere daten liegen in zwei rechenzentren, reicht das nicht',
      'ersetzt georedundanz die datensicherung',
      'redundanz statt backup',
      'wenn ich etwas lösche, ist es dann auch in allen kopien weg',
      'gespiegelte daten gleich backup',
      'reichen die vier kopien vom postfach als sicherung',
      'replikazion und backup das selbe?',
      'es ist alles doppelt gespeichert, also kein backup nötig',
      'microsoft speichert sowieso alles mehrfach, wozu noch sichern',
      'wenn ein rechenzentrum abbrennt gibt es ja die kopie im anderen, das reicht als backup',
      'in der cloud kann nichts verloren gehen weil es kopien gibt',
      'daten sind auf mehreren servern, ist das keine sicherung',
      'doppelte speicherung bei microsoft genügt doch',
      'wir haben georedundanz, können wir das backup abschalten',
    ],
    synonyms: ['Replikation', 'Redundanz', 'Georedundanz', 'Spiegelung', 'gespiegelte Kopien', 'Hochverfügbarkeit'],
  },
  {
    id: 'restore-testing',
    title: 'Wiederherstellung testen',
    short:
      'Das Testen der Wiederherstellung ist unsere Aufgabe. Ein Backup, aus dem noch nie jemand etwas zurückgeholt hat, ist nur eine Hoffnung.',
    microsoft: [
      'Sagt, wie schnell sein eigener Sicherungsdienst sein soll',
      'Probiert unsere Wiederherstellungen nicht für uns aus',
    ],
    customer: [
      'Zu festen Zeiten echte Stichproben von Mail, Dateien und einer Website wiederherstellen',
      'Aufschreiben, was wiederhergestellt wurde, wie lange es dauerte und ob es sich öffnen ließ',
    ],
    numbers: [
      {
        what: 'Eine Website oder ein OneDrive',
        value: 'etwa 30 Minuten',
        condition: 'erwartet Microsoft 365 Backup in einem normalen Tenant',
      },
      {
        what: 'Ein Postfach',
        value: 'etwa 2 Stunden',
        condition: 'ebenso',
      },
      {
        what: '1.000 Websites oder OneDrives',
        value: 'etwa 10 Stunden',
        condition: 'ebenso',
      },
    ],
    actions: [
      'Testen Sie für jede Art von Daten jedes Quartal eine Wiederherstellung (unsere Faustregel, keine Zahl von Microsoft)',
      'Legen Sie das Protokoll zu den Nachweisen',
    ],
    asks: [
      'wer testet die wiederherstellung',
      'müssen wir restores testen',
      'wie oft sollte man ein backup testen',
      'rücksicherung prüfen wessen aufgabe',
      'restore test',
      'wie lange dauert es ein postfach aus dem backup zurückzuholen',
      'hat schon mal jemand geprüft ob unser backup funktioniert',
      'wiederherstelung ausprobieren',
      'wie lange dauert ein restore von 1000 sites',
      'probe wiederherstellung durchführen wer',
    ],
    synonyms: [
      'Wiederherstellungstest',
      'Restore-Test',
      'Rücksicherung testen',
      'Testwiederherstellung',
      'Backup testen',
    ],
  },
  {
    id: 'ransomware-recovery',
    title: 'Ransomware: Dateien zurückholen',
    short:
      'Geteilt: Microsoft gibt uns Versionen, das Zurücksetzen von OneDrive und eine Prüfung auf Schadsoftware. Den Angriff stoppen, den Zeitpunkt wählen und wiederherstellen müssen wir.',
    microsoft: [
      'Hält Dateiversionen vor und kann ein OneDrive zurücksetzen',
      'Prüft hochgeladene Dateien auf bekannte Schadsoftware',
      'Hält die eigene Plattform sauber',
    ],
    customer: [
      'Zuerst Konto und Synchronisierung stoppen, sonst werden die Dateien erneut verschlüsselt',
      'Entscheiden, auf welchen Zeitpunkt zurückgesetzt wird, und wiederherstellen',
      'Ein Backup haben: Versionen können ausgehen, und ein Admin kann sie löschen',
    ],
    numbers: [
      {
        what: 'OneDrive zurücksetzen (Files Restore)',
        value: '30 Tage',
        condition: 'das ganze OneDrive geht auf einen Zeitpunkt in dieser Frist zurück',
      },
    ],
    actions: [
      'Konto sperren, Sitzungen beenden, Synchronisierung stoppen und sofort das Sicherheitsteam informieren',
      'Danach aus dem Backup oder mit Files Restore wiederherstellen',
    ],
    asks: [
      'schützt der papierkorb vor ransomware',
      'was tun bei ransomware',
      'ein verschlüsselungstrojaner hat unsere dateien erwischt',
      'wer hilft uns nach einem ransomware angriff',
      'holt microsoft die daten nach ransomware zurück',
      'alle meine dateien sind plötzlich verschlüsselt und jemand will lösegeld',
      'erpressungstrojaner in onedrive',
      'onedrive auf früheren zeitpunkt zurücksetzen',
      'schützt sharepoint vor verschluesselungstrojanern',
      'ransomwer wiederherstellung',
      'hacker haben unsere daten verschlüsselt, was nun',
      'alle dateien haben eine komische endung und lassen sich nicht öffnen',
      'da steht wir sollen bitcoin zahlen sonst sind die daten weg',
      'virus hat unsere ganzen ordner unlesbar gemacht',
      'sollen wir das lösegeld bezahlen oder kriegen wir die daten so zurück',
      'erpresser haben unsere sharepoint dateien gesperrt',
      'ich habe angst vor einem kryptotrojaner, sind wir geschützt',
      'in der cloud kann uns ransomware doch nichts anhaben',
      'onedrive komplett auf vorgestern zurückdrehen nach einem trojaner',
    ],
    synonyms: ['Ransomware', 'Verschlüsselungstrojaner', 'Erpressungstrojaner', 'Lösegeld', 'Kryptotrojaner'],
    caution:
      'Ein rechtlicher Hold enthält vielleicht noch Teile alter Inhalte, aber eine Firma lässt sich daraus nicht schnell wiederherstellen.',
  },
];
