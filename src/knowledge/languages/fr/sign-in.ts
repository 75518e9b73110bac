import type { TopicText } from '../../../model/topic';

export const signInTexts: readonly TopicText[] = [
  {
    id: 'mfa-for-everyone',
    title: 'La MFA pour chaque compte',
    short:
      "Exiger la MFA de nos collègues est notre travail. Microsoft la fournit sans supplément et ne l'impose que pour les portails d'administration et les outils Azure, pas pour le personnel ordinaire.",
    microsoft: [
      'Fournit la MFA, aussi dans les paramètres de sécurité par défaut gratuits',
      "Exige lui-même la MFA pour les portails d'administration et les outils Azure",
    ],
    customer: [
      "Exiger la MFA pour chaque compte, par l'accès conditionnel ou les paramètres par défaut",
      'Trouver les comptes sans MFA et combler les trous',
      "Aider à l'installer, et de nouveau au changement de téléphone",
    ],
    numbers: [
      {
        what: 'Attaques de comptes arrêtées par la MFA',
        value: 'plus de 99,2 %',
        condition: 'chiffre de la page de Microsoft sur la MFA obligatoire',
      },
      {
        what: "Imposée aux portails d'administration",
        value: 'depuis octobre 2024',
        condition: "Azure, Entra et Intune ; le centre d'administration Microsoft 365 depuis février 2025",
      },
    ],
    actions: [
      'Configurez une deuxième méthode en plus de votre téléphone',
      'Admins : cherchez qui se connecte encore sans MFA et fixez une date limite',
    ],
    asks: [
      'qui est responsable de la mfa',
      'la mfa est-elle obligatoire pour tous',
      'devons-nous activer la double authentification nous-mêmes',
      "authentification à deux facteurs c'est à qui",
      'microsoft impose-t-il la mfa aux employés',
      'la mfa coûte-t-elle un supplément',
      'pourquoi un deuxième facteur pour me connecter',
      'un mot de passe seul suffit il',
      'autentification multifacteur pour tout le monde',
      'pourquoi on me demande toujours un code',
      "ça m'énerve de devoir valider sur mon téléphone",
      "j'ai changé de téléphone et je n'ai plus mon authenticator",
      'puis-je désactiver la double authentification',
      "j'ai un mot de passe fort, pas besoin de mfa",
      'la 2fa est-elle vraiment utile',
      'tous les employés doivent-ils avoir un code sur leur téléphone',
      'microsoft active déjà la mfa pour tous, non',
      'faut il la mfa pour tout le monde',
      'pourquoi un code par sms quand je me connecte',
      'le système me redemande un code à chaque fois',
      'saisir un code pour se connecter, est-ce obligatoire',
      'sans mon portable je ne peux plus me connecter',
    ],
    synonyms: [
      'MFA',
      'double authentification',
      'authentification multifacteur',
      'deuxième facteur',
      'authentification à deux facteurs',
    ],
    caution:
      "Que Microsoft impose la MFA aux admins ne couvre pas les utilisateurs ordinaires ; pour eux, c'est à nous de l'exiger.",
  },
  {
    id: 'phishing-resistant-mfa',
    title: 'MFA résistante à l’hameçonnage',
    short:
      "Résistent à l’hameçonnage : les clés de sécurité (FIDO2), les clés d'accès liées à un appareil, Windows Hello et les certificats. L'approbation dans une app est bonne mais peut encore être trompée. Exiger la forme forte, d'abord pour les admins, est notre travail.",
    microsoft: [
      "Prend en charge les clés d'accès, Windows Hello et les certificats",
      'Nous laisse demander une force donnée à la connexion',
    ],
    customer: [
      "Exiger la forme forte d'abord pour les admins, puis pour tous",
      "Distribuer clés ou clés d'accès et prévoir leur perte",
    ],
    numbers: [],
    actions: [
      "Demandez à l'informatique une clé d'accès ou une clé de sécurité",
      "Admins : dans l'accès conditionnel, n'acceptez que des méthodes résistantes pour tous ceux qui ont un rôle d'admin",
    ],
    asks: [
      "qu'est-ce que la mfa résistante au phishing",
      "l'application authenticator résiste-t-elle à l’hameçonnage",
      "les admins ont-ils besoin d'une clé fido2",
      "clé d'accès ou application, quoi de plus sûr",
      'les codes par sms sont-ils sûrs',
      'imposer des clés de sécurité aux admins',
      'quelle méthode mfa ne peut pas être piégée',
      'yubikey qui décide',
      'windows hello est-il assez fort',
    ],
    synonyms: [
      'MFA résistante au phishing',
      'clé de sécurité',
      "clé d'accès",
      'FIDO2',
      'Windows Hello',
      'résistant à l’hameçonnage',
    ],
    caution:
      "Une app d'authentification avec un nombre à saisir n'est pas au niveau d'une clé matérielle, même si on les cite souvent ensemble. Les SMS et les appels sont les plus faibles.",
  },
  {
    id: 'conditional-access',
    title: 'Accès conditionnel',
    short:
      "Les stratégies d'accès conditionnel décident qui peut se connecter, d'où et avec quel appareil. Microsoft les vérifie à chaque connexion ; les écrire, les tester et les tenir à jour est notre travail, pour le personnel et les invités.",
    microsoft: [
      'Applique nos stratégies à chaque connexion',
      "Crée quelques stratégies à lui dans beaucoup de locataires, d'abord en mode rapport seul",
    ],
    customer: [
      'Écrire des stratégies, les essayer en mode rapport seul et les entretenir',
      'Dire expressément ce qui vaut pour les invités et autres externes : une stratégie ne les couvre que si elle les inclut',
      "Laisser les comptes d'urgence hors des stratégies",
    ],
    numbers: [
      {
        what: 'Licence',
        value: 'Entra ID P1',
        condition: 'au moins ; les paramètres de sécurité par défaut sont la voie gratuite',
      },
      {
        what: 'Stratégies propres à Microsoft',
        value: '45 jours ou plus',
        condition: 'en mode rapport seul avant leur activation, sauf si nous les désactivons',
      },
    ],
    actions: [
      'Trois stratégies pour commencer : tous utilisent la MFA, les anciennes connexions sont fermées, les admins travaillent sur des appareils gérés',
      'Vérifiez chaque stratégie pour les invités et les utilisateurs externes',
    ],
    asks: [
      "qu'est-ce que l'accès conditionnel",
      "qui gère les stratégies d'accès conditionnel",
      "quelle licence pour l'accès conditionnel",
      "nos règles d'accès valent-elles pour les invités",
      'autoriser la connexion depuis la france seulement',
      'accès conditionnel à configurer par qui',
      "microsoft crée-t-il des stratégies d'accès à notre place",
      "regles d'acces conditionel",
    ],
    synonyms: ['accès conditionnel', "stratégie d'accès", 'Conditional Access', "règles d'accès"],
  },
  {
    id: 'token-theft-session-hijack',
    title: 'Vol de session et de jeton',
    short:
      'Qui vole une session ouverte passe outre la MFA ordinaire. Protéger les sessions est notre travail : méthodes résistantes à l’hameçonnage, appareils gérés, et fermeture des sessions quand quelque chose ne va pas.',
    microsoft: [
      'Peut lier les jetons à un appareil et revérifier les sessions, dans les apps qui le permettent',
      'Avertit des connexions à risque là où la licence existe',
    ],
    customer: [
      'Exiger une MFA résistante à l’hameçonnage et un appareil géré',
      'Utiliser des sessions plus courtes pour les admins et la protection des jetons là où elle marche',
      "Fermer toutes les sessions d'un compte au premier soupçon",
    ],
    numbers: [
      {
        what: "Un jeton d'accès volé marche",
        value: 'environ 1 heure',
        condition: "sauf si un contrôle continu le coupe ; les sessions se renouvellent jusqu'à leur révocation",
      },
    ],
    actions: [
      "Vous avez cliqué sur une page de connexion étrange ? Prévenez tout de suite l'équipe de sécurité",
      'Admins : exigez un appareil conforme pour la connexion des admins',
    ],
    asks: [
      'la mfa protège-t-elle du vol de session',
      "on m'a volé mon cookie de session",
      "qu'est-ce que le vol de jeton",
      'qui nous protège du détournement de session',
      'un pirate entre malgré la mfa comment',
      'session volée combien de temps valable',
      "j'ai cliqué et je me suis connecté sur une page bizarre",
      'empecher le vol de session',
    ],
    synonyms: ['vol de session', 'vol de jeton', 'détournement de session', 'cookie volé'],
  },
];
