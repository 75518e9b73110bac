import type { TopicText } from '../../../model/topic';

export const deletionTexts: readonly TopicText[] = [
  {
    id: 'sharepoint-onedrive-recycle-bin',
    title: 'Lixeira de ficheiros: 93 dias',
    short:
      'Ficheiros (arquivos) eliminados no SharePoint, OneDrive e Teams podem voltar durante 93 dias no máximo, contados desde a eliminação. A Microsoft guarda-os esse tempo; reparar e restaurar a tempo é connosco.',
    microsoft: [
      'Guarda ficheiros e pastas eliminados numa primeira e numa segunda lixeira',
      'Pode ter ainda a sua própria cópia cerca de 14 dias depois, por um pedido de suporte e na prática para sites inteiros',
    ],
    customer: [
      'Restaurar a tempo: o dono a partir da primeira lixeira, um administrador do site a partir da segunda',
      'Decidir quem pode esvaziar as lixeiras',
    ],
    numbers: [
      {
        what: 'As duas lixeiras juntas',
        value: '93 dias no máximo',
        condition: 'o relógio começa na primeira eliminação e não recomeça na segunda lixeira',
      },
      {
        what: 'Acaba antes',
        value: 'de imediato',
        condition: 'se alguém esvaziar a segunda lixeira',
      },
      {
        what: 'Acaba depois',
        value: 'tanto quanto definido',
        condition: 'se uma política de retenção ou uma suspensão cobrir o ficheiro',
      },
      {
        what: 'SharePoint Embedded',
        value: '7 a 180 dias',
        condition: 'conforme definido para os seus contentores; 93 se ninguém definiu',
      },
    ],
    actions: [
      'Veja na lixeira do site ou OneDrive e escolha Restaurar',
      'Não está? Peça ao administrador do site que veja na lixeira de segundo nível',
      'Eliminado de propósito por alguém que saiu? Diga hoje à informática: o relógio já corre',
    ],
    asks: [
      'quanto tempo fica um ficheiro na lixeira',
      'quanto tempo tenho para recuperar um arquivo excluído do onedrive',
      'apaguei uma pasta por engano no teams',
      'ficheiro eliminado pode ser recuperado',
      'lixeira do sharepoint quantos dias',
      'quando desaparecem de vez os documentos apagados',
      'esvaziei a reciclagem, está perdido',
      'segunda lixeira do sharepoint',
      'recuperar arquivos apagados depois de 3 mezes',
      'apaguei uma pasta no mês passado, está perdida',
      'o meu ficheiro desapareceu',
      'um colega eliminou a nossa pasta partilhada',
      'recuperar um documento apagado há 100 dias',
      'esvaziei a reciclagem sem querer',
      'onde está o ficheiro que apaguei',
      'arquivo excluído por acidente, ajuda por favor',
      'alguém apagou tudo no canal',
      'é tarde para um ficheiro eliminado em janeiro',
      'restaurar um ficheiro apagado como se faz',
      'sumiu o meu arquivo',
      'apaguei um documento há meses, perdeu-se?',
      'ficheiro apagado há muito tempo, ainda existe',
    ],
    synonyms: ['lixeira', 'reciclagem', 'ficheiros eliminados', 'arquivos excluídos', 'recuperar um ficheiro'],
    caution: '93 dias são um máximo, não uma promessa, e uma lixeira não é uma cópia de segurança.',
  },
  {
    id: 'deleted-email-recovery',
    title: 'Correio eliminado: 14 a 30 dias',
    short:
      'Depois de um e-mail sair dos Itens Eliminados pode ser recuperado durante 14 dias, ou até 30 se os nossos administradores aumentaram. A Microsoft guarda-o; a definição e o resgate são connosco.',
    microsoft: ['Guarda o correio retirado numa pasta escondida (Itens Recuperáveis)', 'Purga-o quando o prazo acaba'],
    customer: [
      'Subir o prazo ao máximo de 30 dias',
      'Usar retenção ou uma suspensão onde o correio deva ficar mais tempo',
      'Recuperar a tempo no Outlook',
    ],
    numbers: [
      {
        what: 'Recuperável por predefinição',
        value: '14 dias',
        condition: 'desde que o e-mail sai dos Itens Eliminados, não desde carregar em Eliminar',
      },
      {
        what: 'Definição mais longa',
        value: '30 dias',
        condition:
          'por caixa, definida por um administrador; a recuperação de item único guarda o correio purgado o mesmo tempo',
      },
      {
        what: 'Itens de calendário',
        value: '120 dias',
        condition: 'nos Itens Recuperáveis',
      },
    ],
    actions: [
      'No Outlook abra Itens Eliminados e escolha "Recuperar itens eliminados desta pasta"',
      'Administradores: ponham 30 dias em cada caixa',
    ],
    asks: [
      'quanto tempo se pode recuperar um e-mail eliminado',
      'apaguei um email e esvaziei os itens eliminados',
      'recuperar mensagem excluída no outlook',
      'email apagado o que faço',
      'prazo dos itens excluídos no exchange',
      'dá para recuperar um compromisso apagado do calendário',
      'quem recupera os e-mails apagados',
      'apaguei mensagens ha 4 semanas ainda existem',
      'recuperar emails escluidos',
    ],
    synonyms: ['e-mail eliminado', 'e-mails apagados', 'itens eliminados', 'itens excluídos', 'itens recuperáveis'],
    caution:
      'O correio que ainda está nos Itens Eliminados não tem este prazo; fica até alguém ou uma política o retirar. Uma suspensão ou retenção para o relógio. A página é de 2021, confirme a definição.',
  },
  {
    id: 'legal-hold-ediscovery',
    title: 'Retenções legais e eDiscovery',
    short:
      'Uma retenção legal guarda provas mesmo que os utilizadores as eliminem. Colocá-las, vigiá-las e levantá-las é tarefa nossa, e não substitui uma cópia de segurança: serve para exportar, não para pôr uma empresa a funcionar de novo.',
    microsoft: [
      'Guarda o conteúdo retido fora da vista dos utilizadores e torna-o pesquisável',
      'Guarda-o enquanto a retenção durar',
    ],
    customer: [
      'Decidir com o departamento jurídico quem e o quê é retido',
      'Limitar quem pode levantar uma retenção e rever regularmente as abertas',
      'Ter ao lado uma cópia para restaurar depressa',
    ],
    numbers: [
      {
        what: 'Espaço para correio retido',
        value: '100 GB',
        condition: 'nos Itens Recuperáveis em retenção; mais com um arquivo que cresce sozinho',
      },
    ],
    actions: [
      'Pergunte ao departamento jurídico antes de eliminar ou libertar algo retido',
      'Reveja em cada trimestre as retenções abertas com o departamento jurídico (regra nossa)',
    ],
    asks: [
      'o que é um legal hold',
      'a retenção por litígio substitui o backup',
      'quem põe uma caixa de correio em retenção legal',
      'ediscovery responsabilidade',
      'guardar provas para um processo em tribunal',
      'pode-se apagar e-mails sob legal hold',
      'quem pode levantar uma retenção legal',
      'reter uma caixa por causa de um litígio',
      'retencao legal quem decide',
      'temos um processo, como evitar que apaguem os emails',
      'o advogado pede todos os emails de um funcionário',
      'congelar uma caixa de correio para uma investigação',
      'o tribunal quer as mensagens de 2022',
      'um funcionário apaga provas, o que fazemos',
      'impedir que se apague durante um litígio',
      'há uma ação judicial e nenhum email pode desaparecer',
      'procurar em todas as caixas para o jurídico',
      'pôr um funcionário sob legal hold',
      'conservar o correio de alguém por causa de um julgamento',
    ],
    synonyms: ['retenção legal', 'retenção por litígio', 'legal hold', 'eDiscovery', 'litígio', 'tribunal'],
    caution:
      'Nem todas as versões de cada item sobrevivem numa retenção, e tirar de lá muito conteúdo é um trabalho manual lento.',
  },
  {
    id: 'retention-policies-and-labels',
    title: 'Políticas e etiquetas de retenção',
    short:
      'Quanto tempo ficam documentos, correio e chats, ou quando são eliminados, é decisão nossa; a Microsoft só executa as políticas e etiquetas de retenção que escrevemos.',
    microsoft: [
      'Guarda ou elimina o conteúdo onde está, como diz a política',
      'Tem as cópias guardadas onde os utilizadores não as veem',
    ],
    customer: [
      'Tirar os prazos da lei e do negócio, por escrito',
      'Fazer deles políticas e etiquetas e cuidar delas',
      'Conhecer a ordem: guardar ganha a eliminar, e ganha o prazo mais longo',
    ],
    numbers: [
      {
        what: 'Políticas num inquilino',
        value: '10.000',
        condition: 'limite de um artigo mais antigo',
      },
      {
        what: 'Prazo após retirar uma política',
        value: '30 dias',
        condition: 'no SharePoint e OneDrive; o correio tem uma demora parecida',
      },
    ],
    actions: [
      'Escreva um calendário de retenção e acorde-o com o departamento jurídico',
      'Ligue cada linha a uma política',
    ],
    asks: [
      'quem define os prazos de retenção',
      'quanto tempo temos de guardar os e-mails',
      'política de retenção quem configura',
      'os chats antigos são eliminados automaticamente',
      'obrigação legal de conservar documentos',
      'arquivar e-mails 10 anos',
      'etiquetas de retenção purview',
      'guardar ou eliminar, qual ganha',
      'politica de retencao',
      'a retenção substitui o backup',
      'guardamos tudo com uma política de retenção e não é preciso cópia de segurança',
      'quantos anos é preciso guardar as faturas',
      'apagar automaticamente emails antigos ao fim de 5 anos',
      'os nossos chats apagam-se sozinhos, quem configurou isso',
      'é preciso guardar tudo para sempre',
      'quanto tempo se conservam os documentos e quem decide',
      'eliminar documentos antigos do sharepoint automaticamente',
      'etiqueta de retençao quem a poe',
    ],
    synonyms: ['retenção', 'política de retenção', 'etiqueta de retenção', 'prazo de retenção', 'arquivamento'],
    caution:
      'Uma etiqueta de retenção não é uma etiqueta de confidencialidade: a primeira diz quanto tempo, a segunda quão secreto.',
  },
];
