import type { TopicText } from '../../../model/topic';

export const sharingTexts: readonly TopicText[] = [
  {
    id: 'external-sharing-settings',
    title: 'Partilha externa',
    short:
      'Até onde se podem partilhar ficheiros para fora é decisão nossa. A Microsoft entrega o SharePoint e o OneDrive totalmente abertos (nível "Qualquer pessoa"); nós escolhemos um nível mais estrito e cuidamos dele.',
    microsoft: [
      'Oferece as definições, de "Qualquer pessoa" a "Apenas pessoas na sua organização"',
      'Aplica o que definimos',
    ],
    customer: [
      'Definir um limite para todos; um site ou OneDrive pode ser mais apertado, mas não mais largo',
      'Rever o que está partilhado para fora',
    ],
    numbers: [
      {
        what: 'Nível de entrega',
        value: 'Qualquer pessoa',
        condition: 'para SharePoint e OneDrive, até o mudarmos',
      },
      {
        what: 'Os convidados perdem o acesso',
        value: 'cerca de 1 hora',
        condition: 'depois de apertar o nível',
      },
      {
        what: 'Domínios na lista permitida ou bloqueada',
        value: '5.000',
        condition: 'no máximo',
      },
    ],
    actions: [
      'Passe para "Convidados novos e existentes" ou mais estrito',
      'Partilhe com pessoas com nome em vez de com uma ligação para todos',
    ],
    asks: [
      'quem decide se podemos partilhar ficheiros para fora',
      'limitar o compartilhamento externo no sharepoint',
      'posso compartilhar um documento com um cliente',
      'a partilha externa está aberta por padrão',
      'desligar a partilha para fora no onedrive',
      'partilha externa de quem é a responsabilidade',
      'permitir partilhar só com certos domínios',
      'de quem é a culpa se dados forem partilhados fora',
      'compartilhar esterno definição',
    ],
    synonyms: ['partilha externa', 'compartilhamento externo', 'partilhar para fora'],
    caution: 'Abrir o nível mais tarde devolve o acesso a convidados antigos.',
  },
  {
    id: 'anyone-links',
    title: 'Ligações para todos (links anónimos)',
    short:
      'Quem tem um link "Qualquer pessoa" abre o ficheiro sem iniciar sessão. Permitir esses links e dar-lhes uma data de fim é tarefa nossa.',
    microsoft: ['Cria esses links se os permitirmos', 'Não pode dizer quem usou um'],
    customer: [
      'Desligá-los ou limitá-los a ver, com expiração de 30 dias ou menos',
      'Retirar links que já não são precisos',
      'Rever links antigos: não conte que uma definição nova alcance os feitos antes',
    ],
    numbers: [
      {
        what: 'Expiração',
        value: '30 dias ou menos',
        condition: 'recomendado pela CISA; sem definição um link nunca expira',
      },
    ],
    actions: [
      'Veja "Gerir acesso" no seu ficheiro e retire o link',
      'Administradores: revejam cada dia os links anónimos novos e perguntem aos donos se ainda são precisos',
    ],
    asks: [
      'o que é um link anônimo',
      'qualquer pessoa com o link pode abrir o ficheiro',
      'quando expiram os links partilhados',
      'proibir links anónimos',
      'um link sem iniciar sessão é perigoso',
      'quem usou o link público',
      'pôr data de expiração nos links',
      'retirar links públicos antigos',
      'ligaçao para qualquer pessoa',
      'qualquer um pode abrir o meu link',
      'mandei um link, quem o pode ler',
      'o link que partilhei foi reenviado a outros',
      'anular um link partilhado',
      'tenho medo que o meu link circule na internet',
      'link aberto a todos sem senha',
      'é arriscado partilhar um ficheiro por link',
      'o cliente não tem conta, mando-lhe um link público',
      'link anyone quem decide',
    ],
    synonyms: ['link anónimo', 'link anônimo', 'link público', 'link partilhado', 'link sem sessão'],
  },
  {
    id: 'guest-lifecycle',
    title: 'Contas de convidados',
    short:
      'Convidar, rever e retirar convidados é connosco. A Microsoft oferece as contas e ferramentas e por predefinição deixa qualquer utilizador, até um convidado, convidar mais.',
    microsoft: [
      'Dá-nos as ferramentas: contas de convidado, padrinhos, revisões regulares',
      'Deixa todos convidar enquanto não mudarmos isso',
    ],
    customer: [
      'Limitar quem pode convidar e de que domínios',
      'Dar a cada convidado um padrinho e retirar os que já não precisam de acesso',
      'Exigir MFA aos convidados com acesso condicional',
    ],
    numbers: [
      {
        what: 'Quem pode convidar de entrega',
        value: 'todos',
        condition: 'membros e convidados, até limitarmos',
      },
    ],
    actions: [
      'Reveja a lista de convidados quatro vezes por ano e faça limpeza (regra nossa)',
      'Deixe convidar só membros ou só a função Autor de Convites',
    ],
    asks: [
      'quem é responsável pelas contas de convidado',
      'como me livro de convidados antigos',
      'as contas de convidado são eliminadas sozinhas',
      'um consultor externo saiu, ainda tem acesso',
      'rever os convidados com regularidade',
      'o acesso de um convidado expira',
      'tirei o convidado da equipa mas a conta continua',
      'limpar contas de comvidados',
    ],
    synonyms: ['conta de convidado', 'convidados', 'utilizadores externos', 'usuários externos', 'acesso de convidado'],
    caution: 'Tirar um convidado de uma equipa não elimina a sua conta de convidado.',
  },
];
