import type { TopicText } from '../../../model/topic';

export const mailTexts: readonly TopicText[] = [
  {
    id: 'email-threat-filtering',
    title: 'Filtre contre spam, hameçonnage et virus',
    short:
      'Microsoft filtre les courriels avec une protection intégrée. Activer les préréglages plus forts, garder les exceptions courtes et apprendre aux gens à reconnaître le hameçonnage est à nous.',
    microsoft: [
      'Filtre le spam et les logiciels malveillants connus dans tous les courriels',
      'Offre les préréglages Standard et Strict',
    ],
    customer: [
      'Activer les préréglages : ils sont éteints à la livraison',
      "Garder courtes les listes d'autorisation et nommer les personnes à protéger",
      'Mettre SPF, DKIM et DMARC sur nos domaines et former les gens',
    ],
    numbers: [
      {
        what: 'Préréglages Standard et Strict',
        value: 'éteints',
        condition: "jusqu'à ce qu'un admin les active",
      },
      {
        what: "Personnes protégées contre l'usurpation",
        value: '350',
        condition: 'au plus par préréglage',
      },
    ],
    actions: [
      'Signalez un courriel suspect avec le bouton Signaler et ne cliquez pas',
      'Admins : Standard pour tous, Strict pour les dirigeants',
    ],
    asks: [
      'qui filtre le spam',
      'je reçois trop de mails de phishing',
      'microsoft nous protège-t-il du hameçonnage',
      "régler le filtre antispam qui s'en charge",
      "j'ai reçu un mail suspect que faire",
      'virus en pièce jointe qui vérifie',
      "signaler un mail d'hameçonnage",
      'pourquoi tant de spam passe',
      'pourriels filtre',
      "j'ai reçu un mail bizarre qui demande mon mot de passe",
      'ce message est-il une arnaque',
      'un faux mail de la poste',
      'mail louche, je clique ou pas',
      'je croule sous les spams',
      'un mail légitime est parti dans les indésirables',
      'microsoft bloque tous les virus donc pas de souci',
      'pièce jointe suspecte que faire',
      'comment signaler un message frauduleux',
      'un mail suspect de ma banque',
      'est-ce un vrai mail ou une arnaque',
    ],
    synonyms: ['spam', 'pourriel', 'hameçonnage', 'phishing', 'antispam', 'logiciel malveillant', 'mail suspect'],
  },
  {
    id: 'spf-dkim-dmarc',
    title: 'SPF, DKIM et DMARC',
    short:
      'Ces enregistrements DNS disent au monde quels courriels à notre nom sont vrais. Les publier et les entretenir pour chacun de nos domaines est à nous ; Microsoft vérifie ce qui entre et peut signer ce qui sort.',
    microsoft: [
      "Vérifie les courriels entrants selon les enregistrements de l'expéditeur",
      "Signe nos courriels sortants avec DKIM une fois que nous l'activons",
    ],
    customer: [
      'Publier SPF, DKIM et DMARC pour chaque domaine, même inutilisé',
      'Lire les rapports et durcir pas à pas',
    ],
    numbers: [
      {
        what: 'But pour DMARC',
        value: 'reject',
        condition: 'CISA, pour chaque domaine de second niveau',
      },
    ],
    actions: [
      'Commencez par DMARC « none » avec rapports, puis quarantine, puis reject',
      'Listez chaque service qui envoie en notre nom',
    ],
    asks: [
      "quelqu'un envoie des mails en notre nom",
      'qui configure spf dkim et dmarc',
      'expéditeur falsifié avec notre domaine',
      "empêcher l'usurpation d'adresse",
      "dmarc c'est à qui",
      'nos mails arrivent dans le spam des clients',
      'enregistrements dns pour le courrier',
      'microsoft active-t-il dkim tout seul',
      'faux mail du patron avec notre adresse',
    ],
    synonyms: ['SPF', 'DKIM', 'DMARC', 'usurpation', 'expéditeur falsifié', 'spoofing'],
    caution: 'Je ne peux pas lire DMARC depuis Microsoft 365 : il est dans le DNS public.',
  },
  {
    id: 'incident-response-split',
    title: 'Qui traite un incident',
    short:
      'Partagé : Microsoft traite les attaques contre son service et nous prévient ; les attaques contre nos comptes, données et appareils sont à nous.',
    microsoft: [
      'Traite les attaques contre le service lui-même',
      "Informe les clients d'une violation de données personnelles de son côté",
      'Aide par une demande au support',
    ],
    customer: [
      'Agir quand un de nos comptes, appareils ou fichiers est attaqué',
      'Avoir un plan avec des noms et des numéros de téléphone',
      "Déclarer à l'autorité quand des données personnelles sont touchées",
    ],
    numbers: [
      {
        what: 'Microsoft nous prévient',
        value: 'dans les 72 heures',
        condition: 'après avoir constaté une violation de données personnelles',
      },
      {
        what: "Nous prévenons l'autorité",
        value: 'dans les 72 heures',
        condition: "après en avoir eu connaissance, là où le RGPD s'applique",
      },
    ],
    actions: [
      "Vous soupçonnez une attaque ? Prévenez l'équipe de sécurité maintenant et ne rangez rien",
      'Essayez le plan une fois par an (notre règle)',
    ],
    asks: [
      "que faire en cas d'incident de sécurité",
      "nous avons été piratés, qui s'en occupe",
      'qui traite un incident de sécurité',
      'microsoft signale-t-il une violation de données',
      'à qui déclarer une fuite de données personnelles',
      'cyberattaque qui appeler',
      'déclarer sous 72 heures qui le fait',
      "plan d'urgence attaque",
      'attaque informatique en cours qui prévenir',
      'on pense que des données clients ont fuité',
    ],
    synonyms: ['incident de sécurité', 'piratage', 'cyberattaque', 'violation de données', "plan d'urgence"],
  },
];
