import type { Phrases } from './phrases';

export const portuguese: Phrases = {
  answer: {
    whoseJob: 'De quem é a tarefa:',
    parties: { microsoft: '', customer: 'a nossa empresa (cliente)', shared: 'em conjunto' },
    microsoft: 'O que a Microsoft faz',
    customer: 'O que nós fazemos',
    numbers: 'Em números',
    moreNumbers: 'Mais números',
    steps: 'O que fazer a seguir',
    caution: 'Bom saber',
    source: 'Fonte:',
    moreSources: 'Mais fontes',
    asOf: (date) => `versão de ${date}`,
    undated: 'versão sem data',
    details: 'Detalhes',
    helpful: 'Útil',
    notHelpful: 'Não é útil',
    askPerson: 'Perguntar a uma pessoa',
    entryBy: (name, date) => `Da sua empresa, por ${name}, ${date}`,
    ownedBy: (name, date) => `Aqui: ${name} (confirmado ${date})`,
    chatWith: (name) => `Conversar com ${name}`,
    live: 'No seu caso, agora',
    showList: 'Ver a lista',
    englishOnly: 'Esta resposta só existe em inglês.',
  },
  unsure: {
    candidates: 'Não tenho a certeza do que quer dizer.',
    unknown: 'Isso não sei.',
    oneOfThese: 'É um destes temas? Se não, pergunte com outras palavras.',
    scope: 'Só respondo a perguntas sobre quem trata de quê no Microsoft 365.',
    perhaps: 'Talvez procure um destes temas?',
    typeHelp: 'Escreva "ajuda" para ver exemplos.',
  },
  help: {
    openings: {
      greeting: 'Olá! O que quer saber?',
      thanks: 'De nada. Pergunte-me outra vez quando quiser.',
      bye: 'Até logo! Pergunte-me outra vez quando quiser.',
      help: 'Isto é o que me pode perguntar',
      other: 'Não percebi bem. Nisto posso ajudar.',
    },
    about:
      'A Microsoft cuida do edifício; nós temos as chaves. Digo a que metade do Microsoft 365 uma coisa pertence, com o número, a fonte e a sua data.',
    youCanAsk: 'Pode perguntar, por exemplo:',
    examples: [
      'Quem é responsável pelas cópias de segurança?',
      'Quanto tempo fica um ficheiro na lixeira?',
      'O Copilot vê os meus ficheiros privados?',
      'Quem aplica os patches do Exchange Online?',
      'O que acontece aos dados de um funcionário que sai?',
    ],
    more: 'Também, em inglês: "do I have MFA?", "my sharing links", "who owns backups?".',
    forAdmins:
      'Como administrador ou responsável de segurança: "posture", "show anonymous links", "show accounts without MFA", "approvals", "scan now", "owners", "set owner", "unanswered". Num canal: "send alerts here", "send questions here".',
    honesty: 'Se não sei uma coisa, digo-o.',
    summary: 'O que me pode perguntar',
  },
  refused: {
    command: [
      'Não posso fazer isso: só um responsável de segurança pode aprovar uma correção, no cartão dela.',
      'Nada foi alterado. Pode perguntar-me quem trata de quê no Microsoft 365.',
    ],
    confirmation: [
      'Não posso confirmar isso. Só digo o que dizem as fontes.',
      'Faça uma pergunta simples, por exemplo "Quem é responsável pelas cópias de segurança?"',
    ],
  },
  thanks: 'Obrigado. É bom saber.',
  topicGone: 'Já não conheço este tema. Pergunte-me com as suas palavras.',
  postureInEnglish: [
    'Como está o nosso inquilino ou a sua conta, só mostro em inglês.',
    'Escreva por exemplo "do I have MFA?" ou, como administrador, "posture" ou "show anonymous links".',
  ],
};
