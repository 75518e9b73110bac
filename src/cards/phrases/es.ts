import type { Phrases } from './phrases';

export const spanish: Phrases = {
  answer: {
    whoseJob: 'De quién es la tarea:',
    parties: { microsoft: '', customer: 'nuestra empresa (cliente)', shared: 'compartido' },
    microsoft: 'Qué hace Microsoft',
    customer: 'Qué hacemos nosotros',
    numbers: 'En cifras',
    moreNumbers: 'Más cifras',
    steps: 'Qué hacer ahora',
    caution: 'Conviene saber',
    source: 'Fuente:',
    moreSources: 'Más fuentes',
    asOf: (date) => `versión de ${date}`,
    undated: 'versión sin fecha',
    details: 'Detalles',
    helpful: 'Útil',
    notHelpful: 'No es útil',
    askPerson: 'Preguntar a una persona',
    entryBy: (name, date) => `De su empresa, por ${name}, ${date}`,
    ownedBy: (name, date) => `Aquí: ${name} (confirmado ${date})`,
    chatWith: (name) => `Chatear con ${name}`,
    live: 'Usted, ahora',
    showList: 'Ver la lista',
    englishOnly: 'Esta respuesta solo existe en inglés.',
  },
  unsure: {
    candidates: 'No estoy seguro de lo que quiere decir.',
    unknown: 'Eso no lo sé.',
    oneOfThese: '¿Es uno de estos temas? Si no, pregunte con otras palabras.',
    scope: 'Solo respondo preguntas sobre quién se ocupa de qué en Microsoft 365.',
    perhaps: '¿Quizá busca uno de estos temas?',
    typeHelp: 'Escriba «ayuda» para ver ejemplos.',
  },
  help: {
    openings: {
      greeting: '¡Hola! ¿Qué quiere saber?',
      thanks: 'De nada. Pregúnteme otra vez cuando quiera.',
      bye: '¡Hasta luego! Pregúnteme otra vez cuando quiera.',
      help: 'Esto es lo que puede preguntarme',
      other: 'No lo he entendido bien. En esto puedo ayudar.',
    },
    about:
      'Microsoft cuida del edificio; nosotros tenemos las llaves. Le digo a qué mitad de Microsoft 365 pertenece algo, con la cifra, la fuente y su fecha.',
    youCanAsk: 'Puede preguntar, por ejemplo:',
    examples: [
      '¿Quién es responsable de las copias de seguridad?',
      '¿Cuánto tiempo queda un archivo en la papelera?',
      '¿Copilot ve mis archivos privados?',
      '¿Quién parchea Exchange Online?',
      '¿Qué pasa con los datos de un empleado que se va?',
    ],
    more: 'También, en inglés: «do I have MFA?», «my sharing links», «who owns backups?».',
    forAdmins:
      'Como administrador o responsable de seguridad: «posture», «show anonymous links», «show accounts without MFA», «approvals», «scan now», «owners», «set owner», «unanswered». En un canal: «send alerts here», «send questions here».',
    honesty: 'Si no sé algo, lo digo.',
    summary: 'Qué puede preguntarme',
  },
  refused: {
    command: [
      'No puedo hacer eso: solo un responsable de seguridad puede aprobar una corrección, en su tarjeta.',
      'No se ha cambiado nada. Puede preguntarme quién se ocupa de qué en Microsoft 365.',
    ],
    confirmation: [
      'No puedo confirmar eso. Solo digo lo que dicen las fuentes.',
      'Hágalo como una pregunta sencilla, por ejemplo «¿Quién es responsable de las copias de seguridad?»',
    ],
  },
  thanks: 'Gracias. Es bueno saberlo.',
  topicGone: 'Ya no conozco este tema. Pregúnteme con sus propias palabras.',
  postureInEnglish: [
    'Cómo está nuestro inquilino o su cuenta solo lo muestro en inglés.',
    'Escriba por ejemplo «do I have MFA?» o, como administrador, «posture» o «show anonymous links».',
  ],
};
