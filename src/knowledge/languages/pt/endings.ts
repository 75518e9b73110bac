import type { TopicText } from '../../../model/topic';

export const endingsTexts: readonly TopicText[] = [
  {
    id: 'tenant-deletion',
    title: 'Eliminar todo o inquilino',
    short:
      'Só um dos nossos administradores globais pode eliminar o inquilino, e só quando já não há utilizadores, aplicações nem subscrições. Guardar essa função e exportar antes os dados é tarefa nossa.',
    microsoft: ['Verifica que nada resta antes de deixar ir um inquilino', 'Depois remove tudo para sempre'],
    customer: [
      'Guardar a função de administrador global',
      'Exportar os dados antes de fechar um inquilino e manter uma cópia fora dele',
    ],
    numbers: [
      {
        what: 'Espera após eliminar uma subscrição à mão',
        value: '72 horas',
        condition: 'antes de a verificação deixar ir o inquilino',
      },
      {
        what: 'Contas que podem ficar',
        value: '1',
        condition: 'o administrador global que elimina',
      },
    ],
    actions: [
      'Tenha poucos administradores globais e proteja bem o seu início de sessão',
      'Peça avisos quando forem eliminadas subscrições ou muitos utilizadores',
    ],
    asks: [
      'o que acontece se alguém apagar o tenant',
      'um administrador pode eliminar todo o inquilino',
      'quem pode excluir o tenant do microsoft 365',
      'a microsoft pode restaurar um tenant eliminado',
      'como se elimina um tenant',
      'impedir a eliminação do tenant',
      'um administrador mal-intencionado apaga tudo',
      'eliminar o inquilino requisitos',
    ],
    synonyms: ['eliminar o inquilino', 'excluir o tenant', 'tenant eliminado', 'inquilino'],
    caution: 'Um inquilino não desaparece ao carregar num botão; há passos e esperas pelo meio.',
  },
  {
    id: 'subscription-end-data',
    title: 'Os dados após o fim da subscrição',
    short:
      'Quando uma subscrição (assinatura) acaba, os utilizadores podem trabalhar cerca de mais 30 dias e os administradores chegar aos dados cerca de 90 dias depois; então a Microsoft elimina-os. Renovar ou exportar a tempo é connosco.',
    microsoft: [
      'Deixa uma subscrição acabar em três passos: expirada, desativada, eliminada',
      'Elimina os dados no fim',
    ],
    customer: [
      'Renovar ou exportar a tempo',
      'Ter a nossa própria cópia, para que uma fatura por pagar não custe dados',
    ],
    numbers: [
      {
        what: 'Expirada',
        value: '30 dias',
        condition: 'os utilizadores ainda podem trabalhar (na maioria das ofertas)',
      },
      {
        what: 'Desativada',
        value: '90 dias',
        condition: 'só os administradores chegam aos dados (na maioria das ofertas)',
      },
      {
        what: 'Eliminada o mais tardar',
        value: '180 dias',
        condition: 'após o cancelamento; este número está numa versão mais antiga (2021)',
      },
    ],
    actions: [
      'Já acabou? Um administrador deve renovar hoje ou abrir um pedido de suporte',
      'Ponha as datas de renovação num calendário e experimente uma vez a exportação',
    ],
    asks: [
      'o que acontece aos nossos dados quando a assinatura acaba',
      'quanto tempo ficam os dados depois de cancelar',
      'subscrição expirada o que acontece ao correio',
      'fatura por pagar, a microsoft apaga tudo',
      'cancelamos o microsoft 365, ainda podemos tirar os dados',
      'fim do contrato dados',
      'quando a microsoft elimina os dados após o fim',
      'prazo para exportar depois do cancelamento',
      'asinatura vencida acesso aos dados',
    ],
    synonyms: ['fim da subscrição', 'assinatura vencida', 'cancelamento', 'fim do contrato'],
    caution:
      'Se um administrador eliminar a subscrição à mão, demora só 3 dias. As versões de avaliação podem ser diferentes.',
  },
  {
    id: 'leaver-process',
    title: 'Quando alguém sai',
    short:
      'Fechar a conta de quem sai é tarefa nossa: bloquear o acesso, terminar as sessões, guardar correio e ficheiros, depois eliminar. O correio e o OneDrive de um utilizador eliminado desaparecem normalmente após 30 dias.',
    microsoft: [
      'Oferece os botões: bloquear, terminar sessão em todo o lado, limpar o dispositivo, entregar ficheiros',
      'Elimina os dados de um utilizador eliminado quando o prazo acaba',
    ],
    customer: [
      'Fazer os passos no último dia, logo e por ordem fixa',
      'Entregar OneDrive e caixa de correio antes de eliminar a conta',
      'Pôr uma suspensão ou retenção no que deve ficar',
    ],
    numbers: [
      {
        what: 'Caixa e conta após a eliminação',
        value: '30 dias',
        condition: 'desde o dia em que o utilizador é eliminado',
      },
      {
        what: 'OneDrive após a eliminação',
        value: '30 dias',
        condition: 'por predefinição, podem definir-se 30 a 3.650; depois 93 dias na lixeira',
      },
      {
        what: 'Sessões abertas',
        value: 'cerca de 1 hora',
        condition:
          'até acabar um token de acesso; só bloquear pode demorar até 24 horas, por isso redefina também a palavra-passe',
      },
    ],
    actions: [
      'Diga com antecedência à informática o último dia',
      'Informática: redefinir a palavra-passe, terminar sessão, bloquear, entregar OneDrive, converter ou reter a caixa, retirar a licença',
    ],
    asks: [
      'um colega sai da empresa o que fazemos',
      'o que acontece aos dados de um funcionário que sai',
      'quem bloqueia a conta de quem saiu',
      'saída de um colaborador lista de passos',
      'offboarding quem faz o quê',
      'caixa de correio de um antigo colega quanto tempo',
      'eliminar a conta de um ex-funcionário',
      'alguém sai no fim do mês, o que faz a informática',
      'um funcionário vai embora na sexta, o que preparar',
      'o meu colega demitiu-se, o que fazemos com a conta',
      'despedimento imediato, como cortar os acessos',
      'demitiram alguém e ainda entra no email',
      'um estagiário acabou o estágio e a conta continua a existir',
      'checklist para um trabalhador que sai',
      'um ex-funcionário ainda consegue entrar',
      'quem avisa a informática de uma saída',
      'tirar os acessos no último dia',
      'uma colega reforma-se, o que fazer com a conta',
    ],
    synonyms: ['saída', 'ex-funcionário', 'offboarding', 'desligamento', 'colaborador que sai'],
  },
];
