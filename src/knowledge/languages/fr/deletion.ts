import type { TopicText } from '../../../model/topic';

export const deletionTexts: readonly TopicText[] = [
  {
    id: 'sharepoint-onedrive-recycle-bin',
    title: 'Corbeille des fichiers : 93 jours',
    short:
      "Les fichiers supprimés dans SharePoint, OneDrive et Teams peuvent revenir pendant 93 jours au plus, comptés depuis la suppression. Microsoft les garde aussi longtemps ; s'en apercevoir et restaurer à temps est à nous.",
    microsoft: [
      'Garde les fichiers et dossiers supprimés dans une première puis une seconde corbeille',
      'Peut encore avoir sa propre copie pendant environ 14 jours, par une demande au support et en pratique pour des sites entiers',
    ],
    customer: [
      'Restaurer à temps : le propriétaire depuis la première corbeille, un admin du site depuis la seconde',
      'Décider qui peut vider les corbeilles',
    ],
    numbers: [
      {
        what: 'Les deux corbeilles ensemble',
        value: '93 jours au plus',
        condition: 'le compte part de la première suppression et ne repart pas dans la seconde corbeille',
      },
      {
        what: 'Finit plus tôt',
        value: 'tout de suite',
        condition: "si quelqu'un vide la seconde corbeille",
      },
      {
        what: 'Finit plus tard',
        value: 'aussi longtemps que réglé',
        condition: 'si une stratégie de rétention ou une conservation couvre le fichier',
      },
      {
        what: 'SharePoint Embedded',
        value: '7 à 180 jours',
        condition: "selon le réglage de ses conteneurs ; 93 si personne n'a rien réglé",
      },
    ],
    actions: [
      'Cherchez dans la corbeille du site ou du OneDrive et choisissez Restaurer',
      "Pas là ? Demandez à l'admin du site de regarder dans la corbeille secondaire",
      "Supprimé exprès par quelqu'un qui est parti ? Dites-le aujourd'hui à l'informatique : le temps court déjà",
    ],
    asks: [
      'combien de temps un fichier reste dans la corbeille',
      'combien de temps pour récupérer un fichier supprimé dans onedrive',
      "j'ai supprimé un dossier par erreur dans teams",
      'fichier effacé, peut-on le récupérer',
      'corbeille sharepoint durée',
      'quand les documents supprimés disparaissent pour de bon',
      "corbeille vidée, c'est perdu ?",
      'deuxième corbeille sharepoint',
      'recuperer fichiers suprimés apres 3 mois',
      "j'ai effacé un dossier le mois dernier, est-il perdu",
      'mon fichier a disparu',
      'un collègue a supprimé notre dossier partagé',
      'récupérer un document supprimé il y a 100 jours',
      "j'ai vidé la corbeille sans le vouloir",
      "où est passé le fichier que j'ai supprimé",
      'fichier supprime par accident svp aidez moi',
      "quelqu'un a tout effacé dans le canal",
      'restaurer un fichier effacé, je fais comment',
      "fichier supprimé depuis longtemps, c'est mort ?",
      'est-ce trop tard pour un dossier effacé en janvier',
      "mon dossier n'est plus là, quelqu'un l'a supprimé",
    ],
    synonyms: ['corbeille', 'fichiers supprimés', 'dossier supprimé', 'corbeille secondaire', 'récupérer un fichier'],
    caution: "93 jours sont un maximum, pas une promesse, et une corbeille n'est pas une sauvegarde.",
  },
  {
    id: 'deleted-email-recovery',
    title: 'Courriels supprimés : 14 à 30 jours',
    short:
      "Quand un courriel a quitté les Éléments supprimés, on peut le récupérer pendant 14 jours, ou jusqu'à 30 si nos admins ont augmenté la durée. Microsoft le garde ; le réglage et le sauvetage sont à nous.",
    microsoft: [
      'Garde les courriels retirés dans un dossier caché (Éléments récupérables)',
      'Les purge quand le temps est écoulé',
    ],
    customer: [
      'Porter la durée au maximum de 30 jours',
      'Utiliser une rétention ou une conservation là où les courriels doivent rester plus longtemps',
      'Récupérer à temps dans Outlook',
    ],
    numbers: [
      {
        what: 'Récupérable par défaut',
        value: '14 jours',
        condition: "dès que le courriel quitte les Éléments supprimés, pas dès qu'on appuie sur Supprimer",
      },
      {
        what: 'Réglage le plus long',
        value: '30 jours',
        condition:
          "par boîte, fixé par un admin ; la récupération d'élément unique garde les courriels purgés aussi longtemps",
      },
      {
        what: 'Éléments de calendrier',
        value: '120 jours',
        condition: 'dans les Éléments récupérables',
      },
    ],
    actions: [
      'Dans Outlook, ouvrez Éléments supprimés et choisissez « Récupérer les éléments supprimés de ce dossier »',
      'Admins : mettez 30 jours sur chaque boîte',
    ],
    asks: [
      'combien de temps peut-on récupérer un mail supprimé',
      "j'ai supprimé un mail et vidé les éléments supprimés",
      'récupérer un courriel effacé dans outlook',
      'mail supprimé que faire',
      'durée des éléments supprimés exchange',
      'peut-on retrouver un rendez-vous supprimé du calendrier',
      'qui restaure les mails supprimés',
      'mes messages supprimés il y a 4 semaines sont ils perdus',
      'recuperer email suprimé',
    ],
    synonyms: ['courriels supprimés', 'mails supprimés', 'éléments supprimés', 'éléments récupérables'],
    caution:
      "Un courriel encore dans Éléments supprimés n'est pas concerné ; il reste jusqu'à ce que quelqu'un ou une stratégie l'enlève. Une conservation ou une rétention arrête le compte. La page date de 2021, vérifiez donc le réglage.",
  },
  {
    id: 'legal-hold-ediscovery',
    title: 'Conservations légales et eDiscovery',
    short:
      'Une conservation légale garde les preuves même si les utilisateurs les suppriment. Les poser, les surveiller et les lever est notre travail, et elle ne remplace pas une sauvegarde : elle sert à exporter, pas à remettre une entreprise en marche.',
    microsoft: [
      'Garde les contenus conservés hors de la vue des utilisateurs et les rend trouvables',
      'Les garde tant que dure la conservation',
    ],
    customer: [
      'Décider avec le service juridique qui et quoi est conservé',
      'Limiter qui peut lever une conservation et revoir régulièrement celles qui sont ouvertes',
      'Garder à côté une sauvegarde pour restaurer vite',
    ],
    numbers: [
      {
        what: 'Place pour les courriels conservés',
        value: '100 GB',
        condition: 'dans les Éléments récupérables sous conservation ; plus avec une archive qui grandit seule',
      },
    ],
    actions: [
      'Demandez au service juridique avant de supprimer ou de lever quoi que ce soit sous conservation',
      'Revoyez chaque trimestre les conservations ouvertes avec le service juridique (notre règle)',
    ],
    asks: [
      "qu'est-ce qu'une conservation légale",
      'la conservation pour litige remplace-t-elle la sauvegarde',
      'qui met une boîte en conservation',
      'ediscovery responsabilité',
      'garder des preuves pour un procès',
      'peut-on supprimer des mails sous conservation légale',
      'qui peut lever un legal hold',
      "mise en conservation d'une boîte aux lettres litige",
      'conservation legale qui decide',
      'on a un procès, comment empêcher la suppression des mails',
      "l'avocat demande tous les mails d'un employé",
      'geler une boîte mail pour une enquête',
      'le tribunal veut les messages de 2022',
      'un salarié efface des preuves, que faire',
      'bloquer la suppression pendant un litige',
      'rechercher dans toutes les boîtes pour le juridique',
      'mettre un collaborateur sous legal hold',
      'il y a un litige, les courriels doivent être gardés',
      'procès avec un client : surtout ne rien effacer',
      "l'avocat dit que plus aucun mail ne doit disparaître",
      'conserver les messages pour le tribunal',
    ],
    synonyms: ['conservation légale', 'conservation pour litige', 'legal hold', 'eDiscovery', 'litige', 'preuves'],
    caution:
      'Toutes les versions de tous les éléments ne survivent pas dans une conservation, et en ressortir beaucoup de contenu est un lent travail manuel.',
  },
  {
    id: 'retention-policies-and-labels',
    title: 'Stratégies et étiquettes de rétention',
    short:
      "Combien de temps documents, courriels et conversations restent, ou quand ils sont supprimés, est notre décision ; Microsoft ne fait qu'appliquer les stratégies et étiquettes de rétention que nous écrivons.",
    microsoft: [
      'Garde ou supprime le contenu là où il est, comme le dit la stratégie',
      'Tient les copies gardées là où les utilisateurs ne les voient pas',
    ],
    customer: [
      "Tirer les durées de la loi et de l'activité, par écrit",
      'En faire des stratégies et des étiquettes, et les entretenir',
      "Connaître l'ordre : garder l'emporte sur supprimer, et la durée la plus longue l'emporte",
    ],
    numbers: [
      {
        what: 'Stratégies dans un locataire',
        value: '10 000',
        condition: "limite d'un article plus ancien",
      },
      {
        what: "Délai après le retrait d'une stratégie",
        value: '30 jours',
        condition: 'pour SharePoint et OneDrive ; les courriels ont un délai semblable',
      },
    ],
    actions: [
      'Écrivez un calendrier de rétention et faites-le valider par le service juridique',
      'Reliez chaque ligne à une stratégie',
    ],
    asks: [
      'qui fixe les durées de rétention',
      'combien de temps devons nous garder les mails',
      'stratégie de rétention qui la configure',
      'les anciennes conversations sont-elles supprimées automatiquement',
      'durée légale de conservation des documents',
      'archivage des courriels 10 ans',
      'étiquettes de rétention purview',
      'garder ou supprimer, lequel gagne',
      'politique de retention',
      'la rétention remplace-t-elle une sauvegarde',
      'on garde tout avec une stratégie de rétention donc pas besoin de backup',
      "combien d'années faut-il garder les factures",
      'supprimer automatiquement les vieux mails après 5 ans',
      "nos chats teams s'effacent tout seuls, qui a réglé ça",
      'faut-il tout garder pour toujours',
      "durée de conservation des mails c'est qui qui décide",
      'purger les anciens documents sharepoint automatiquement',
      'label de retention qui le met',
      "garder les mails combien d'années",
      "combien d'années garder les documents",
    ],
    synonyms: ['rétention', 'stratégie de rétention', 'étiquette de rétention', 'durée de rétention', 'archivage'],
    caution:
      "Une étiquette de rétention n'est pas une étiquette de confidentialité : la première dit combien de temps, la seconde à quel point c'est secret.",
  },
];
