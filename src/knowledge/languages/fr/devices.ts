import type { TopicText } from '../../../model/topic';

export const devicesTexts: readonly TopicText[] = [
  {
    id: 'device-compliance',
    title: 'Gérer les appareils (MDM, Intune)',
    short:
      'Les règles de gestion des appareils sont à nous. Microsoft vérifie les appareils selon nos stratégies Intune ; sans stratégie, un appareil compte comme conforme, sauf si nous changeons cela.',
    microsoft: ['Vérifie les appareils selon nos stratégies et le dit au service de connexion'],
    customer: [
      "Inscrire les appareils de l'entreprise et écrire des stratégies de conformité",
      'Changer le réglage qui dit conforme un appareil sans stratégie',
      "Exiger la conformité dans l'accès conditionnel",
    ],
    numbers: [
      {
        what: 'Un résultat reste valable',
        value: '30 jours',
        condition: 'par défaut ; réglable de 1 à 120',
      },
      {
        what: 'Appareil sans stratégie',
        value: 'compte comme conforme',
        condition: 'par défaut ; changez-le en non conforme',
      },
    ],
    actions: [
      "Installez le portail d'entreprise quand l'informatique le demande",
      'Admins : changez le défaut, puis exigez la conformité à la connexion',
    ],
    asks: [
      "qui gère les appareils de l'entreprise",
      'gestion des appareils avec intune',
      'que veut dire appareil non conforme',
      'mdm à mettre en place par qui',
      'qui sécurise les portables des employés',
      'un appareil sans stratégie est-il conforme',
      "dois-je installer le portail d'entreprise",
      'téléphone professionnel gestion',
      'conformite des appareils durée',
    ],
    synonyms: ['gestion des appareils', 'MDM', 'Intune', 'conformité des appareils', 'stratégie de conformité'],
  },
  {
    id: 'mobile-app-protection',
    title: 'Protection des apps sur téléphone privé (MAM)',
    short:
      "Les stratégies de protection des apps isolent les données de l'entreprise dans des apps comme Outlook sur les téléphones privés. Intune les applique ; les exiger et choisir code PIN, limites de copie et effacement est notre travail.",
    microsoft: [
      'Fournit les stratégies de protection des apps dans Intune et les applique dans les apps',
      "Garde le contrôle du PIN dans l'app et peut effacer les données de l'entreprise après trop d'essais faux",
    ],
    customer: [
      "La rendre obligatoire pour chaque téléphone que l'entreprise ne gère pas",
      "Fixer PIN, nombre d'essais, limites de copie et effacement",
      'Vérifier que la stratégie atteint les bons utilisateurs et apps',
    ],
    numbers: [],
    actions: [
      "Téléphone privé ? Utilisez Outlook et Teams du magasin et acceptez le PIN de l'entreprise",
      "Une stratégie n'agit pas ? Vérifiez que l'utilisateur est affecté, licencié et connecté dans cette app",
    ],
    asks: [
      'puis-je lire mes mails pro sur mon téléphone personnel',
      "l'entreprise peut-elle effacer mon téléphone privé",
      'byod qui est responsable',
      'pourquoi outlook demande un code pin sur mon mobile',
      'protection des applications sur smartphone perso',
      "protéger les données de l'entreprise sur un téléphone privé",
      'mam à configurer',
      "l'entreprise voit-elle mes photos",
      'telephone perso teams',
    ],
    synonyms: [
      'protection des applications',
      'MAM',
      'BYOD',
      'téléphone personnel',
      'téléphone privé',
      'smartphone perso',
    ],
    caution:
      "Un effacement par la protection des apps ne retire que les données de l'entreprise ; photos et apps privées restent.",
  },
  {
    id: 'unmanaged-devices',
    title: 'Accès depuis des appareils inconnus',
    short:
      "Si des ordinateurs non gérés peuvent ouvrir nos fichiers est notre décision. Microsoft peut les laisser entrer seulement par le navigateur, sans téléchargement, une fois que nous l'avons réglé.",
    microsoft: [
      'Peut limiter SharePoint et OneDrive au navigateur, sans téléchargement, impression ni synchronisation',
    ],
    customer: [
      "Activer la limite, avec une règle d'accès conditionnel",
      'Déconnecter les sessions inactives sur ces ordinateurs',
    ],
    numbers: [
      {
        what: "Jusqu'à ce que cela marche",
        value: "jusqu'à 24 heures",
        condition: "après l'activation ; les personnes déjà connectées le remarquent plus tard",
      },
    ],
    actions: [
      "Limitez d'abord les invités et les admins, puis tout le monde",
      'Sur un PC privé, travaillez dans le navigateur et déconnectez-vous',
    ],
    asks: [
      'puis-je me connecter depuis mon ordinateur personnel',
      'accès de chez moi avec mon propre portable',
      'empêcher le téléchargement sur un pc privé',
      'bloquer les appareils non gérés',
      'appareils inconnus sharepoint',
      'peut-on télécharger des fichiers sur un ordinateur privé',
      'accès par navigateur seulement sans téléchargement',
      'pc perso acces onedrive',
    ],
    synonyms: ['appareils non gérés', 'ordinateur personnel', 'PC privé', 'appareils inconnus'],
  },
];
