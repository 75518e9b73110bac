import type { TopicText } from '../../../model/topic';

export const endingsTexts: readonly TopicText[] = [
  {
    id: 'tenant-deletion',
    title: 'Supprimer tout le locataire',
    short:
      'Seul un de nos propres administrateurs généraux peut supprimer le locataire, et seulement quand les utilisateurs, les applications et les abonnements ont disparu. Protéger ce rôle et exporter avant est notre travail.',
    microsoft: [
      "Vérifie qu'il ne reste rien avant de laisser partir un locataire",
      'Efface ensuite tout définitivement',
    ],
    customer: [
      "Protéger le rôle d'administrateur général",
      "Exporter les données avant de fermer un locataire et garder une sauvegarde à l'extérieur",
    ],
    numbers: [
      {
        what: "Attente après la suppression manuelle d'un abonnement",
        value: '72 heures',
        condition: 'avant que la vérification laisse partir le locataire',
      },
      {
        what: 'Comptes qui peuvent rester',
        value: '1',
        condition: "l'administrateur général qui supprime",
      },
    ],
    actions: [
      "Gardez peu d'administrateurs généraux et protégez fortement leur connexion",
      "Faites-vous alerter quand des abonnements ou beaucoup d'utilisateurs sont supprimés",
    ],
    asks: [
      "que se passe-t-il si quelqu'un supprime le locataire",
      'un admin peut-il supprimer tout le tenant',
      'qui peut supprimer le locataire microsoft 365',
      'microsoft peut-il restaurer un locataire supprimé',
      'comment supprimer un tenant',
      'empêcher la suppression du tenant',
      'un admin malveillant efface tout',
      'suppression du locataire conditions',
    ],
    synonyms: ['supprimer le locataire', 'suppression du tenant', 'tenant supprimé', 'locataire'],
    caution: 'Un locataire ne disparaît pas en appuyant sur un bouton ; il y a des étapes et des attentes.',
  },
  {
    id: 'subscription-end-data',
    title: "Les données après la fin de l'abonnement",
    short:
      'Quand un abonnement se termine, les utilisateurs peuvent travailler environ 30 jours de plus et les admins atteindre les données environ 90 jours après ; puis Microsoft les supprime. Renouveler ou exporter à temps est à nous.',
    microsoft: [
      "Laisse un abonnement s'éteindre en trois étapes : expiré, désactivé, supprimé",
      'Supprime les données à la fin',
    ],
    customer: [
      'Renouveler ou exporter à temps',
      "Garder notre propre copie, pour qu'une facture impayée ne coûte pas de données",
    ],
    numbers: [
      {
        what: 'Expiré',
        value: '30 jours',
        condition: 'les utilisateurs peuvent encore travailler (la plupart des offres)',
      },
      {
        what: 'Désactivé',
        value: '90 jours',
        condition: 'seuls les admins atteignent les données (la plupart des offres)',
      },
      {
        what: 'Supprimé au plus tard',
        value: '180 jours',
        condition: "après la résiliation ; ce chiffre vient d'une version plus ancienne (2021)",
      },
    ],
    actions: [
      "Déjà terminé ? Un admin doit renouveler aujourd'hui ou ouvrir une demande au support",
      "Notez les dates de renouvellement dans un calendrier et essayez une fois l'export",
    ],
    asks: [
      "que deviennent nos données à la fin de l'abonnement",
      'combien de temps restent les données après la résiliation',
      'abonnement expiré que deviennent les mails',
      'facture impayée microsoft efface-t-il tout',
      'nous résilions microsoft 365, peut-on encore récupérer nos données',
      'fin de contrat données',
      'quand microsoft supprime-t-il les données après la fin',
      'délai pour exporter après résiliation',
      'abonement terminé accès aux données',
    ],
    synonyms: ["fin d'abonnement", 'abonnement expiré', 'résiliation', 'fin de contrat'],
    caution:
      "Si un admin supprime l'abonnement à la main, cela ne prend que 3 jours. Les versions d'essai peuvent différer.",
  },
  {
    id: 'leaver-process',
    title: "Quand quelqu'un part",
    short:
      "Fermer le compte d'une personne qui part est notre travail : bloquer la connexion, fermer les sessions, garder courriels et fichiers, puis supprimer. Les courriels et le OneDrive d'un utilisateur supprimé disparaissent normalement après 30 jours.",
    microsoft: [
      "Offre les boutons : bloquer, déconnecter partout, effacer l'appareil, remettre les fichiers",
      "Supprime les données d'un utilisateur supprimé quand le temps est écoulé",
    ],
    customer: [
      'Faire les étapes le dernier jour, tout de suite et dans un ordre fixe',
      'Remettre OneDrive et boîte aux lettres avant de supprimer le compte',
      'Mettre une conservation ou une rétention sur ce qui doit rester',
    ],
    numbers: [
      {
        what: 'Boîte et compte après la suppression',
        value: '30 jours',
        condition: "depuis le jour où l'utilisateur est supprimé",
      },
      {
        what: 'OneDrive après la suppression',
        value: '30 jours',
        condition: 'par défaut, réglable de 30 à 3 650 ; puis 93 jours dans la corbeille',
      },
      {
        what: 'Sessions ouvertes',
        value: 'environ 1 heure',
        condition:
          "jusqu'à la fin d'un jeton d'accès ; le blocage seul peut prendre jusqu'à 24 heures, réinitialisez donc aussi le mot de passe",
      },
    ],
    actions: [
      "Dites à l'avance le dernier jour à l'informatique",
      'Informatique : réinitialiser le mot de passe, déconnecter, bloquer, remettre OneDrive, convertir ou conserver la boîte, retirer la licence',
    ],
    asks: [
      "un collègue quitte l'entreprise, que faire",
      "que deviennent les données d'un employé qui part",
      "qui bloque le compte d'un salarié parti",
      "départ d'un collaborateur liste des étapes",
      'offboarding qui fait quoi',
      "boîte mail d'un ancien collègue combien de temps",
      "supprimer le compte d'un ancien employé",
      "quelqu'un part à la fin du mois, que doit faire l'informatique",
      "un employé s'en va vendredi, que préparer",
      'mon collègue a démissionné, que faire de son compte',
      'licenciement immédiat, comment couper les accès',
      "quelqu'un a été viré et a encore accès à ses mails",
      'un stagiaire a fini son stage, son compte existe toujours',
      'checklist pour un salarié sortant',
      "l'ex employé peut-il encore se connecter",
      "qui prévient l'informatique d'un départ",
      'fermer les accès le dernier jour',
      'un collègue prend sa retraite, que deviennent ses accès',
      'départ en retraite',
    ],
    synonyms: ['départ', 'ancien employé', 'collaborateur qui part', 'offboarding', "départ d'un salarié"],
  },
];
