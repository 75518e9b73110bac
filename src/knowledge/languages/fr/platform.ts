import type { TopicText } from '../../../model/topic';

export const platformTexts: readonly TopicText[] = [
  {
    id: 'data-residency',
    title: 'Où sont stockées nos données',
    short:
      "Microsoft stocke nos données dans la région de notre locataire, et celles des clients de l'UE dans la limite de données de l'UE, avec des exceptions publiées. Connaître notre emplacement et acheter plus si la loi le veut est à nous.",
    microsoft: [
      'Stocke les données au repos dans la région promise',
      "Traite les données des clients de l'UE dans l'UE et publie les exceptions",
    ],
    customer: [
      "Vérifier l'emplacement des données de notre locataire",
      'Acheter des options de résidence ou multi-géo si nécessaire',
      'Connaître les exceptions avant de promettre quoi que ce soit aux clients',
    ],
    numbers: [
      {
        what: "Limite de données de l'UE",
        value: '3 phases',
        condition: 'janvier 2023, janvier 2024 et février 2025',
      },
    ],
    actions: [
      "Admins : regardez « Emplacement des données » dans le centre d'administration",
      "Demandez au service juridique avant de déplacer des données d'autres pays",
    ],
    asks: [
      'où sont stockées nos données',
      'nos données restent-elles en france',
      "les données quittent-elles l'europe",
      'dans quel pays sont les serveurs',
      'emplacement des données microsoft 365',
      "limite de données de l'ue",
      'nos mails partent-ils aux états-unis',
      'qui choisit la région de stockage',
      'localisation des donnees',
    ],
    synonyms: [
      'emplacement des données',
      'résidence des données',
      "limite de données de l'UE",
      'localisation',
      'souveraineté',
    ],
  },
  {
    id: 'service-availability-sla',
    title: 'Disponibilité et SLA',
    short:
      "Microsoft fait tourner le service dans plus d'un centre de données et promet 99,9 % par mois. En dessous, il paie un avoir que nous devons réclamer. Notre propre ligne internet n'est pas couverte.",
    microsoft: [
      "Exploite le service dans plusieurs centres de données et bascule quand l'un est perdu",
      "Paie un avoir quand un mois passe sous l'engagement",
    ],
    customer: [
      "Réclamer l'avoir ; il ne vient pas tout seul",
      "S'occuper de notre réseau et de notre ligne internet : le SLA ne les couvre pas",
      'Avoir un plan pour travailler quelques heures sans courriel ni conversation',
    ],
    numbers: [
      {
        what: 'Disponibilité promise',
        value: '99,9 %',
        condition: 'par mois et par service, pour les services principaux',
      },
      {
        what: 'Entra ID',
        value: '99,99 %',
        condition: "par mois, d'après un livre de 2023 ; vérifiez le SLA actuel",
      },
      {
        what: 'Avoir sous 99,9 %',
        value: '25 % du prix mensuel',
        condition: "d'un billet de 2013 ; sous 99 % c'était 50 %, sous 95 % 100 % ; vérifiez le document SLA actuel",
      },
    ],
    actions: [
      "Lors d'une panne, regardez la page d'état du service avant d'appeler le support",
      "Cherchez le SLA actuel avant de promettre un chiffre à quelqu'un",
    ],
    asks: [
      'qui est responsable de la disponibilité',
      'teams est en panne, à qui la faute',
      'quelle disponibilité microsoft garantit-il',
      'sla microsoft 365',
      'est-on remboursé en cas de panne',
      "panne exchange online qui s'en occupe",
      'outlook ne répond plus parce que microsoft est en panne',
      'demander un avoir après une panne',
      'disponibilite 99,9 pour cent',
    ],
    synonyms: ['disponibilité', 'SLA', 'panne', 'indisponibilité', 'avoir', 'état du service'],
    caution: "Il n'est pas promis que la bascule soit immédiate ou invisible. Un avoir ne paie pas le travail perdu.",
  },
  {
    id: 'service-patching',
    title: 'Mises à jour du service',
    short:
      "Microsoft met à jour serveurs, systèmes et code d'Exchange, SharePoint et Teams. Portables, téléphones, navigateurs et tout serveur chez nous sont à nous.",
    microsoft: ['Met à jour hôtes, systèmes et code du service pas à pas'],
    customer: [
      'Mettre à jour nos appareils, navigateurs et apps Office',
      'Mettre à jour nos serveurs locaux qui se connectent, comme un Exchange hybride ou un serveur de synchronisation',
    ],
    numbers: [],
    actions: [
      'Rien à faire pour le service cloud',
      'Admins : veillez à ce que nos serveurs et agents reliés au cloud soient dans une version récente',
    ],
    asks: [
      "qui installe les correctifs d'exchange online",
      'qui fait les mises à jour',
      'devons-nous mettre à jour les serveurs du cloud',
      "correctifs de sécurité sharepoint qui s'en charge",
      'patchs qui',
      'mises à jour windows sur les portables ou microsoft',
      'qui corrige les failles de teams',
      'gestion des correctifs m365',
      'mise a jour du service cloud',
    ],
    synonyms: ['correctifs', 'mises à jour', 'patch', 'mise à jour de sécurité', 'failles'],
  },
  {
    id: 'physical-datacenter-security',
    title: 'Sécurité physique des centres de données',
    short:
      "Microsoft garde les bâtiments et le matériel : portes, gardes, caméras, courant, et le contrôle du peu de gens qui peuvent entrer. Il n'y a rien à exploiter pour nous.",
    microsoft: [
      "Contrôle l'entrée avec gardes, caméras et plusieurs vérifications",
      'Vérifie et limite le personnel qui a un accès physique',
      "S'occupe du courant, du froid et de la fin de vie des disques",
    ],
    customer: [
      'Rien à exploiter',
      "Chercher les rapports d'audit si quelqu'un veut les voir",
      'Garder nos propres bureaux et appareils',
    ],
    numbers: [],
    actions: ['Un auditeur demande ? Les rapports sont dans le Service Trust Portal'],
    asks: [
      'qui surveille les centres de données',
      'sécurité physique des serveurs',
      'qui peut entrer dans le datacenter',
      "incendie et courant dans le centre de données qui s'en occupe",
      'que deviennent les vieux disques du datacenter',
      'sécurité des bâtiments cloud',
      "contrôle d'accès salle des serveurs microsoft",
      "qui s'occupe du matériel",
      'centre de donnees gardes',
    ],
    synonyms: ['centre de données', 'sécurité physique', 'datacenter', 'bâtiments', 'matériel'],
  },
  {
    id: 'network-controls-saas',
    title: 'Réseau du service de Microsoft',
    short:
      "Le réseau à l'intérieur du service est exploité et protégé par Microsoft. Nous ne pouvons pas y mettre de pare-feu ; avec l'accès conditionnel nous décidons d'où les gens entrent.",
    microsoft: [
      'Exploite et protège le réseau du service',
      "Le sépare de son propre réseau d'entreprise et le défend contre les flots de trafic",
    ],
    customer: [
      "Limiter d'où l'on se connecte avec les emplacements nommés et l'accès conditionnel",
      "S'occuper de notre propre réseau",
    ],
    numbers: [],
    actions: ["Admins : dites à l'accès conditionnel quels lieux sont les nôtres (emplacements nommés)"],
    asks: [
      'qui est responsable du réseau',
      'faut-il un pare-feu pour office 365',
      'sécurité réseau dans le cloud',
      'microsoft protège-t-il contre les attaques ddos',
      "qui gère le pare-feu d'exchange online",
      'contrôles réseau microsoft ou nous',
      'configurer les emplacements nommés',
      'segmentation du réseau microsoft 365',
      'parefeu sharepoint online',
    ],
    synonyms: ['réseau', 'pare-feu', 'sécurité réseau', 'DDoS', 'emplacements nommés'],
  },
];
