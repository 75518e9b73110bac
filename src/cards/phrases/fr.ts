import type { Phrases } from './phrases';

export const french: Phrases = {
  answer: {
    whoseJob: 'À qui de le faire :',
    parties: { microsoft: '', customer: 'notre entreprise (client)', shared: 'partagé' },
    microsoft: 'Ce que fait Microsoft',
    customer: 'Ce que nous faisons',
    numbers: 'En chiffres',
    moreNumbers: 'Autres chiffres',
    steps: 'Que faire ensuite',
    caution: 'Bon à savoir',
    source: 'Source :',
    moreSources: 'Autres sources',
    asOf: (date) => `version du ${date}`,
    undated: 'version sans date',
    details: 'Détails',
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    askPerson: 'Demander à une personne',
    entryBy: (name, date) => `De votre entreprise, par ${name}, ${date}`,
    ownedBy: (name, date) => `Chez nous : ${name} (confirmé ${date})`,
    chatWith: (name) => `Écrire à ${name}`,
    live: 'Vous, maintenant',
    showList: 'Voir la liste',
    englishOnly: 'Cette réponse n’existe qu’en anglais.',
  },
  unsure: {
    candidates: 'Je ne suis pas sûr de ce que vous voulez dire.',
    unknown: 'Je ne sais pas.',
    oneOfThese: 'Est-ce l’un de ces sujets ? Sinon, demandez avec d’autres mots.',
    scope: 'Je réponds seulement aux questions sur qui s’occupe de quoi dans Microsoft 365.',
    perhaps: 'Peut-être cherchez-vous l’un de ces sujets ?',
    typeHelp: 'Écrivez « aide » pour voir des exemples.',
  },
  help: {
    openings: {
      greeting: 'Bonjour ! Que voulez-vous savoir ?',
      thanks: 'Avec plaisir. Demandez-moi encore quand vous voulez.',
      bye: 'Au revoir ! Demandez-moi encore quand vous voulez.',
      help: 'Voici ce que vous pouvez me demander',
      other: 'Je n’ai pas bien compris. Voici en quoi je peux aider.',
    },
    about:
      'Microsoft s’occupe du bâtiment ; nous avons les clés. Je vous dis à quelle moitié de Microsoft 365 une chose appartient, avec le chiffre, la source et sa date.',
    youCanAsk: 'Vous pouvez demander, par exemple :',
    examples: [
      'Qui est responsable des sauvegardes ?',
      'Combien de temps un fichier reste-t-il dans la corbeille ?',
      'Copilot voit-il mes fichiers privés ?',
      'Qui installe les correctifs d’Exchange Online ?',
      'Que deviennent les données d’un employé qui part ?',
    ],
    more: 'En anglais aussi : « do I have MFA? », « my sharing links », « who owns backups? ».',
    forAdmins:
      'Pour les admins et responsables de la sécurité : « posture », « show anonymous links », « show accounts without MFA », « approvals », « scan now », « owners », « set owner », « unanswered ». Dans un canal : « send alerts here », « send questions here ».',
    honesty: 'Si je ne sais pas quelque chose, je le dis.',
    summary: 'Ce que vous pouvez me demander',
  },
  refused: {
    command: [
      'Je ne peux pas faire cela : seul un responsable de la sécurité peut approuver une correction, sur sa carte.',
      'Rien n’a été changé. Vous pouvez me demander qui s’occupe de quoi dans Microsoft 365.',
    ],
    confirmation: [
      'Je ne peux pas confirmer cela. Je dis seulement ce que disent les sources.',
      'Posez-le comme une simple question, par exemple « Qui est responsable des sauvegardes ? »',
    ],
  },
  thanks: 'Merci. C’est bon à savoir.',
  topicGone: 'Je ne connais plus ce sujet. Demandez-moi avec vos propres mots.',
  postureInEnglish: [
    'L’état de notre locataire ou de votre compte, je ne le montre qu’en anglais.',
    'Écrivez par exemple « do I have MFA? » ou, comme admin, « posture » ou « show anonymous links ».',
  ],
};
