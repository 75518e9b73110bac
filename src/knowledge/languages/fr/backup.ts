import type { TopicText } from '../../../model/topic';

export const backupTexts: readonly TopicText[] = [
  {
    id: 'who-is-responsible-for-backups',
    title: 'Qui sauvegarde nos données',
    short:
      "Les sauvegardes sont notre travail. Microsoft fait tourner le service et nous donne de courts filets de sécurité, mais personne ne fait de sauvegarde pour nous si nous n'en activons ou n'en achetons pas une.",
    microsoft: [
      "Garde plusieurs copies actives pour qu'un disque ou un bâtiment en panne n'arrête pas le service",
      "Offre des corbeilles et d'autres retours rapides en arrière",
      "Vend un service de sauvegarde (Microsoft 365 Backup) qui reste éteint tant qu'un client ne l'active pas et ne le paie pas",
    ],
    customer: [
      'Décider ce qui est sauvegardé, combien de temps et avec quel outil',
      "Veiller à ce que la sauvegarde tourne et savoir qui pourrait l'effacer",
      'Restaurer exprès quelque chose de temps en temps et garder la preuve',
    ],
    numbers: [
      {
        what: 'Fichiers dans les corbeilles',
        value: "jusqu'à 93 jours",
        condition: "comptés depuis la suppression ; moins si quelqu'un vide la corbeille",
      },
      {
        what: 'Courriel sorti des Éléments supprimés',
        value: '14 jours',
        condition: "jusqu'à 30 si un admin a augmenté la valeur",
      },
    ],
    actions: [
      'Choisissez une sauvegarde : Microsoft 365 Backup est rapide et reste chez Microsoft ; un produit externe peut être séparé de notre locataire',
      'Nommez un responsable des sauvegardes et testez une restauration chaque trimestre',
    ],
    asks: [
      'qui est responsable des sauvegardes',
      'est-ce que microsoft sauvegarde nos données',
      'qui fait la sauvegarde de nos mails',
      'faut-il une sauvegarde à part pour office 365',
      'sauvegarde qui',
      'nos fichiers sharepoint sont ils sauvegardes par microsoft',
      'pourquoi payer une sauvegarde si tout est dans le cloud',
      'a qui de faire les backups de teams',
      "sauvgarde des données c'est notre travail ?",
    ],
    synonyms: ['sauvegarde', 'sauvegardes', 'copie de sauvegarde', 'backup'],
    caution:
      "La phrase qui conseille de faire ses sauvegardes vient du contrat de Microsoft pour les particuliers. Pour une entreprise, c'est la documentation professionnelle qui nous laisse les données.",
  },
  {
    id: 'replication-is-not-backup',
    title: "La réplication n'est pas une sauvegarde",
    short:
      'Non : la réplication garde des copies identiques, une sauvegarde garde le passé. Une suppression ou une erreur est recopiée partout en quelques instants ; garder les versions antérieures reste donc notre devoir.',
    microsoft: [
      "Garde des copies à jour à plus d'un endroit pour que le service survive à une panne",
      'Vérifie et répare les copies abîmées par son propre matériel',
    ],
    customer: [
      'Garder des états antérieurs avec une vraie sauvegarde',
      "Savoir quels retours rapides existent (versions, corbeille) et où ils s'arrêtent",
    ],
    numbers: [
      {
        what: "Copies actives d'une boîte aux lettres",
        value: '4',
        condition: "toutes montrent l'état présent, aucune le passé",
      },
    ],
    actions: [
      "Retenez ceci : les copies suivent un changement, les sauvegardes se souviennent d'avant",
      "Vérifiez qu'une sauvegarde couvre les courriels, les fichiers et Teams",
    ],
    asks: [
      'la réplication est-elle une sauvegarde',
      'différence entre réplication et sauvegarde',
      'microsoft garde plusieurs copies, pourquoi sauvegarder en plus',
      'la géo-redondance remplace-t-elle la sauvegarde',
      'nos données sont dans deux centres, ça suffit non',
      'si je supprime un fichier, est-il supprimé dans toutes les copies',
      'redondance ou sauvegarde',
      'les quatre copies de la boîte suffisent elles',
      'replication = sauvegarde ?',
      'tout est stocké en double, donc pas besoin de sauvegarde',
      'microsoft a des copies partout, une sauvegarde est inutile',
      'les données sont déjà copiées dans plusieurs datacenters',
      'la redondance de microsoft suffit largement',
      "onedrive synchronise mes fichiers, c'est déjà une sauvegarde",
      'la synchronisation remplace-t-elle un backup',
      "c'est dupliqué donc rien ne peut se perdre",
      'pourquoi un backup si microsoft a 4 copies',
      'tout est répliqué par microsoft, alors pourquoi une sauvegarde',
      'microsoft garde tout en double de toute façon',
      'plusieurs copies chez microsoft, donc inutile de sauvegarder',
    ],
    synonyms: ['réplication', 'redondance', 'géo-redondance', 'copies répliquées', 'haute disponibilité'],
  },
  {
    id: 'restore-testing',
    title: 'Tester les restaurations',
    short:
      "Tester les restaurations est notre travail. Une sauvegarde dont personne n'a jamais rien restauré n'est qu'un espoir.",
    microsoft: [
      'Indique la vitesse attendue de son propre service de sauvegarde',
      "N'essaie pas nos restaurations à notre place",
    ],
    customer: [
      "Restaurer à dates fixes de vrais échantillons de courriels, de fichiers et d'un site",
      "Noter ce qui a été restauré, en combien de temps et si cela s'ouvrait",
    ],
    numbers: [
      {
        what: 'Un site ou un OneDrive',
        value: 'environ 30 minutes',
        condition: 'attendu par Microsoft 365 Backup dans un locataire normal',
      },
      {
        what: 'Une boîte aux lettres',
        value: 'environ 2 heures',
        condition: 'de même',
      },
      {
        what: '1 000 sites ou OneDrive',
        value: 'environ 10 heures',
        condition: 'de même',
      },
    ],
    actions: [
      'Testez chaque trimestre une restauration pour chaque type de données (notre règle, pas un chiffre de Microsoft)',
      'Joignez le compte rendu au dossier de preuves',
    ],
    asks: [
      'qui teste les restaurations',
      'faut-il tester la restauration des sauvegardes',
      'à quelle fréquence tester une restauration',
      "combien de temps dure la restauration d'une boîte aux lettres",
      'test de restauration',
      'a-t-on déjà vérifié que notre sauvegarde marche',
      'essayer de restaurer un site pour voir',
      "vérifier les backups c'est à qui",
      'combien de temps pour restaurer 1000 sites',
    ],
    synonyms: ['test de restauration', 'tester les restaurations', 'essai de restauration'],
  },
  {
    id: 'ransomware-recovery',
    title: 'Rançongiciel : récupérer les fichiers',
    short:
      "Partagé : Microsoft nous donne des versions, un retour en arrière de OneDrive et une analyse antivirus ; arrêter l'attaque, choisir le moment où revenir et restaurer est à nous.",
    microsoft: [
      'Garde des versions de fichiers et permet de ramener un OneDrive en arrière',
      'Analyse les fichiers déposés pour trouver les logiciels malveillants connus',
      'Garde sa propre plateforme saine',
    ],
    customer: [
      "Arrêter d'abord le compte et la synchronisation, sinon les fichiers sont chiffrés de nouveau",
      'Décider à quel moment revenir, et restaurer',
      "Avoir une sauvegarde : les versions peuvent s'épuiser et un admin peut les purger",
    ],
    numbers: [
      {
        what: 'Retour en arrière de OneDrive (Files Restore)',
        value: '30 jours',
        condition: 'tout le OneDrive revient à un moment de cette période',
      },
    ],
    actions: [
      "Désactivez le compte, fermez ses sessions, arrêtez la synchronisation et prévenez tout de suite l'équipe de sécurité",
      'Restaurez ensuite depuis la sauvegarde ou avec Files Restore',
    ],
    asks: [
      'la corbeille protège-t-elle contre un rançongiciel',
      'que faire en cas de ransomware',
      'un rançongiciel a chiffré nos fichiers',
      'microsoft récupère-t-il les données après un ransomware',
      'tous mes fichiers sont chiffrés et on demande une rançon',
      'revenir en arrière dans onedrive',
      'attaque rancongiciel sharepoint qui restaure',
      'comment récupérer les fichiers après un virus qui chiffre tout',
      'des pirates ont bloqué nos documents',
      'ransomwar récupération',
      'un virus a chiffré tous nos documents',
      'on nous demande une rançon en bitcoin',
      "mes fichiers ne s'ouvrent plus et il y a un message des pirates",
      "on s'est fait crypter le sharepoint",
      'faut-il payer la rançon',
      "j'ai peur d'un ransomware, sommes-nous protégés dans le cloud",
      'dans le cloud on ne risque pas de rançongiciel',
      "les noms de mes documents ont changé et plus rien ne s'ouvre",
      'ransomware sur onedrive on fait quoi',
      "l'extension de tous les fichiers a changé et il faut payer",
      'nos documents sont verrouillés par des pirates',
      'si un ransomware frappe onedrive, tout est-il perdu',
    ],
    synonyms: ['ransomware', 'rançongiciel', 'rançon', 'logiciel de rançon', 'cryptovirus'],
    caution:
      "Une conservation légale contient peut-être encore des morceaux d'anciens contenus, mais on ne peut pas en restaurer vite une entreprise.",
  },
];
