import type { TopicText } from '../../../model/topic';

export const modelTexts: readonly TopicText[] = [
  {
    id: 'what-is-shared-responsibility',
    title: 'A responsabilidade partilhada em resumo',
    short:
      'A Microsoft cuida da própria nuvem; nós, o cliente, cuidamos do que lá pomos: dados, identidades, dispositivos, acessos e definições. Comprar produtos de segurança não muda isso.',
    microsoft: ['Opera e protege edifícios, servidores, rede e o software do serviço'],
    customer: [
      'Sempre nosso: dados, dispositivos, contas e quem tem acesso',
      'Também nosso: como está configurado o nosso inquilino',
      'Usar as proteções que comprámos',
    ],
    numbers: [],
    actions: [
      'Pergunte-me por uma só coisa, por exemplo cópias de segurança ou MFA',
      'Nomeie na empresa um responsável para cada um dos nossos deveres',
    ],
    asks: [
      'o que fica do nosso lado na nuvem',
      'o que é a responsabilidade partilhada',
      'o que faz a microsoft e o que fazemos nós',
      'quem é responsável por quê na nuvem',
      'modelo de responsabilidade compartilhada',
      'por que é responsável a microsoft',
      'divisão de tarefas entre a microsoft e nós',
      'na nuvem tudo passa a ser assunto da microsoft',
      'shared responsibility o que significa',
      'onde acaba a responsabilidade da microsoft',
    ],
    synonyms: ['responsabilidade partilhada', 'responsabilidade compartilhada', 'divisão de tarefas'],
  },
  {
    id: 'processor-and-controller',
    title: 'Responsável e subcontratante (operador)',
    short:
      'Para os dados pessoais no Microsoft 365 somos o responsável pelo tratamento e a Microsoft é o nosso subcontratante (operador): nós decidimos para quê e como se usam os dados, a Microsoft trata-os por nossa conta.',
    microsoft: [
      'Trata os nossos dados segundo as nossas instruções, sujeita à adenda de proteção de dados (Data Protection Addendum)',
    ],
    customer: [
      'Ter uma finalidade e uma base legal e informar as pessoas',
      'Fazer uma avaliação de impacto onde a lei a pedir',
      'Manter o registo de atividades de tratamento',
    ],
    numbers: [],
    actions: [
      'Reveja o registo de tratamento duas vezes por ano (regra nossa)',
      'Pergunte ao encarregado da proteção de dados antes de um uso novo',
    ],
    asks: [
      'quem é o responsável pelo tratamento segundo o rgpd',
      'a microsoft é subcontratante ou operador dos dados',
      'rgpd quem faz o quê',
      'lgpd controlador e operador',
      'dados pessoais no microsoft 365 quem responde',
      'registo de atividades de tratamento quem o mantém',
      'avaliação de impacto é connosco',
      'contrato de tratamento de dados com a microsoft',
      'proteção de dados papel da microsoft',
    ],
    synonyms: [
      'RGPD',
      'LGPD',
      'subcontratante',
      'operador',
      'controlador',
      'responsável pelo tratamento',
      'proteção de dados',
    ],
    caution: 'As páginas de privacidade em que isto assenta não têm data. Isto não é aconselhamento jurídico.',
  },
  {
    id: 'unified-audit-log',
    title: 'Registo de auditoria',
    short:
      'A Microsoft regista quem fez o quê e guarda-o 180 dias (Standard) ou 1 ano (Premium). Verificar que está ligado e exportar o que deve durar mais é connosco.',
    microsoft: ['Regista eventos e guarda-os tanto quanto o plano diz', 'Torna-os pesquisáveis'],
    customer: [
      'Verificar que o registo está ligado',
      'Exportar ou comprar mais tempo onde for preciso',
      'Olhar para o registo: ninguém o faz por nós',
    ],
    numbers: [
      {
        what: 'Audit Standard',
        value: '180 dias',
        condition: 'para planos sem Audit Premium, também Business; desde 2023-10-17, antes 90 dias',
      },
      {
        what: 'Audit Premium',
        value: '1 ano',
        condition:
          'para Exchange, SharePoint, OneDrive e Entra; outros eventos 180 dias; até 10 anos com um suplemento por utilizador',
      },
      {
        what: 'Registos de início de sessão do Entra',
        value: '7 ou 30 dias',
        condition: '7 na edição gratuita, 30 com P1 ou P2',
      },
    ],
    actions: [
      'Administradores: guardem o registo com regularidade ou paguem mais tempo',
      'Envie os registos para um armazém próprio se se querem 12 meses',
    ],
    asks: [
      'quanto tempo se guarda o registo de auditoria',
      'quem apagou este ficheiro, onde vejo isso',
      'o log de auditoria está ligado por padrão',
      'quanto tempo a microsoft guarda os logs',
      'ver quem alterou o quê e quando',
      'quem revê os registos',
      'exportar o log de auditoria',
      'guardar os logs mais de 180 dias',
      'auditoria registro duracao',
    ],
    synonyms: ['registo de auditoria', 'log de auditoria', 'auditoria', 'registos', 'logs'],
    caution:
      'Muitos artigos dizem ainda 90 dias; isso acabou em outubro de 2023. A CISA pede 12 meses, três deles pesquisáveis.',
  },
  {
    id: 'evidence-pack',
    title: 'Provas para auditorias',
    short:
      'Juntar provas da nossa metade é connosco: registos, relatório de MFA, testes de cópias, revisões de partilhas, aprovações. Os certificados da Microsoft só cobrem a metade da Microsoft.',
    microsoft: ['Dá os seus próprios relatórios e certificados no Service Trust Portal'],
    customer: [
      'Juntar provas datadas de cada controlo que é nosso',
      'Guardá-las onde não possam ser alteradas sem se notar',
    ],
    numbers: [],
    actions: ['Peça a um administrador um pacote de provas deste bot', 'Junte-o em cada trimestre (regra nossa)'],
    asks: [
      'que evidências precisamos para a auditoria',
      'o auditor pede provas',
      'quem junta as evidências para o auditor',
      'bastam os certificados da microsoft para a nossa auditoria iso',
      'como provamos que cumprimos a nossa parte',
      'pacote de evidências',
      'vem aí uma auditoria o que temos de mostrar',
      'comprovativos para o auditor',
      'evidencia dos controles',
    ],
    synonyms: ['evidências', 'pacote de provas', 'auditor', 'provas para auditoria', 'comprovativos'],
  },
];
