import type { TopicText } from '../../../model/topic';

export const protectionTexts: readonly TopicText[] = [
  {
    id: 'copilot-permissions',
    title: 'O que o Copilot pode ver',
    short:
      'O Copilot mostra às pessoas só o que já podiam abrir e não treina modelos públicos com os nossos dados. A Microsoft respeita as nossas permissões; limpar as que são demasiado largas é connosco.',
    microsoft: [
      'Responde a cada pessoa só com conteúdo que essa pessoa pode pelo menos ver',
      'Mantém perguntas e respostas dentro do serviço Microsoft 365',
    ],
    customer: [
      'Limpar permissões largas antes do arranque: sites abertos a todos, links antigos',
      'Etiquetar e proteger o que é sensível',
    ],
    numbers: [
      {
        what: 'Sites na pesquisa restrita do SharePoint',
        value: 'até 100',
        condition: 'uma ponte durante a limpeza, não uma proteção',
      },
    ],
    actions: [
      'Encontrou algo que não devia ver? Diga ao dono do site ou à informática',
      'Administradores: vejam primeiro os sites mais sensíveis e restrinjam o acesso durante a limpeza',
    ],
    asks: [
      'o que pode ver o copilot',
      'o copilot vê os meus ficheiros privados',
      'o copilot mostra os meus documentos aos colegas',
      'o copilot encontrou os salários, de quem é a culpa',
      'o copilot treina com os nossos dados',
      'o copilot ignora as permissões',
      'o copilot é seguro para dados confidenciais',
      'limpar permissões antes do copilot',
      'coplot acesso a arquivos',
    ],
    synonyms: ['Copilot', 'Microsoft 365 Copilot', 'assistente de IA', 'permissões do Copilot'],
    caution:
      'Diz-se muitas vezes que o Copilot dá dados a quem não tem direito. Têm o direito, por engano: a permissão é demasiado larga.',
  },
  {
    id: 'sensitivity-labels',
    title: 'Etiquetas de confidencialidade',
    short:
      'As etiquetas marcam e podem cifrar documentos e correio. A Microsoft dá a função; desenhar as etiquetas, publicá-las, comprar a licença e usá-las é connosco.',
    microsoft: ['Dá as etiquetas, com marcas visíveis e cifra', 'Aplica o que dizem as nossas políticas de etiquetas'],
    customer: [
      'Desenhar poucas etiquetas claras e publicá-las',
      'Definir regras de etiquetagem automática onde há licença',
      'Ensinar às pessoas quando usar cada uma',
    ],
    numbers: [
      {
        what: 'Etiquetas do primeiro nível',
        value: '3 a 7',
        condition: 'conselho do Zero Trust Assessment da Microsoft',
      },
    ],
    actions: [
      'Etiquete o que escreve: na dúvida, use Interno',
      'Administradores: três etiquetas são um bom começo, por exemplo Público, Interno, Confidencial',
    ],
    asks: [
      'quem define as etiquetas de confidencialidade',
      'que etiqueta ponho num documento',
      'os documentos são etiquetados automaticamente',
      'classificação de documentos quem trata',
      'o que significa a etiqueta interno',
      'quantas etiquetas precisamos',
      'uma etiqueta cifra o ficheiro',
      'marcar um documento como confidencial',
      'rotulos de confidencialidade',
    ],
    synonyms: ['etiqueta de confidencialidade', 'rótulo de confidencialidade', 'classificação', 'etiquetagem'],
    caution:
      'Nada é etiquetado ou cifrado sozinho: funciona depois de o termos configurado e licenciado, e protege de estranhos, não de quem tem direito a abrir o ficheiro.',
  },
  {
    id: 'data-loss-prevention',
    title: 'Prevenção de perda de dados (DLP)',
    short:
      'As regras de DLP impedem que saiam dados sensíveis como números de cartão. A Microsoft executa as regras; escrever, testar e afinar as políticas de DLP é tarefa nossa.',
    microsoft: [
      'Executa as nossas regras em correio, ficheiros, chats e dispositivos',
      'Entrega modelos para tipos de dados comuns',
    ],
    customer: [
      'Escrever regras e dizer claramente quem abrangem: dentro, fora ou ambos',
      'Começar com avisos, depois bloquear',
      'Ver as ocorrências e corrigir falsos alarmes',
    ],
    numbers: [
      {
        what: 'DLP para chats do Teams e dispositivos',
        value: 'E5',
        condition: 'plano necessário, ou outra ferramenta',
      },
    ],
    actions: [
      'Uma mensagem bloqueada por engano? Comunique pelo aviso ou diga à informática',
      'Administradores: comecem com números de cartão e de identidade e vejam as condições para pessoas internas e externas',
    ],
    asks: [
      'quem configura a dlp',
      'a microsoft impede o envio de números de cartão',
      'evitar fugas de dados',
      'o meu e-mail foi bloqueado por dlp',
      'regras de dlp quem as escreve',
      'que licença para dlp no teams',
      'um funcionário manda dados de clientes para casa',
      'prevenção de perda de dados',
      'comunicar um falso alarme de dlp',
    ],
    synonyms: ['DLP', 'fuga de dados', 'vazamento de dados', 'prevenção de perda de dados'],
  },
  {
    id: 'encryption-and-keys',
    title: 'Cifra (criptografia) e chaves',
    short:
      'A Microsoft cifra os nossos dados por predefinição, em disco e a caminho. Se queremos chaves próprias ou cifra extra em documentos soltos é decisão nossa.',
    microsoft: [
      'Cifra por predefinição os dados guardados e as ligações',
      'Gere as chaves a não ser que tragamos as nossas',
    ],
    customer: [
      'Decidir sobre chaves próprias (Customer Key, chave dupla) e viver com as consequências',
      'Cifrar com etiquetas o correio e os documentos muito sensíveis',
      'Cifrar os nossos portáteis e telefones',
    ],
    numbers: [],
    actions: [
      'Pergunte ao departamento jurídico e à informática antes de escolher chaves próprias: uma chave perdida são dados perdidos',
      'Use uma etiqueta com cifra para os documentos mais sensíveis',
    ],
    asks: [
      'os nossos dados estão criptografados',
      'quem cifra os dados na nuvem',
      'quem tem as chaves de criptografia',
      'a microsoft pode ler os nossos dados cifrados',
      'trazer as nossas próprias chaves',
      'criptografia do e-mail quem trata',
      'customer key o que é',
      'encriptação do onedrive por padrão',
      'os dados vao criptografados na transmissao',
    ],
    synonyms: ['criptografia', 'cifra', 'encriptação', 'chaves de criptografia', 'Customer Key'],
  },
];
