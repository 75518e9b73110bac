import type { TopicText } from '../../../model/topic';

export const signInTexts: readonly TopicText[] = [
  {
    id: 'mfa-for-everyone',
    title: 'MFA für jedes Konto',
    short:
      'MFA für unsere Leute zu verlangen ist unsere Aufgabe. Microsoft stellt sie ohne Aufpreis bereit und erzwingt sie nur für Adminportale und Azure-Werkzeuge, nicht für gewöhnliche Mitarbeiter.',
    microsoft: [
      'Stellt MFA bereit, auch in den kostenlosen Sicherheitsstandards',
      'Verlangt MFA selbst für die Adminportale und Azure-Werkzeuge',
    ],
    customer: [
      'MFA für jedes Konto verlangen, mit bedingtem Zugriff oder Sicherheitsstandards',
      'Konten ohne MFA finden und die Lücken schließen',
      'Beim Einrichten helfen, auch wenn jemand das Telefon wechselt',
    ],
    numbers: [
      {
        what: 'Angriffe auf Konten, die MFA abwehrt',
        value: 'mehr als 99,2 %',
        condition: 'Zahl von Microsofts Seite zur verpflichtenden MFA',
      },
      {
        what: 'Für Adminportale erzwungen',
        value: 'seit Oktober 2024',
        condition: 'Azure, Entra und Intune; das Microsoft 365 Admin Center seit Februar 2025',
      },
    ],
    actions: [
      'Richten Sie neben Ihrem Telefon eine zweite Methode ein',
      'Admins: nachsehen, wer sich noch ohne MFA anmeldet, und eine Frist setzen',
    ],
    asks: [
      'wer ist für mfa zuständig',
      'ist mfa pflicht für alle mitarbeiter',
      'müssen wir mfa selbst einschalten',
      'zwei faktor authentifizierung wer kümmert sich',
      'erzwingt microsoft mfa für alle benutzer',
      'kostet mfa extra',
      'warum brauche ich beim anmelden einen zweiten faktor',
      'mehrfaktor anmeldung für alle konten',
      '2fa einführen unsere aufgabe?',
      'zweifaktor autentifizierung aktivieren',
      'reicht ein passwort allein noch',
      'warum fragt die app ständig nach einer zahl beim anmelden',
      'nervt die bestätigung am telefon, kann man die ausschalten',
      'authenticator geht nicht mehr seit dem telefonwechsel',
      'ich will mein privates telefon nicht für die anmeldung benutzen',
      'microsoft hat mfa doch schon für alle eingeschaltet, oder',
      'mein passwort ist lang genug, wozu noch mfa',
      'zwei kollegen haben noch keine zwei faktor anmeldung',
      'muss ich bei jeder anmeldung den code eingeben',
    ],
    synonyms: [
      'MFA',
      'Zwei-Faktor-Authentifizierung',
      'Mehrfaktorauthentifizierung',
      'zweiter Faktor',
      'Multi-Faktor-Authentifizierung',
    ],
    caution:
      'Dass Microsoft MFA für Admins erzwingt, deckt gewöhnliche Benutzer nicht ab; für sie müssen wir es verlangen.',
  },
  {
    id: 'phishing-resistant-mfa',
    title: 'Phishing-resistente MFA',
    short:
      'Phishing-resistent sind Sicherheitsschlüssel (FIDO2), gerätegebundene Passkeys, Windows Hello und Zertifikate. Die Bestätigung in einer App ist gut, lässt sich aber noch austricksen. Die starke Art zu verlangen, zuerst für Admins, ist unsere Aufgabe.',
    microsoft: [
      'Unterstützt Passkeys, Windows Hello und Zertifikate',
      'Lässt uns bei der Anmeldung eine bestimmte Stärke verlangen',
    ],
    customer: [
      'Die starke Art zuerst für Admins verlangen, dann für alle',
      'Schlüssel oder Passkeys ausgeben und für verlorene vorsorgen',
    ],
    numbers: [],
    actions: [
      'Bitten Sie die IT um einen Passkey oder einen Sicherheitsschlüssel',
      'Admins: für alle mit einer Adminrolle im bedingten Zugriff nur phishing-resistente Methoden zulassen',
    ],
    asks: [
      'was ist phishing resistente mfa',
      'ist die authenticator app phishingsicher',
      'brauchen admins einen fido2 schlüssel',
      'passkey oder app, was ist sicherer',
      'sind sms codes sicher',
      'sicherheitsschlüssel für admins vorschreiben',
      'welche mfa methode kann man nicht phishen',
      'yubikey einführen wer entscheidet das',
      'unterschied normale mfa und phishing resistente',
      'windows hello gleich starke anmeldung?',
      'pishing sichere anmeldung',
    ],
    synonyms: [
      'phishing-resistente MFA',
      'Sicherheitsschlüssel',
      'Passkey',
      'FIDO2',
      'Windows Hello',
      'phishingsichere Anmeldung',
    ],
    caution:
      'Eine Authenticator-App mit Zahlenabgleich steht nicht auf derselben Stufe wie ein Hardwareschlüssel, obwohl beide oft in einem Atemzug genannt werden. SMS und Anrufe sind am schwächsten.',
  },
  {
    id: 'conditional-access',
    title: 'Bedingter Zugriff (Conditional Access)',
    short:
      'Richtlinien für bedingten Zugriff bestimmen, wer sich von wo und mit welchem Gerät anmelden darf. Microsoft prüft sie bei jeder Anmeldung; sie zu schreiben, zu testen und zu pflegen ist unsere Aufgabe, für Mitarbeiter und Gäste.',
    microsoft: [
      'Wendet unsere Richtlinien bei jeder Anmeldung an',
      'Legt in vielen Tenants einige eigene Richtlinien an, zuerst nur im Berichtsmodus',
    ],
    customer: [
      'Richtlinien schreiben, im Berichtsmodus erproben und pflegen',
      'Ausdrücklich sagen, was für Gäste und andere Externe gilt: Eine Richtlinie erfasst sie nur, wenn sie sie einschließt',
      'Notfallkonten aus den Richtlinien heraushalten',
    ],
    numbers: [
      {
        what: 'Lizenz',
        value: 'Entra ID P1',
        condition: 'mindestens; Sicherheitsstandards sind der kostenlose Weg',
      },
      {
        what: 'Microsofts eigene Richtlinien',
        value: '45 Tage oder mehr',
        condition: 'im Berichtsmodus, bevor sie eingeschaltet werden, wenn wir sie nicht ausschalten',
      },
    ],
    actions: [
      'Drei Richtlinien für den Anfang: alle nutzen MFA, alte Anmeldewege sind zu, Admins arbeiten von verwalteten Geräten',
      'Prüfen Sie jede Richtlinie auf Gäste und externe Benutzer',
    ],
    asks: [
      'was ist bedingter zugriff',
      'wer pflegt die conditional access richtlinien',
      'bedingter zugriff lizenz',
      'gelten unsere zugriffsrichtlinien auch für gäste',
      'anmeldung nur aus deutschland erlauben',
      'wer richtet conditional access ein',
      'zugriff nur von firmengeräten zulassen, wer macht das',
      'legt microsoft selbst richtlinien für bedingten zugriff an',
      'conditonal access wer zuständig',
      'zugriffsrichtlinien für externe benutzer',
      'logins vom ausland aus unterbinden',
      'darf man sich im auslandsurlaub anmelden',
    ],
    synonyms: ['bedingter Zugriff', 'Conditional Access', 'Zugriffsrichtlinie', 'CA-Richtlinie'],
  },
  {
    id: 'token-theft-session-hijack',
    title: 'Sitzungsdiebstahl und Token-Diebstahl',
    short:
      'Wer eine angemeldete Sitzung stiehlt, kommt an gewöhnlicher MFA vorbei. Sitzungen zu schützen ist unsere Aufgabe: phishing-resistente Methoden, verwaltete Geräte und das Beenden von Sitzungen, wenn etwas nicht stimmt.',
    microsoft: [
      'Kann Token an ein Gerät binden und laufende Sitzungen neu prüfen, in Apps, die das unterstützen',
      'Warnt vor riskanten Anmeldungen, wo lizenziert',
    ],
    customer: [
      'Phishing-resistente MFA und ein verwaltetes Gerät verlangen',
      'Kürzere Sitzungen für Admins und Tokenschutz nutzen, wo er geht',
      'Beim ersten Verdacht alle Sitzungen eines Kontos beenden',
    ],
    numbers: [
      {
        what: 'Ein gestohlenes Zugriffstoken gilt',
        value: 'etwa 1 Stunde',
        condition:
          'wenn laufende Prüfungen es nicht vorher beenden; Sitzungen lassen sich erneuern, bis sie widerrufen werden',
      },
    ],
    actions: [
      'Auf eine seltsame Anmeldeseite geklickt? Sagen Sie es sofort dem Sicherheitsteam',
      'Admins: für die Anmeldung von Admins ein konformes Gerät verlangen',
    ],
    asks: [
      'schützt mfa vor sitzungsdiebstahl',
      'jemand hat mein session cookie gestohlen',
      'was ist token diebstahl',
      'wer schützt uns vor session hijacking',
      'angreifer kommt trotz mfa rein, wie geht das',
      'gestohlene sitzung wie lange gültig',
      'session klau verhindern',
      'token gestohlen was tun',
      'sitzung übernommen durch angreifer',
      'man in the middle angriff auf die anmeldung',
    ],
    synonyms: ['Sitzungsdiebstahl', 'Token-Diebstahl', 'Session Hijacking', 'gestohlenes Cookie', 'gestohlene Sitzung'],
  },
];
