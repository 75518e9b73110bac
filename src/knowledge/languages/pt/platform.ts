import type { TopicText } from '../../../model/topic';

export const platformTexts: readonly TopicText[] = [
  {
    id: 'data-residency',
    title: 'Onde estão os nossos dados',
    short:
      'A Microsoft guarda os nossos dados na região do nosso inquilino, e os de clientes da UE dentro da fronteira de dados da UE, com exceções publicadas. Conhecer a nossa localização e comprar mais se a lei o quiser é connosco.',
    microsoft: [
      'Guarda os dados em repouso na região prometida',
      'Trata os dados de clientes da UE dentro da UE e publica as exceções',
    ],
    customer: [
      'Verificar a localização dos dados do nosso inquilino',
      'Comprar suplementos de residência ou multi-geo onde for preciso',
      'Conhecer as exceções antes de prometer algo a clientes',
    ],
    numbers: [
      {
        what: 'Fronteira de dados da UE',
        value: '3 fases',
        condition: 'janeiro de 2023, janeiro de 2024 e fevereiro de 2025',
      },
    ],
    actions: [
      'Administradores: vejam "Localização dos dados" no centro de administração',
      'Pergunte ao departamento jurídico antes de mover dados de outros países',
    ],
    asks: [
      'onde ficam guardados os nossos dados',
      'os nossos dados ficam em portugal',
      'os nossos dados ficam no brasil',
      'os dados saem da europa',
      'em que país estão os servidores',
      'localização dos dados microsoft 365',
      'fronteira de dados da ue',
      'os nossos e-mails vão para os estados unidos',
      'residencia de dados',
    ],
    synonyms: ['localização dos dados', 'residência de dados', 'fronteira de dados da UE', 'soberania'],
  },
  {
    id: 'service-availability-sla',
    title: 'Disponibilidade e SLA',
    short:
      'A Microsoft mantém o serviço em mais de um datacenter e compromete-se com 99,9 % por mês. Abaixo disso paga um crédito que temos de pedir. A nossa linha de internet não está coberta.',
    microsoft: [
      'Opera o serviço em vários datacenters e muda para outro quando um se perde',
      'Paga um crédito quando um mês fica abaixo do compromisso',
    ],
    customer: [
      'Pedir o crédito; não vem sozinho',
      'Cuidar da nossa rede e linha de internet: o SLA não as cobre',
      'Ter um plano para trabalhar algumas horas sem correio nem chat',
    ],
    numbers: [
      {
        what: 'Disponibilidade prometida',
        value: '99,9 %',
        condition: 'por mês e serviço, para os serviços principais',
      },
      {
        what: 'Entra ID',
        value: '99,99 %',
        condition: 'por mês, segundo um livro de 2023; veja o SLA atual',
      },
      {
        what: 'Crédito abaixo de 99,9 %',
        value: '25 % da mensalidade',
        condition: 'de um artigo de 2013; abaixo de 99 % eram 50 %, abaixo de 95 % 100 %; veja o documento SLA atual',
      },
    ],
    actions: [
      'Numa falha veja a página do estado do serviço antes de ligar para o suporte',
      'Procure o SLA atual antes de prometer um número a alguém',
    ],
    asks: [
      'quem é responsável pela disponibilidade',
      'o teams caiu, de quem é a culpa',
      'que disponibilidade garante a microsoft',
      'sla do microsoft 365',
      'devolvem-nos dinheiro por uma falha',
      'falha do exchange online quem resolve',
      'o outlook não responde porque a microsoft está fora do ar',
      'pedir um crédito por interrupção',
      'disponiblidade 99,9 por cento',
    ],
    synonyms: ['disponibilidade', 'SLA', 'falha', 'interrupção', 'crédito', 'estado do serviço', 'fora do ar'],
    caution: 'Não é prometido que a mudança seja imediata ou despercebida. Um crédito não paga o trabalho perdido.',
  },
  {
    id: 'service-patching',
    title: 'Atualizações do serviço',
    short:
      'A Microsoft atualiza servidores, sistemas e código do Exchange, SharePoint e Teams. Portáteis, telefones, navegadores e qualquer servidor em nossa casa são connosco.',
    microsoft: ['Atualiza máquinas, sistemas e código do serviço passo a passo'],
    customer: [
      'Atualizar os nossos dispositivos, navegadores e apps do Office',
      'Atualizar servidores locais que se ligam, como um Exchange híbrido ou um servidor de sincronização',
    ],
    numbers: [],
    actions: [
      'Nada a fazer para o serviço na nuvem',
      'Administradores: cuidem de que servidores e agentes próprios ligados à nuvem estejam numa versão recente',
    ],
    asks: [
      'quem aplica os patches do exchange online',
      'quem instala as atualizações',
      'temos de atualizar os servidores da nuvem',
      'correções de segurança do sharepoint quem faz',
      'patches quem',
      'atualizações do windows nos portáteis ou faz a microsoft',
      'quem corrige as falhas de segurança do teams',
      'gestão de patches m365',
      'atualisar o serviço',
    ],
    synonyms: ['patches', 'atualizações', 'correções', 'atualização de segurança', 'falhas de segurança'],
  },
  {
    id: 'physical-datacenter-security',
    title: 'Segurança física dos datacenters',
    short:
      'A Microsoft guarda os edifícios e o hardware: portas, guardas, câmaras, energia e a verificação das poucas pessoas que podem entrar. Não há nada para nós operarmos.',
    microsoft: [
      'Controla a entrada com guardas, câmaras e várias verificações',
      'Verifica e limita o pessoal com acesso físico',
      'Trata da energia, do arrefecimento e do fim de vida dos discos',
    ],
    customer: [
      'Nada a operar',
      'Buscar os relatórios de auditoria se alguém os quiser ver',
      'Guardar os nossos escritórios e dispositivos',
    ],
    numbers: [],
    actions: ['Um auditor pergunta? Os relatórios estão no Service Trust Portal'],
    asks: [
      'quem guarda os datacenters',
      'segurança física dos servidores',
      'quem pode entrar no centro de dados',
      'incêndio e energia no datacenter quem trata',
      'o que acontece aos discos velhos do datacenter',
      'segurança dos edifícios da nuvem',
      'controlo de acesso à sala de servidores da microsoft',
      'quem trata do hardware',
      'sentro de dados guardas',
    ],
    synonyms: ['datacenter', 'centro de dados', 'segurança física', 'edifícios', 'hardware'],
  },
  {
    id: 'network-controls-saas',
    title: 'Rede do serviço da Microsoft',
    short:
      'A rede dentro do serviço é operada e protegida pela Microsoft. Não podemos pôr lá uma firewall; com o acesso condicional decidimos de onde as pessoas entram.',
    microsoft: [
      'Opera e protege a rede do serviço',
      'Separa-a da sua própria rede de empresa e defende-a contra inundações de tráfego',
    ],
    customer: [
      'Limitar de onde se entra com localizações com nome e acesso condicional',
      'Cuidar da nossa própria rede',
    ],
    numbers: [],
    actions: ['Administradores: digam ao acesso condicional que lugares são nossos (localizações com nome)'],
    asks: [
      'quem é responsável pela rede',
      'precisamos de uma firewall para o office 365',
      'segurança de rede na nuvem',
      'a microsoft protege contra ataques ddos',
      'quem gere a firewall do exchange online',
      'controlos de rede microsoft ou nós',
      'configurar localizações com nome',
      'segmentação de rede no microsoft 365',
      'fire wall sharepoint online',
    ],
    synonyms: ['rede', 'firewall', 'segurança de rede', 'DDoS', 'localizações com nome'],
  },
];
