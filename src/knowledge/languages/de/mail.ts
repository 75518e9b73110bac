import type { TopicText } from '../../../model/topic';

export const mailTexts: readonly TopicText[] = [
  {
    id: 'email-threat-filtering',
    title: 'Filter für Spam, Phishing und Schadsoftware',
    short:
      'Microsoft filtert Mail mit eingebautem Schutz. Die stärkeren Voreinstellungen einzuschalten, Ausnahmen kurz zu halten und Leuten das Erkennen von Phishing beizubringen ist unsere Sache.',
    microsoft: [
      'Filtert Spam und bekannte Schadsoftware in jeder Mail',
      'Bietet die Voreinstellungen Standard und Streng',
    ],
    customer: [
      'Die Voreinstellungen einschalten: Bei Auslieferung sind sie aus',
      'Positivlisten kurz halten und die zu schützenden Personen nennen',
      'SPF, DKIM und DMARC für unsere Domänen setzen und Leute schulen',
    ],
    numbers: [
      {
        what: 'Voreinstellungen Standard und Streng',
        value: 'aus',
        condition: 'bis ein Admin sie einschaltet',
      },
      {
        what: 'Vor Nachahmung geschützte Personen',
        value: '350',
        condition: 'höchstens je Voreinstellung',
      },
    ],
    actions: [
      'Melden Sie eine verdächtige Mail mit der Schaltfläche „Melden“ und klicken Sie nicht',
      'Admins: Standard für alle, Streng für Führungskräfte',
    ],
    asks: [
      'wer filtert spam',
      'ich bekomme so viele phishing mails',
      'schützt microsoft vor phishing',
      'spamfilter einstellen wer zuständig',
      'verdächtige mail bekommen was tun',
      'virus im anhang, wer prüft das',
      'warum kommt so viel spam durch',
      'phishing mail melden',
      'schutz vor schadsoftware in mails',
      'wer ist schuld wenn eine phishing mail durchkommt',
      'pishing mail erhalten',
      'ich kriege dauernd werbung',
      'angebliche paketbenachrichtigung im postfach, ist die echt',
      'mail vom chef kommt mir komisch vor',
      'ist diese mail echt oder betrug',
      'wieso filtert outlook den müll nicht raus',
      'wichtige mail im junk ordner gelandet',
      'ich habe angst einen anhang zu öffnen',
      'microsoft filtert doch alles böse raus, oder',
      'junk mail einstellungen für alle strenger machen',
    ],
    synonyms: ['Spamfilter', 'Spam', 'Phishing', 'Schadsoftware', 'Virenfilter', 'verdächtige Mail'],
  },
  {
    id: 'spf-dkim-dmarc',
    title: 'SPF, DKIM und DMARC',
    short:
      'Diese DNS-Einträge sagen der Welt, welche Mail in unserem Namen echt ist. Sie für jede unserer Domänen zu veröffentlichen und zu pflegen ist unsere Sache; Microsoft prüft, was hereinkommt, und kann signieren, was hinausgeht.',
    microsoft: [
      'Prüft eingehende Mail gegen die Einträge des Absenders',
      'Signiert unsere ausgehende Mail mit DKIM, sobald wir es einschalten',
    ],
    customer: [
      'SPF, DKIM und DMARC für jede Domäne veröffentlichen, auch für unbenutzte',
      'Die Berichte lesen und Schritt für Schritt verschärfen',
    ],
    numbers: [
      {
        what: 'Ziel für DMARC',
        value: 'reject',
        condition: 'CISA, für jede Second-Level-Domain',
      },
    ],
    actions: [
      'Beginnen Sie mit DMARC „none“ und Berichten, dann quarantine, dann reject',
      'Listen Sie jeden Dienst auf, der in unserem Namen sendet',
    ],
    asks: [
      'jemand verschickt mails in unserem namen',
      'wer richtet spf dkim und dmarc ein',
      'gefälschter absender mit unserer domain',
      'spoofing verhindern',
      'dmarc wer ist zuständig',
      'unsere mails landen beim kunden im spam',
      'absenderfälschung schutz',
      'dns eintraege fuer mail wer pflegt die',
      'macht microsoft dkim automatisch',
      'mail angeblich vom chef mit unserer adresse',
    ],
    synonyms: ['SPF', 'DKIM', 'DMARC', 'Spoofing', 'gefälschter Absender', 'Absenderfälschung'],
    caution: 'Ich kann DMARC nicht aus Microsoft 365 lesen: Es steht im öffentlichen DNS.',
  },
  {
    id: 'incident-response-split',
    title: 'Wer einen Vorfall bearbeitet',
    short:
      'Geteilt: Microsoft bearbeitet Angriffe auf seinen Dienst und sagt uns Bescheid; Angriffe auf unsere Konten, Daten und Geräte bearbeiten wir.',
    microsoft: [
      'Bearbeitet Angriffe auf den Dienst selbst',
      'Informiert Kunden über eine Verletzung personenbezogener Daten auf seiner Seite',
      'Hilft über einen Supportfall',
    ],
    customer: [
      'Handeln, wenn eines unserer Konten, Geräte oder eine Datei angegriffen wird',
      'Einen Notfallplan mit Namen und Telefonnummern haben',
      'Der Behörde melden, wenn personenbezogene Daten betroffen sind',
    ],
    numbers: [
      {
        what: 'Microsoft sagt uns Bescheid',
        value: 'innerhalb von 72 Stunden',
        condition: 'nachdem es eine Verletzung personenbezogener Daten festgestellt hat',
      },
      {
        what: 'Wir melden der Behörde',
        value: 'innerhalb von 72 Stunden',
        condition: 'nachdem wir davon erfahren haben, wo die DSGVO gilt',
      },
    ],
    actions: [
      'Verdacht auf einen Angriff? Sagen Sie es jetzt dem Sicherheitsteam und räumen Sie nichts auf',
      'Üben Sie den Notfallplan einmal im Jahr (unsere Faustregel)',
    ],
    asks: [
      'was tun bei einem sicherheitsvorfall',
      'wir wurden gehackt, wer ist zuständig',
      'wer bearbeitet einen sicherheitsvorfall',
      'meldet microsoft einen datenschutzvorfall',
      'datenpanne an wen melden',
      'cyberangriff wen anrufen',
      'innerhalb von 72 stunden melden, wer macht das',
      'hilft microsoft bei einem hackerangriff',
      'sicherheitsvorfall melden',
      'notfallplan für angriffe wer schreibt den',
    ],
    synonyms: ['Sicherheitsvorfall', 'Vorfall', 'Hackerangriff', 'Cyberangriff', 'Datenpanne', 'Notfallplan'],
  },
];
