import type { TopicText } from '../../../model/topic';

export const protectionTexts: readonly TopicText[] = [
  {
    id: 'copilot-permissions',
    title: 'Ce que Copilot peut voir',
    short:
      "Copilot ne montre aux gens que ce qu'ils pouvaient déjà ouvrir et n'entraîne pas de modèles publics avec nos données. Microsoft respecte nos autorisations ; nettoyer celles qui sont trop larges est à nous.",
    microsoft: [
      'Répond à chacun seulement à partir de contenus que cette personne peut au moins lire',
      'Garde questions et réponses dans le service Microsoft 365',
    ],
    customer: [
      'Nettoyer les autorisations larges avant le déploiement : sites ouverts à tous, vieux liens',
      'Étiqueter et protéger ce qui est sensible',
    ],
    numbers: [
      {
        what: 'Sites dans la recherche SharePoint restreinte',
        value: "jusqu'à 100",
        condition: 'un pont pendant le nettoyage, pas une protection',
      },
    ],
    actions: [
      "Vous avez trouvé quelque chose que vous ne devriez pas voir ? Dites-le au propriétaire du site ou à l'informatique",
      "Admins : vérifiez d'abord les sites les plus sensibles et restreignez leur accès pendant le nettoyage",
    ],
    asks: [
      'que peut voir copilot',
      'copilot voit-il mes fichiers privés',
      'copilot montre-t-il mes documents aux collègues',
      'copilot a trouvé les salaires, à qui la faute',
      "copilot s'entraîne-t-il avec nos données",
      'copilot contourne-t-il les autorisations',
      'est-ce que copilot est sûr pour des données confidentielles',
      'nettoyer les droits avant copilot',
      'coplot acces aux fichiers',
    ],
    synonyms: ['Copilot', 'Microsoft 365 Copilot', 'assistant IA', 'autorisations Copilot'],
    caution:
      "On dit souvent que Copilot donne des données à des gens sans droits. Ils ont le droit, par erreur : l'autorisation est trop large.",
  },
  {
    id: 'sensitivity-labels',
    title: 'Étiquettes de confidentialité',
    short:
      'Les étiquettes marquent et peuvent chiffrer documents et courriels. Microsoft fournit la fonction ; concevoir les étiquettes, les publier, acheter la licence et les utiliser est à nous.',
    microsoft: [
      'Fournit les étiquettes, avec marques visibles et chiffrement',
      "Applique ce que disent nos stratégies d'étiquettes",
    ],
    customer: [
      'Concevoir quelques étiquettes claires et les publier',
      "Fixer des règles d'étiquetage automatique là où la licence existe",
      'Apprendre aux gens quand utiliser laquelle',
    ],
    numbers: [
      {
        what: 'Étiquettes de premier niveau',
        value: '3 à 7',
        condition: 'conseil du Zero Trust Assessment de Microsoft',
      },
    ],
    actions: [
      'Étiquetez ce que vous écrivez : dans le doute, prenez Interne',
      'Admins : trois étiquettes sont un bon début, par exemple Public, Interne, Confidentiel',
    ],
    asks: [
      'qui définit les étiquettes de confidentialité',
      'quelle étiquette choisir pour un document',
      'les documents sont-ils étiquetés automatiquement',
      "classification des documents qui s'en occupe",
      "que veut dire l'étiquette interne",
      "combien d'étiquettes faut-il",
      'une étiquette chiffre-t-elle le fichier',
      'marquer un document comme confidentiel',
      'etiquettes de sensibilité',
    ],
    synonyms: ['étiquette de confidentialité', 'étiquettes de sensibilité', 'classification', 'étiquetage'],
    caution:
      "Rien n'est étiqueté ni chiffré tout seul : cela marche quand nous l'avons configuré et licencié, et protège des personnes extérieures, pas de celles qui ont le droit d'ouvrir le fichier.",
  },
  {
    id: 'data-loss-prevention',
    title: 'Protection contre la fuite de données (DLP)',
    short:
      'Les règles DLP empêchent des données sensibles, comme les numéros de carte, de sortir. Microsoft exécute les règles ; écrire, tester et affiner les stratégies DLP est notre travail.',
    microsoft: [
      'Exécute nos règles sur courriels, fichiers, conversations et appareils',
      'Livre des modèles pour les types de données courants',
    ],
    customer: [
      'Écrire des règles et dire clairement qui elles visent : dedans, dehors ou les deux',
      'Commencer par des avis, puis bloquer',
      'Regarder les détections et corriger les fausses alertes',
    ],
    numbers: [
      {
        what: 'DLP pour les conversations Teams et les appareils',
        value: 'E5',
        condition: 'plan nécessaire, ou un autre outil',
      },
    ],
    actions: [
      "Un message bloqué par erreur ? Signalez-le depuis l'avis ou dites-le à l'informatique",
      "Admins : commencez par les numéros de carte et d'identité et vérifiez les conditions pour les personnes internes et externes",
    ],
    asks: [
      'qui configure la dlp',
      "microsoft empêche-t-il l'envoi de numéros de carte bancaire",
      'éviter les fuites de données',
      'mon mail a été bloqué par la dlp',
      'règles dlp qui les écrit',
      'quelle licence pour la dlp dans teams',
      'un employé envoie des données clients chez lui',
      'prévention de la perte de données',
      'signaler une fausse alerte dlp',
    ],
    synonyms: ['DLP', 'fuite de données', 'prévention de la perte de données', 'perte de données'],
  },
  {
    id: 'encryption-and-keys',
    title: 'Chiffrement et clés',
    short:
      'Microsoft chiffre nos données par défaut, sur disque et en route. Vouloir nos propres clés ou un chiffrement de plus sur certains documents est notre décision.',
    microsoft: [
      'Chiffre par défaut les données stockées et les connexions',
      'Gère les clés sauf si nous apportons les nôtres',
    ],
    customer: [
      'Décider de clés propres (Customer Key, double clé) et vivre avec les conséquences',
      'Chiffrer par des étiquettes les courriels et documents très sensibles',
      'Chiffrer nos portables et téléphones',
    ],
    numbers: [],
    actions: [
      "Demandez au service juridique et à l'informatique avant de choisir des clés propres : une clé perdue, ce sont des données perdues",
      'Utilisez une étiquette avec chiffrement pour les documents les plus sensibles',
    ],
    asks: [
      'nos données sont-elles chiffrées',
      'qui chiffre les données dans le cloud',
      'qui détient les clés de chiffrement',
      'microsoft peut-il lire nos données chiffrées',
      'apporter nos propres clés',
      "chiffrement des mails qui s'en occupe",
      "customer key c'est quoi",
      'cryptage onedrive par défaut',
      'les données sont elles chiffrees pendant le transfert',
    ],
    synonyms: ['chiffrement', 'clés de chiffrement', 'cryptage', 'Customer Key', 'données chiffrées'],
  },
];
