import type { TopicText } from '../../../model/topic';

export const accountsTexts: readonly TopicText[] = [
  {
    id: 'accounts-and-identities',
    title: 'Comptes et identités',
    short:
      'Comptes, mots de passe, méthodes de connexion et accès sont entièrement à nous. Microsoft garde seulement la plateforme de connexion (Entra ID) en marche et sûre.',
    microsoft: ["Exploite et protège Entra ID, l'annuaire et le service de connexion"],
    customer: [
      'Créer, modifier et retirer les comptes',
      'Décider qui peut faire quoi et comment chacun prouve qui il est',
      'Regarder aussi les comptes inutilisés et les comptes de service',
    ],
    numbers: [],
    actions: [
      'Donnez un responsable aux étapes des arrivées, changements et départs',
      'Exigez la MFA pour chaque compte',
    ],
    asks: [
      "qui s'occupe des comptes utilisateurs",
      'comptes utilisateurs, nous ou microsoft',
      'qui crée et retire les utilisateurs',
      'microsoft gère-t-il nos utilisateurs',
      'comptes et identités, à qui la tâche',
      'qui est responsable des identités',
      'gestion des identités et des accès dans le cloud',
      'qui nettoie les vieux comptes',
      'qui donne les accès au personnel',
      'créer des comptes pour les nouveaux collègues',
      'gestion des utilisateurs, affaire de microsoft ou la nôtre',
    ],
    synonyms: ['comptes utilisateurs', 'identités', 'gestion des utilisateurs'],
  },
  {
    id: 'password-policy',
    title: 'Mots de passe',
    short:
      'Nos règles de mots de passe sont à nous : pas de changement forcé par date, notre propre liste de mots interdits et un chemin vers zéro mot de passe. Microsoft bloque les plus courants et ralentit les essais.',
    microsoft: ['Refuse les mots de passe très courants', 'Bloque qui essaie trop souvent'],
    customer: [
      "Désactiver l'expiration forcée",
      "Ajouter le nom de l'entreprise et ses semblables aux mots interdits",
      "Passer aux clés d'accès ou à Windows Hello",
    ],
    numbers: [
      {
        what: 'Expiration des mots de passe',
        value: 'jamais',
        condition: "CISA : les mots de passe n'expirent pas ; changez celui que d'autres pourraient connaître",
      },
    ],
    actions: ["Réglez les mots de passe pour qu'ils n'expirent jamais", 'Ajoutez nos propres mots interdits'],
    asks: [
      'à quelle fréquence changer mon mot de passe',
      'qui fixe les règles des mots de passe',
      'les mots de passe doivent-ils expirer',
      'changer de mot de passe tous les 90 jours',
      'politique de mot de passe qui décide',
      'mots de passe interdits',
      'longueur minimale du mot de passe',
      "mot de passe n'expire jamais est-ce normal",
      'mots de passes regles',
    ],
    synonyms: ['mot de passe', 'mots de passe', 'politique de mot de passe', 'expiration du mot de passe'],
    caution: 'Changer les mots de passe tous les 90 jours est dépassé : les gens en choisissent alors de plus faibles.',
  },
  {
    id: 'roles-and-rbac',
    title: "Rôles et droits d'administration",
    short:
      "Qui reçoit quel rôle d'admin est notre seule décision. Microsoft livre les rôles ; nous donnons le plus petit qui suffit et gardons entre deux et huit administrateurs généraux.",
    microsoft: [
      'Livre des rôles tout faits pour des tâches précises',
      'Fournit des droits temporaires (PIM) avec la licence P2',
    ],
    customer: [
      'Donner à chacun le plus petit rôle suffisant',
      "Séparer les comptes d'admin des comptes de tous les jours",
      'Faire demander et approuver les rôles forts au lieu de les donner pour toujours',
    ],
    numbers: [
      {
        what: 'Administrateurs généraux',
        value: '2 à 8',
        condition: 'fourchette de CISA ; chacun une personne nommée avec un compte cloud seul',
      },
    ],
    actions: [
      "Remplacez l'administrateur général par un rôle plus petit partout où il suffit",
      'Revoyez chaque trimestre qui a des rôles (notre règle)',
    ],
    asks: [
      "qui attribue les rôles d'admin",
      "combien d'administrateurs généraux faut-il",
      'quels droits pour le support informatique',
      'droits administrateur qui décide',
      'microsoft peut-il donner des droits admin chez nous',
      'tout le service informatique est administrateur général, est-ce grave',
      'comptes admin séparés nécessaires ?',
      'rôles et autorisations',
      'plus petit role pour reinitialiser les mots de passe',
    ],
    synonyms: ["rôle d'administrateur", "droits d'administration", 'administrateur général', 'rôles'],
  },
  {
    id: 'app-consent',
    title: 'Applications tierces et consentement',
    short:
      "Quelles apps peuvent atteindre nos données est notre décision. Microsoft laisse les utilisateurs consentir à beaucoup d'apps si nous ne limitons pas ; nous limitons le consentement, tenons un circuit de demandes et passons les apps en revue.",
    microsoft: [
      "Montre ce qu'une app demande et offre des réglages de consentement plus stricts",
      "Marque les éditeurs qu'il a vérifiés",
    ],
    customer: [
      "Limiter le consentement aux éditeurs vérifiés et aux autorisations à faible risque, ou n'en permettre aucun",
      "Laisser les admins décider des demandes et n'affecter une app qu'aux personnes ou groupes qui en ont besoin",
      "Retirer les apps que personne n'utilise",
    ],
    numbers: [],
    actions: [
      'Utilisez la stratégie à faible risque avec le circuit de demande de consentement admin',
      "Pour quelques utilisateurs seulement : exigez une affectation pour l'app et affectez leur groupe",
    ],
    asks: [
      'qui approuve les applications tierces',
      "puis-je donner à une appli l'accès à mes mails",
      'limiter le consentement des applications',
      "une application demande l'accès à nos données",
      'qui contrôle les applications externes dans notre tenant',
      'approbation administrateur requise que veut dire',
      "microsoft est-il responsable des applis d'autres éditeurs",
      'supprimer les applications inutilisées',
      'consentement utilisateur aplications',
    ],
    synonyms: ['consentement', 'applications tierces', 'consentement administrateur', 'applis externes'],
    caution:
      "Le réglage ouvert par défaut a été décrit en juin 2025 ; Microsoft en a annoncé un plus strict depuis, ce que nous n'avons pas pu vérifier. Lisez le réglage au lieu de le supposer.",
  },
];
