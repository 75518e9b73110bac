import type { TopicText } from '../../../model/topic';

export const deletionTexts: readonly TopicText[] = [
  {
    id: 'sharepoint-onedrive-recycle-bin',
    title: 'Papierkorb für Dateien: 93 Tage',
    short:
      'Gelöschte Dateien in SharePoint, OneDrive und Teams lassen sich höchstens 93 Tage lang zurückholen, gezählt ab der Löschung. So lange hält Microsoft sie vor; es rechtzeitig zu merken und wiederherzustellen ist unsere Sache.',
    microsoft: [
      'Hält gelöschte Dateien und Ordner in einem ersten und einem zweiten Papierkorb',
      'Hat danach vielleicht noch etwa 14 Tage eine eigene Kopie, nur über einen Supportfall und praktisch nur für ganze Websites',
    ],
    customer: [
      'Rechtzeitig wiederherstellen: der Besitzer aus dem ersten Papierkorb, ein Websiteadmin aus dem zweiten',
      'Festlegen, wer die Papierkörbe leeren darf',
    ],
    numbers: [
      {
        what: 'Beide Papierkörbe zusammen',
        value: 'höchstens 93 Tage',
        condition: 'die Uhr läuft ab der ersten Löschung und beginnt im zweiten Papierkorb nicht neu',
      },
      {
        what: 'Endet früher',
        value: 'sofort',
        condition: 'wenn jemand den zweiten Papierkorb leert',
      },
      {
        what: 'Endet später',
        value: 'so lange wie eingestellt',
        condition: 'wenn eine Aufbewahrungsrichtlinie oder ein Hold die Datei schützt',
      },
      {
        what: 'SharePoint Embedded',
        value: '7 bis 180 Tage',
        condition: 'wie für seine Container eingestellt; 93, wenn niemand etwas eingestellt hat',
      },
    ],
    actions: [
      'Sehen Sie im Papierkorb der Website oder des OneDrive nach und wählen Sie „Wiederherstellen“',
      'Nicht da? Bitten Sie den Websiteadmin, im endgültigen Papierkorb (zweite Stufe) nachzusehen',
      'Absichtlich gelöscht von jemandem, der gegangen ist? Sagen Sie es der IT noch heute: Die Uhr läuft schon',
    ],
    asks: [
      'wie lange bleiben gelöschte dateien im papierkorb',
      'wie lange kann ich eine gelöschte datei in onedrive wiederherstellen',
      'datei gelöscht, kann man die noch zurückholen',
      'papierkorb sharepoint wie lange',
      'ich habe aus versehen einen ordner in teams gelöscht',
      'wann werden gelöschte dokumente endgültig entfernt',
      'papierkorb leer, sind die dateien weg',
      'zweiter papierkorb sharepoint',
      'geloeschte dateien nach 3 monaten noch da?',
      'wer kann gelöschte dateien aus sharepoint wiederherstellen',
      'papirkorb onedrive frist',
      'wo ist meine gelöschte datei hin',
      'meine word datei ist weg, wie bekomme ich sie wieder',
      'ich finde ein dokument nicht mehr, vielleicht hat es jemand gelöscht',
      'kollege hat den gemeinsamen ordner weggeworfen',
      'excel datei in sharepoint versehentlich entfernt',
      'ordner ist plötzlich verschwunden in onedrive',
      'vor einem halben jahr gelöschte datei noch zu holen',
      'hab aus versehen alle fotos in teams gelöscht hilfe',
      'microsoft hat doch sicher noch eine kopie von meiner gelöschten datei',
    ],
    synonyms: [
      'Papierkorb',
      'gelöschte Dateien',
      'gelöschter Ordner',
      'endgültiger Papierkorb',
      'Datei wiederherstellen',
    ],
    caution: '93 Tage sind eine Obergrenze, kein Versprechen, und ein Papierkorb ist kein Backup.',
  },
  {
    id: 'deleted-email-recovery',
    title: 'Gelöschte Mails: 14 bis 30 Tage',
    short:
      'Hat eine Mail den Ordner „Gelöschte Elemente“ verlassen, lässt sie sich noch 14 Tage wiederherstellen, oder bis zu 30, wenn unsere Admins das erhöht haben. Microsoft hebt sie auf; Einstellung und Rettung sind unsere Sache.',
    microsoft: [
      'Hebt entfernte Mails in einem verborgenen Ordner auf (wiederherstellbare Elemente)',
      'Löscht sie endgültig, wenn die Zeit um ist',
    ],
    customer: [
      'Die Frist auf das Maximum von 30 Tagen setzen',
      'Aufbewahrung oder einen Hold nutzen, wo Mails länger bleiben müssen',
      'Rechtzeitig in Outlook wiederherstellen',
    ],
    numbers: [
      {
        what: 'Wiederherstellbar im Normalfall',
        value: '14 Tage',
        condition: 'ab dem Moment, in dem die Mail „Gelöschte Elemente“ verlässt, nicht ab dem Drücken auf Löschen',
      },
      {
        what: 'Längste Einstellung',
        value: '30 Tage',
        condition: 'je Postfach, von einem Admin gesetzt; einzelne Elemente bleiben ebenso lange wiederherstellbar',
      },
      {
        what: 'Kalendereinträge',
        value: '120 Tage',
        condition: 'in den wiederherstellbaren Elementen',
      },
    ],
    actions: [
      'Öffnen Sie in Outlook „Gelöschte Elemente“ und wählen Sie „Aus diesem Ordner entfernte Elemente wiederherstellen“',
      'Admins: 30 Tage für jedes Postfach setzen',
    ],
    asks: [
      'wie lange kann man gelöschte mails wiederherstellen',
      'ich habe eine email gelöscht und den ordner gelöschte elemente geleert',
      'gelöschte e-mail zurückholen outlook',
      'wie lange bleiben gelöschte nachrichten im postfach',
      'mail weg, was tun',
      'geloeschte mails nach 4 wochen noch zu retten?',
      'wer stellt gelöschte mails wieder her',
      'frist für gelöschte elemente in exchange',
      'kann man einen gelöschten kalendertermin wiederherstellen',
      'gelöschte elemente ordner versehentlich leer gemacht',
      'mails geloscht wiederherstelen',
    ],
    synonyms: ['gelöschte Mails', 'gelöschte Elemente', 'wiederherstellbare Elemente', 'Mail wiederherstellen'],
    caution:
      'Mails, die noch in „Gelöschte Elemente“ liegen, betrifft diese Frist nicht; sie bleiben, bis jemand oder eine Richtlinie sie entfernt. Ein Hold oder eine Aufbewahrung hält die Uhr an. Die Quelle ist von 2021, prüfen Sie also die Einstellung.',
  },
  {
    id: 'legal-hold-ediscovery',
    title: 'Holds und eDiscovery',
    short:
      'Ein Hold bewahrt Beweise auf, auch wenn Benutzer sie löschen. Holds zu setzen, zu prüfen und aufzuheben ist unsere Aufgabe. Ein Backup ersetzen sie nicht: Sie sind für den Export da, nicht um eine Firma wieder ans Laufen zu bringen.',
    microsoft: [
      'Hält Inhalte unter Hold für Benutzer verborgen und durchsuchbar',
      'Behält sie, solange der Hold besteht',
    ],
    customer: [
      'Mit der Rechtsabteilung entscheiden, wer und was unter Hold kommt',
      'Begrenzen, wer einen Hold aufheben darf, und offene Holds regelmäßig durchsehen',
      'Daneben ein Backup für schnelle Wiederherstellung haben',
    ],
    numbers: [
      {
        what: 'Platz für zurückgehaltene Mails',
        value: '100 GB',
        condition: 'in den wiederherstellbaren Elementen unter Hold; mehr mit einem Archiv, das selbst wächst',
      },
    ],
    actions: [
      'Fragen Sie die Rechtsabteilung, bevor etwas unter Hold gelöscht oder freigegeben wird',
      'Gehen Sie die offenen Holds jedes Quartal mit der Rechtsabteilung durch (unsere Faustregel)',
    ],
    asks: [
      'was ist ein legal hold',
      'ersetzt ein legal hold das backup',
      'wer setzt einen hold auf ein postfach',
      'beweissicherung bei rechtsstreit wer ist zuständig',
      'ediscovery zuständigkeit',
      'daten für ein gerichtsverfahren aufheben',
      'kann ein benutzer mails löschen die unter hold stehen',
      'litigation hold einrichten',
      'aufbewahrung für beweise im rechtsstreit',
      'wer darf einen hold wieder aufheben',
      'leagl hold postfach',
      'wir werden verklagt, welche mails müssen wir behalten',
      'die anwälte wollen alle nachrichten zu einem fall sehen',
      'die staatsanwaltschaft verlangt postfächer',
      'mails eines kollegen vor dem löschen schützen wegen einer klage',
      'postfach einfrieren für die rechtsabteilung',
      'mails durchsuchen für einen prozess, wer darf das',
      'unter hold ist doch alles gesichert, brauchen wir noch ein backup',
    ],
    synonyms: ['Legal Hold', 'Litigation Hold', 'eDiscovery', 'Beweissicherung', 'rechtlicher Hold', 'Rechtsstreit'],
    caution:
      'Nicht jede Version jedes Elements überlebt in einem Hold, und viele Inhalte daraus zurückzuholen ist langsame Handarbeit.',
  },
  {
    id: 'retention-policies-and-labels',
    title: 'Aufbewahrungsrichtlinien und -bezeichnungen',
    short:
      'Wie lange Dokumente, Mails und Chats bleiben oder wann sie gelöscht werden, entscheiden wir; Microsoft führt nur die Aufbewahrungsrichtlinien und -bezeichnungen aus, die wir schreiben.',
    microsoft: [
      'Behält oder löscht Inhalte dort, wo sie liegen, wie es die Richtlinie sagt',
      'Legt behaltene Kopien ab, wo Benutzer sie nicht sehen',
    ],
    customer: [
      'Die Fristen aus Gesetz und Geschäft ableiten, schriftlich',
      'Daraus Richtlinien und Bezeichnungen machen und sie pflegen',
      'Die Rangfolge kennen: Behalten geht vor Löschen, und die längste Frist gewinnt',
    ],
    numbers: [
      {
        what: 'Richtlinien in einem Tenant',
        value: '10.000',
        condition: 'Grenze aus einem älteren Artikel',
      },
      {
        what: 'Schonfrist nach dem Entfernen einer Richtlinie',
        value: '30 Tage',
        condition: 'für SharePoint und OneDrive; bei Mail gibt es eine ähnliche Verzögerung',
      },
    ],
    actions: [
      'Schreiben Sie einen Fristenplan und stimmen Sie ihn mit der Rechtsabteilung ab',
      'Ordnen Sie jeder Zeile davon eine Richtlinie zu',
    ],
    asks: [
      'ersetzt eine aufbewahrungsrichtlinie das backup',
      'wer legt die aufbewahrungsfristen fest',
      'wie lange müssen wir mails aufbewahren',
      'aufbewahrungsrichtlinien in purview wer macht das',
      'löschfristen für dokumente',
      'werden alte chats automatisch gelöscht',
      'aufbewahrungsrichtlinie einrichten',
      'gesetzliche aufbewahrungspflicht 10 jahre wer kümmert sich',
      'retention policy zuständigkeit',
      'archivierung von mails für das finanzamt',
      'was gewinnt, aufbewahren oder löschen',
      'aufbewarungsfrist einstellen',
      'wir haben eine retention policy, wozu dann noch ein backup',
      'ist eine aufbewahrungsrichtlinie dasselbe wie eine sicherung',
      'aufbewahrung eingeschaltet, ist damit alles gesichert',
      'wie lange dürfen wir bewerbungen aufheben',
      'wann löscht das system alte teams nachrichten',
      'wer bestimmt wie lange rechnungen und verträge gespeichert bleiben',
      'alte mails automatisch löschen lassen nach zwei jahren',
      'retention label auf einen ordner setzen',
    ],
    synonyms: [
      'Aufbewahrungsrichtlinie',
      'Aufbewahrungsfrist',
      'Löschfrist',
      'Aufbewahrungsbezeichnung',
      'Retention',
      'Archivierung',
    ],
    caution:
      'Eine Aufbewahrungsbezeichnung ist keine Vertraulichkeitsbezeichnung: Die erste sagt, wie lange, die zweite, wie geheim.',
  },
];
