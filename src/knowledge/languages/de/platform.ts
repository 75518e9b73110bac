import type { TopicText } from '../../../model/topic';

export const platformTexts: readonly TopicText[] = [
  {
    id: 'data-residency',
    title: 'Wo unsere Daten liegen',
    short:
      'Microsoft speichert unsere Daten in der Region unseres Tenants, und Daten von EU-Kunden innerhalb der EU-Datengrenze, mit aufgeführten Ausnahmen. Unseren Ort zu kennen und mehr zu kaufen, wenn das Recht es verlangt, ist unsere Sache.',
    microsoft: [
      'Speichert ruhende Daten in der zugesagten Region',
      'Verarbeitet die Daten von EU-Kunden in der EU und veröffentlicht die Ausnahmen',
    ],
    customer: [
      'Den Datenstandort unseres Tenants prüfen',
      'Zusätze für den Datenstandort oder Multi-Geo kaufen, wo nötig',
      'Die Ausnahmen kennen, bevor Kunden etwas zugesagt wird',
    ],
    numbers: [
      {
        what: 'EU-Datengrenze',
        value: '3 Stufen',
        condition: 'Januar 2023, Januar 2024 und Februar 2025',
      },
    ],
    actions: [
      'Admins: sehen Sie im Admin Center unter „Datenspeicherort“ nach',
      'Fragen Sie die Rechtsabteilung, bevor Daten anderer Länder verlegt werden',
    ],
    asks: [
      'bleiben unsere daten in der eu',
      'wo liegen unsere daten',
      'werden unsere daten in deutschland gespeichert',
      'verlassen unsere daten die eu',
      'in welchem land steht der server',
      'datenstandort microsoft 365',
      'eu datengrenze was heißt das',
      'speicherort der mails',
      'gehen daten in die usa',
      'wer bestimmt in welchem rechenzentrum unsere daten liegen',
      'datenspeicherung innerhalb europas garantiert?',
      'datnstandort schweiz',
    ],
    synonyms: ['Datenstandort', 'Speicherort', 'EU-Datengrenze', 'Datenresidenz', 'Datenhoheit'],
  },
  {
    id: 'service-availability-sla',
    title: 'Verfügbarkeit und SLA',
    short:
      'Microsoft hält den Dienst in mehr als einem Rechenzentrum am Laufen und sagt 99,9 % im Monat zu. Darunter zahlt es eine Gutschrift, die wir anfordern müssen. Unser eigener Internetanschluss gehört nicht dazu.',
    microsoft: [
      'Betreibt den Dienst in mehreren Rechenzentren und schaltet um, wenn eines ausfällt',
      'Zahlt eine Gutschrift, wenn ein Monat unter der Zusage liegt',
    ],
    customer: [
      'Die Gutschrift anfordern; sie kommt nicht von selbst',
      'Für das eigene Netz und den Internetanschluss sorgen: Das SLA deckt sie nicht ab',
      'Einen Plan für einige Stunden ohne Mail und Chat haben',
    ],
    numbers: [
      {
        what: 'Zugesagte Verfügbarkeit',
        value: '99,9 %',
        condition: 'je Monat und Dienst, für die wichtigsten Dienste',
      },
      {
        what: 'Entra ID',
        value: '99,99 %',
        condition: 'je Monat, wie ein Buch von 2023 berichtet; prüfen Sie das heutige SLA',
      },
      {
        what: 'Gutschrift unter 99,9 %',
        value: '25 % der Monatsgebühr',
        condition:
          'aus einem Beitrag von 2013; unter 99 % waren es 50 %, unter 95 % 100 %; prüfen Sie das heutige SLA-Dokument',
      },
    ],
    actions: [
      'Sehen Sie bei einem Ausfall zuerst auf die Seite zum Dienststatus, bevor Sie den Support anrufen',
      'Schlagen Sie das heutige SLA nach, bevor Sie jemandem eine Zahl versprechen',
    ],
    asks: [
      'wer ist für die verfügbarkeit zuständig',
      'teams ist ausgefallen, wer ist schuld',
      'welche verfügbarkeit garantiert microsoft',
      'sla microsoft 365',
      'bekommen wir geld zurück bei einem ausfall',
      'exchange online störung wessen problem',
      'was tun wenn outlook nicht erreichbar ist weil microsoft ausfällt',
      'wie hoch ist die garantierte betriebszeit',
      'verfuegbarkeit 99,9 prozent',
      'gutschrift bei ausfall beantragen',
    ],
    synonyms: ['Verfügbarkeit', 'SLA', 'Ausfall', 'Störung', 'Betriebszeit', 'Gutschrift', 'Dienststatus'],
    caution:
      'Es ist nicht zugesagt, dass das Umschalten sofort oder unbemerkt geschieht. Eine Gutschrift bezahlt keine verlorene Arbeit.',
  },
  {
    id: 'service-patching',
    title: 'Updates für den Dienst',
    short:
      'Microsoft aktualisiert Server, Betriebssysteme und Code von Exchange, SharePoint und Teams. Laptops, Telefone, Browser und jeder Server im eigenen Haus sind unsere Sache.',
    microsoft: ['Aktualisiert Hosts, Systeme und den Code des Dienstes Schritt für Schritt'],
    customer: [
      'Eigene Geräte, Browser und Office-Apps aktualisieren',
      'Lokale Server aktualisieren, die sich verbinden, etwa ein hybrides Exchange oder einen Sync-Server',
    ],
    numbers: [],
    actions: [
      'Für den Clouddienst ist nichts zu tun',
      'Admins: darauf achten, dass eigene Server und Agenten mit Verbindung zur Cloud aktuell sind',
    ],
    asks: [
      'wer patcht exchange online',
      'wer spielt die updates ein',
      'müssen wir die server in der cloud patchen',
      'sicherheitsupdates für sharepoint wer macht das',
      'patchen wer zuständig',
      'windows updates auf laptops oder macht das microsoft',
      'patchmanagement in m365',
      'wer schliesst sicherheitslücken in teams',
      'updates der cloud server',
      'wer aktualisirt den dienst',
    ],
    synonyms: [
      'Patchen',
      'Updates',
      'Aktualisierung',
      'Patchmanagement',
      'Sicherheitsupdates',
      'Sicherheitslücken schließen',
    ],
  },
  {
    id: 'physical-datacenter-security',
    title: 'Physische Sicherheit der Rechenzentren',
    short:
      'Microsoft bewacht die Gebäude und die Hardware: Türen, Wachen, Kameras, Strom und die Überprüfung der wenigen Menschen, die hineindürfen. Für uns ist nichts zu betreiben.',
    microsoft: [
      'Kontrolliert den Zutritt mit Wachen, Kameras und mehreren Prüfungen',
      'Überprüft und begrenzt das Personal mit Zutritt',
      'Sorgt für Strom, Kühlung und die Entsorgung von Platten',
    ],
    customer: [
      'Nichts zu betreiben',
      'Die Prüfberichte holen, wenn jemand sie sehen will',
      'Die eigenen Büros und Geräte bewachen',
    ],
    numbers: [],
    actions: ['Ein Prüfer fragt? Die Berichte stehen im Service Trust Portal'],
    asks: [
      'wer bewacht die rechenzentren',
      'physische sicherheit der server',
      'wer hat zutritt zum rechenzentrum',
      'brandschutz und strom im rechenzentrum wer zuständig',
      'was passiert mit alten festplatten im rechenzentrum',
      'kann jemand einfach in das rechenzentrum laufen',
      'gebäudesicherheit cloud',
      'zutrittskontrolle serverraum microsoft',
      'wer kümmert sich um die hardware',
      'rechenzentum sicherheit',
    ],
    synonyms: ['Rechenzentrum', 'physische Sicherheit', 'Zutrittskontrolle', 'Gebäudesicherheit', 'Hardware'],
  },
  {
    id: 'network-controls-saas',
    title: 'Netz im Dienst von Microsoft',
    short:
      'Das Netz im Inneren des Dienstes betreibt und schützt Microsoft. Wir können dort keine Firewall aufstellen; mit bedingtem Zugriff bestimmen wir, von wo Leute hereindürfen.',
    microsoft: [
      'Betreibt und schützt das Netz des Dienstes',
      'Trennt es vom eigenen Firmennetz und wehrt Fluten von Anfragen ab',
    ],
    customer: [
      'Mit benannten Standorten und bedingtem Zugriff begrenzen, von wo sich Leute anmelden',
      'Für das eigene Netz sorgen',
    ],
    numbers: [],
    actions: ['Admins: dem bedingten Zugriff sagen, welche Orte unsere sind (benannte Standorte)'],
    asks: [
      'wer ist für das netzwerk zuständig',
      'brauchen wir eine firewall für office 365',
      'netzwerksicherheit in der cloud',
      'schützt microsoft vor ddos angriffen',
      'wer betreibt die firewall von exchange online',
      'zugriff nur aus dem firmennetz erlauben',
      'netzwerk kontrollen microsoft oder wir',
      'benannte standorte einrichten',
      'netzwerksegmentierung in microsoft 365 wer',
      'firewal regeln sharepoint online',
    ],
    synonyms: ['Netzwerk', 'Firewall', 'Netzwerksicherheit', 'DDoS', 'benannte Standorte'],
  },
];
