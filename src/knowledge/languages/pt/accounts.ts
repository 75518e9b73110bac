import type { TopicText } from '../../../model/topic';

export const accountsTexts: readonly TopicText[] = [
  {
    id: 'accounts-and-identities',
    title: 'Contas e identidades',
    short:
      'Contas, palavras-passe, métodos de início de sessão e acessos são inteiramente nossos. A Microsoft só mantém a plataforma de início de sessão (Entra ID) a funcionar e segura.',
    microsoft: ['Opera e protege o Entra ID, o diretório e o serviço de início de sessão'],
    customer: [
      'Criar, mudar e remover contas',
      'Decidir quem pode o quê e como cada um prova quem é',
      'Olhar também para as contas sem uso e as de serviço',
    ],
    numbers: [],
    actions: ['Dê um responsável aos passos de entradas, mudanças e saídas', 'Exija MFA para cada conta'],
    asks: [
      'quem trata das contas de utilizador',
      'contas de utilizador, nós ou a microsoft',
      'quem cria e remove os utilizadores',
      'a microsoft gere os nossos utilizadores',
      'contas e identidades, de quem é a tarefa',
      'quem é responsável pelas identidades',
      'gestão de identidades e acessos na nuvem',
      'quem limpa as contas antigas',
      'quem dá os acessos ao pessoal',
      'criar contas para colegas novos',
      'gestão de utilizadores, assunto da microsoft ou nosso',
    ],
    synonyms: ['contas de utilizador', 'identidades', 'gestão de utilizadores'],
  },
  {
    id: 'password-policy',
    title: 'Palavras-passe (senhas)',
    short:
      'As nossas regras de palavras-passe são nossas: sem troca forçada por data, uma lista própria de palavras proibidas e um caminho sem palavras-passe. A Microsoft bloqueia as mais comuns e trava as tentativas.',
    microsoft: ['Recusa palavras-passe muito comuns', 'Bloqueia quem tenta vezes de mais'],
    customer: [
      'Desligar a expiração forçada',
      'Juntar o nome da empresa e parecidos às palavras proibidas',
      'Passar para chaves de acesso ou Windows Hello',
    ],
    numbers: [
      {
        what: 'Expiração de palavras-passe',
        value: 'nunca',
        condition: 'CISA: as palavras-passe não expiram; troque a que outros possam conhecer',
      },
    ],
    actions: ['Defina as palavras-passe para nunca expirarem', 'Junte as nossas próprias palavras proibidas'],
    asks: [
      'com que frequência devo trocar a minha senha',
      'quem define as regras das palavras-passe',
      'as senhas devem expirar',
      'trocar a palavra-passe a cada 90 dias',
      'política de senhas quem decide',
      'senhas proibidas',
      'comprimento mínimo da senha',
      'por que a minha senha nunca expira',
      'palavra passe regras',
    ],
    synonyms: ['palavra-passe', 'senha', 'senhas', 'política de senhas', 'expiração da senha'],
    caution: 'Trocar as palavras-passe a cada 90 dias está ultrapassado: as pessoas escolhem então outras mais fracas.',
  },
  {
    id: 'roles-and-rbac',
    title: 'Funções e direitos de administração',
    short:
      'Quem recebe que função de administrador é só decisão nossa. A Microsoft entrega as funções; nós damos a mais pequena que chegue e mantemos entre dois e oito administradores globais.',
    microsoft: ['Entrega funções prontas para tarefas concretas', 'Oferece direitos por tempo (PIM) com a licença P2'],
    customer: [
      'Dar a cada pessoa a função mais pequena que chegue',
      'Separar contas de administrador das do dia a dia',
      'Fazer pedir e aprovar as funções fortes, em vez de as ter para sempre',
    ],
    numbers: [
      {
        what: 'Administradores globais',
        value: '2 a 8',
        condition: 'intervalo da CISA; cada um uma pessoa com nome e uma conta só na nuvem',
      },
    ],
    actions: [
      'Troque o administrador global por uma função mais pequena onde chegue',
      'Reveja em cada trimestre quem tem funções (regra nossa)',
    ],
    asks: [
      'quem dá as funções de administrador',
      'quantos administradores globais devemos ter',
      'que permissões precisa o suporte',
      'direitos de administrador quem decide',
      'a microsoft pode dar direitos de administrador na nossa empresa',
      'toda a informática é administrador global, é grave',
      'são precisas contas de administrador separadas',
      'funções e permissões responsabilidade',
      'menor funçao para redefinir senhas',
    ],
    synonyms: ['função de administrador', 'direitos de administrador', 'administrador global', 'funções'],
  },
  {
    id: 'app-consent',
    title: 'Aplicações de terceiros e consentimento',
    short:
      'Que aplicações podem chegar aos nossos dados é decisão nossa. A Microsoft deixa os utilizadores consentir muitas aplicações se não limitarmos; nós limitamos o consentimento, temos um circuito de pedidos e revemos as aplicações.',
    microsoft: [
      'Mostra o que uma aplicação pede e oferece definições de consentimento mais estritas',
      'Marca os editores que verificou',
    ],
    customer: [
      'Limitar o consentimento a editores verificados e permissões de baixo risco, ou não permitir nenhum',
      'Deixar os administradores decidir os pedidos e atribuir uma aplicação só às pessoas ou grupos que precisam dela',
      'Retirar aplicações que ninguém usa',
    ],
    numbers: [],
    actions: [
      'Use a política de baixo risco com o circuito de pedido de consentimento',
      'Só para poucos utilizadores: exija atribuição para a aplicação e atribua o grupo deles',
    ],
    asks: [
      'quem aprova as aplicações de terceiros',
      'posso dar a um app acesso ao meu e-mail',
      'limitar o consentimento de aplicativos',
      'um aplicativo pede acesso aos nossos dados',
      'quem controla as aplicações externas no nosso tenant',
      'aprovação do administrador necessária o que significa',
      'a microsoft responde por apps de outros fabricantes',
      'retirar aplicações sem uso',
      'consentimento de usuarios aplicaçoes',
    ],
    synonyms: ['consentimento', 'aplicações de terceiros', 'aplicativos externos', 'consentimento do administrador'],
    caution:
      'A predefinição aberta foi descrita em junho de 2025; a Microsoft anunciou depois uma mais estrita, que não pudemos verificar. Leia a definição em vez de a supor.',
  },
];
