import type { TopicText } from '../../../model/topic';

export const sharingTexts: readonly TopicText[] = [
  {
    id: 'external-sharing-settings',
    title: 'Partage externe',
    short:
      "Jusqu'où les fichiers peuvent être partagés à l'extérieur est notre décision. Microsoft livre SharePoint et OneDrive tout ouverts (niveau « Tout le monde ») ; nous choisissons un niveau plus strict et en prenons soin.",
    microsoft: [
      'Fournit les réglages, de « Tout le monde » à « Uniquement les personnes de votre organisation »',
      'Applique ce que nous réglons',
    ],
    customer: [
      'Fixer une limite pour tous ; un site ou OneDrive peut être plus strict, mais pas plus large',
      "Revoir ce qui est partagé à l'extérieur",
    ],
    numbers: [
      {
        what: 'Niveau à la livraison',
        value: 'Tout le monde',
        condition: "pour SharePoint et OneDrive, jusqu'à ce que nous le changions",
      },
      {
        what: "Les invités perdent l'accès",
        value: 'environ 1 heure',
        condition: 'après le durcissement du niveau',
      },
      {
        what: 'Domaines dans la liste autorisée ou bloquée',
        value: '5 000',
        condition: 'au plus',
      },
    ],
    actions: [
      'Passez à « Invités nouveaux et existants » ou plus strict',
      "Partagez avec des personnes nommées plutôt qu'avec un lien pour tous",
    ],
    asks: [
      "qui décide si on peut partager des fichiers à l'extérieur",
      'limiter le partage externe sharepoint',
      'puis-je partager un document avec un client',
      'partage externe ouvert par défaut ?',
      "désactiver le partage onedrive vers l'extérieur",
      "partage externe c'est la responsabilité de qui",
      'autoriser le partage avec certains domaines seulement',
      'à qui la faute si des données sont partagées dehors',
      'partage exterieur reglage',
    ],
    synonyms: ['partage externe', "partage à l'extérieur", 'partager avec des externes'],
    caution: 'Rouvrir le niveau plus tard rend leur accès aux anciens invités.',
  },
  {
    id: 'anyone-links',
    title: 'Liens pour tous (liens anonymes)',
    short:
      'Qui détient un lien « Tout le monde » ouvre le fichier sans se connecter. Autoriser de tels liens et leur donner une date de fin est notre travail.',
    microsoft: ['Crée de tels liens si nous les autorisons', 'Ne peut pas dire qui en a utilisé un'],
    customer: [
      'Les désactiver, ou les limiter à la lecture avec une expiration de 30 jours ou moins',
      "Enlever les liens dont on n'a plus besoin",
      'Vérifier les anciens liens : ne comptez pas sur un nouveau réglage pour les liens créés avant',
    ],
    numbers: [
      {
        what: 'Expiration',
        value: '30 jours ou moins',
        condition: "recommandé par CISA ; sans réglage, un lien n'expire jamais",
      },
    ],
    actions: [
      "Regardez « Gérer l'accès » de votre fichier et retirez le lien",
      "Admins : parcourez chaque jour les nouveaux liens anonymes et demandez à leurs propriétaires s'ils servent encore",
    ],
    asks: [
      "qu'est-ce qu'un lien anonyme",
      'tout le monde peut-il ouvrir le fichier avec le lien',
      'quand expirent les liens de partage',
      'interdire les liens anonymes',
      'un lien sans connexion est-il dangereux',
      'qui a utilisé le lien public',
      'mettre une date de fin aux liens',
      'lien tous les utilisateurs disposant du lien',
      'retirer les anciens liens publics',
      "n'importe qui peut-il ouvrir mon lien",
      "j'ai envoyé un lien, qui peut le lire",
      "le lien que j'ai partagé a été transféré à d'autres",
      'annuler un lien de partage',
      "j'ai peur que mon lien circule sur internet",
      'lien ouvert à tous sans mot de passe',
      'partager un fichier par lien, est-ce risqué',
      "le client n'a pas de compte, je lui envoie un lien public",
      'lien anyone qui decide',
    ],
    synonyms: ['lien anonyme', 'lien public', 'lien de partage', 'lien sans connexion', 'lien pour tous'],
  },
  {
    id: 'guest-lifecycle',
    title: 'Comptes invités',
    short:
      "Inviter, revoir et retirer les invités est à nous. Microsoft fournit les comptes et les outils et laisse par défaut chaque utilisateur, même un invité, inviter d'autres personnes.",
    microsoft: [
      'Nous donne les outils : comptes invités, parrains, revues régulières',
      'Laisse tout le monde inviter tant que nous ne changeons rien',
    ],
    customer: [
      'Limiter qui peut inviter et depuis quels domaines',
      "Donner un parrain à chaque invité et retirer ceux qui n'ont plus besoin d'accès",
      "Exiger la MFA des invités par l'accès conditionnel",
    ],
    numbers: [
      {
        what: 'Qui peut inviter à la livraison',
        value: 'tout le monde',
        condition: "membres et invités, jusqu'à ce que nous limitions",
      },
    ],
    actions: [
      'Parcourez la liste des invités quatre fois par an et faites le ménage (notre règle)',
      "Ne laissez inviter que les membres ou le rôle Inviteur d'invités",
    ],
    asks: [
      'qui est responsable des comptes invités',
      'comment se débarrasser des anciens invités',
      'les comptes invités sont-ils supprimés automatiquement',
      'un consultant externe est parti, a-t-il encore accès',
      'revoir les invités régulièrement',
      'un accès invité expire-t-il',
      "invité retiré de l'équipe mais compte toujours là",
      'comptes invites menage',
    ],
    synonyms: ['compte invité', 'invités', 'utilisateurs externes', 'accès invité'],
    caution: "Retirer un invité d'une équipe ne supprime pas son compte invité.",
  },
];
