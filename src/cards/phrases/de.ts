import type { Phrases } from './phrases';

export const german: Phrases = {
  answer: {
    whoseJob: 'Wessen Aufgabe:',
    parties: { microsoft: '', customer: 'unsere Firma (Kunde)', shared: 'geteilt' },
    microsoft: 'Was Microsoft tut',
    customer: 'Was wir tun',
    numbers: 'In Zahlen',
    moreNumbers: 'Weitere Zahlen',
    steps: 'Nächste Schritte',
    caution: 'Gut zu wissen',
    source: 'Quelle:',
    moreSources: 'Weitere Quellen',
    asOf: (date) => `Stand ${date}`,
    undated: 'Fassung ohne Datum',
    details: 'Details',
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    askPerson: 'Einen Menschen fragen',
    entryBy: (name, date) => `Aus Ihrer Firma, von ${name}, ${date}`,
    ownedBy: (name, date) => `Bei uns: ${name} (bestätigt ${date})`,
    chatWith: (name) => `Chat mit ${name}`,
    live: 'Sie, jetzt',
    showList: 'Liste zeigen',
    englishOnly: 'Diese Antwort gibt es nur auf Englisch.',
  },
  unsure: {
    candidates: 'Ich bin nicht sicher, was Sie meinen.',
    unknown: 'Das weiß ich nicht.',
    oneOfThese: 'Ist es eines davon? Wenn nicht, fragen Sie bitte mit anderen Worten.',
    scope: 'Ich beantworte nur Fragen dazu, wer sich in Microsoft 365 um was kümmert.',
    perhaps: 'Vielleicht suchen Sie eines davon?',
    typeHelp: 'Schreiben Sie „Hilfe“ für Beispiele.',
  },
  help: {
    openings: {
      greeting: 'Hallo! Was möchten Sie wissen?',
      thanks: 'Gern geschehen. Fragen Sie mich jederzeit wieder.',
      bye: 'Auf Wiedersehen! Fragen Sie mich jederzeit wieder.',
      help: 'Das können Sie mich fragen',
      other: 'Das habe ich nicht ganz verstanden. Dabei kann ich helfen.',
    },
    about:
      'Microsoft kümmert sich um das Gebäude; wir haben die Schlüssel. Ich sage Ihnen, zu welcher Hälfte von Microsoft 365 etwas gehört, mit Zahl, Quelle und deren Datum.',
    youCanAsk: 'Sie können zum Beispiel fragen:',
    examples: [
      'Wer ist für die Datensicherung zuständig?',
      'Wie lange bleiben gelöschte Dateien im Papierkorb?',
      'Sieht Copilot meine privaten Dateien?',
      'Wer patcht Exchange Online?',
      'Was passiert mit den Daten, wenn jemand die Firma verlässt?',
    ],
    more: 'Auf Englisch außerdem: „do I have MFA?“, „my sharing links“, „who owns backups?“.',
    forAdmins:
      'Als Admin oder Sicherheitsverantwortliche: „posture“, „show anonymous links“, „show accounts without MFA“, „approvals“, „scan now“, „owners“, „set owner“, „unanswered“. In einem Kanal: „send alerts here“, „send questions here“.',
    honesty: 'Wenn ich etwas nicht weiß, sage ich das.',
    summary: 'Was Sie mich fragen können',
  },
  refused: {
    command: [
      'Das kann ich nicht tun: Nur Sicherheitsverantwortliche können eine Korrektur genehmigen, auf deren Karte.',
      'Es wurde nichts geändert. Sie können mich fragen, wer sich in Microsoft 365 um was kümmert.',
    ],
    confirmation: [
      'Das kann ich nicht bestätigen. Ich sage nur, was die Quellen sagen.',
      'Stellen Sie es als einfache Frage, zum Beispiel „Wer ist für die Datensicherung zuständig?“',
    ],
  },
  thanks: 'Danke. Gut zu wissen.',
  topicGone: 'Dieses Thema kenne ich nicht mehr. Fragen Sie mich mit Ihren eigenen Worten.',
  postureInEnglish: [
    'Wie es um unseren Tenant oder Ihr Konto steht, zeige ich nur auf Englisch.',
    'Schreiben Sie zum Beispiel „do I have MFA?“ oder, als Admin, „posture“ oder „show anonymous links“.',
  ],
};
