import type { TopicText } from '../../../model/topic';

export const modelTexts: readonly TopicText[] = [
  {
    id: 'what-is-shared-responsibility',
    title: 'La responsabilité partagée en bref',
    short:
      "Microsoft s'occupe du cloud lui-même ; nous, le client, nous occupons de ce que nous y mettons : données, identités, appareils, accès et réglages. Acheter des produits de sécurité n'y change rien.",
    microsoft: ['Exploite et protège les bâtiments, les serveurs, le réseau et le logiciel du service'],
    customer: [
      'Toujours à nous : les données, les appareils, les comptes et qui a accès',
      'À nous aussi : la configuration de notre locataire',
      'Utiliser les protections que nous avons achetées',
    ],
    numbers: [],
    actions: [
      'Interrogez-moi sur une seule chose, par exemple les sauvegardes ou la MFA',
      "Nommez dans l'entreprise un responsable pour chacun de nos devoirs",
    ],
    asks: [
      'que reste-t-il à notre charge dans le cloud',
      "qu'est-ce que la responsabilité partagée",
      'que fait microsoft et que faisons nous',
      'qui est responsable de quoi dans le cloud',
      'modèle de responsabilité partagée',
      'de quoi microsoft est-il responsable',
      'répartition des tâches entre microsoft et nous',
      "est-ce que tout devient l'affaire de microsoft dans le cloud",
      "shared responsibility c'est quoi",
      "ou s'arrete la responsabilite de microsoft",
    ],
    synonyms: ['responsabilité partagée', 'modèle de responsabilité partagée', 'répartition des tâches'],
  },
  {
    id: 'processor-and-controller',
    title: 'Responsable du traitement et sous-traitant',
    short:
      'Pour les données personnelles dans Microsoft 365, nous sommes le responsable du traitement et Microsoft est notre sous-traitant : nous décidons pourquoi et comment les données servent, Microsoft les traite pour notre compte.',
    microsoft: [
      "Traite nos données selon nos instructions, lié par l'avenant de protection des données (Data Protection Addendum)",
    ],
    customer: [
      'Avoir une finalité et une base légale, et informer les personnes',
      "Faire une analyse d'impact là où la loi la demande",
      'Tenir le registre des traitements',
    ],
    numbers: [],
    actions: [
      'Relisez le registre des traitements deux fois par an (notre règle)',
      'Demandez au délégué à la protection des données avant un nouvel usage',
    ],
    asks: [
      'qui est le responsable de traitement au sens du rgpd',
      'microsoft est-il notre sous-traitant',
      'rgpd qui fait quoi',
      'responsable du traitement ou sous-traitant',
      'données personnelles dans microsoft 365 qui est responsable',
      'registre des traitements qui le tient',
      "analyse d'impact c'est à nous ?",
      'contrat de sous-traitance avec microsoft',
      'rgpd role de microsoft',
    ],
    synonyms: [
      'RGPD',
      'sous-traitant',
      'responsable du traitement',
      'registre des traitements',
      'données personnelles',
    ],
    caution: "Les pages de confidentialité derrière cela ne portent pas de date. Ceci n'est pas un conseil juridique.",
  },
  {
    id: 'unified-audit-log',
    title: "Journal d'audit",
    short:
      "Microsoft enregistre qui a fait quoi et le garde 180 jours (Standard) ou 1 an (Premium). Vérifier qu'il est actif et exporter ce qui doit rester plus longtemps est à nous.",
    microsoft: ['Enregistre les événements et les garde aussi longtemps que le dit le plan', 'Les rend consultables'],
    customer: [
      "Vérifier que l'enregistrement est actif",
      'Exporter ou acheter une durée plus longue si nécessaire',
      'Regarder le journal : personne ne le fait pour nous',
    ],
    numbers: [
      {
        what: 'Audit Standard',
        value: '180 jours',
        condition: 'pour les plans sans Audit Premium, aussi Business ; depuis le 2023-10-17, avant 90 jours',
      },
      {
        what: 'Audit Premium',
        value: '1 an',
        condition:
          "pour Exchange, SharePoint, OneDrive et Entra ; autres événements 180 jours ; jusqu'à 10 ans avec un supplément par utilisateur",
      },
      {
        what: "Journaux de connexion d'Entra",
        value: '7 ou 30 jours',
        condition: "7 dans l'édition gratuite, 30 avec P1 ou P2",
      },
    ],
    actions: [
      'Admins : enregistrez le journal régulièrement ou payez une durée plus longue',
      "Envoyez les journaux vers notre propre stockage si l'on veut 12 mois",
    ],
    asks: [
      "combien de temps garde-t-on le journal d'audit",
      'qui a supprimé ce fichier, où le voir',
      "le journal d'audit est-il activé par défaut",
      'combien de temps microsoft garde les logs',
      'voir qui a modifié quoi et quand',
      'qui surveille les journaux',
      "exporter le journal d'audit",
      'garder les journaux plus de 180 jours',
      'journal daudit durée',
    ],
    synonyms: ["journal d'audit", 'journaux', "logs d'audit", 'traçabilité'],
    caution:
      "Beaucoup d'articles disent encore 90 jours ; c'est fini depuis octobre 2023. CISA demande 12 mois, dont trois consultables.",
  },
  {
    id: 'evidence-pack',
    title: 'Preuves pour les audits',
    short:
      'Réunir les preuves de notre moitié est à nous : journaux, rapport MFA, tests de sauvegarde, revues des partages, approbations. Les certificats de Microsoft ne couvrent que la moitié de Microsoft.',
    microsoft: ["Donne ses propres rapports d'audit et certificats dans le Service Trust Portal"],
    customer: [
      'Réunir des preuves datées de chaque contrôle qui est à nous',
      "Les garder là où l'on ne peut pas les changer sans que cela se voie",
    ],
    numbers: [],
    actions: ['Demandez à un admin un dossier de preuves de ce bot', 'Réunissez-le chaque trimestre (notre règle)'],
    asks: [
      "quelles preuves faut-il pour l'audit",
      "l'auditeur demande des preuves",
      "qui rassemble les preuves pour l'audit",
      'les certificats de microsoft suffisent-ils pour notre audit iso',
      'comment prouver que nous faisons notre part',
      'dossier de preuves',
      'audit la semaine prochaine que montrer',
      'justificatifs pour le commissaire aux comptes',
      'preuve que les controles sont en place',
    ],
    synonyms: ['preuves', 'dossier de preuves', 'auditeur', 'justificatifs', "preuve d'audit"],
  },
];
