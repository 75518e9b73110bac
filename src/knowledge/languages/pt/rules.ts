import type { LanguageRules } from '../language';
import { live, notLive, ofOneself } from './live';

export const rules: LanguageRules = {
  id: 'pt',
  smallWords:
    'o a os as um uma uns umas do da dos das de no na nos nas num numa ao aos pelo pela pelos pelas e ou que quem qual quais como quando onde quanto quantos quantas porque por para com sem em entre desde ate sobre depois antes se nao mais menos muito ja ainda tambem so sempre nunca nada algo alguem ninguem tudo todo todos toda todas cada ' +
    'e sao esta estao foi ser estar ha tem tens tenho temos ter pode podes podem posso podemos deve devem devo devemos faz fazem fazer fazemos faco fica ficam vai vao isso isto este esta estes estas esse essa aquele lhe me te nosso nossa nossos nossas meu minha meus minhas seu sua seus suas ele ela eles elas nos voce voces preciso precisa precisamos quero chega da obrigado obrigada ola bom boa',
  emptyWords:
    'quanto tempo quando trata acontece significa verdade falso pergunta saber explicar how long who is responsible aqui bem mal vez coisa assunto empresa connosco conosco estamos estava estavam',
  dutyWords: 'responsible tarefa tarefas culpa responde decide decisao parte papel dever',
  sameWords: [
    // A private mailbox is named by its provider, which is else a product that we know nothing about.
    [/(?<=(?:^|\s)(?:para o|pro|ao|meu|seu|conta|endereço) )(?:gmail|yahoo|hotmail|icloud)\b/g, 'privado'],
    [/(?<!\p{L})(?:ha|ra)(?:cke|que|quea)ad([oa]s?)(?!\p{L})/gu, 'hackead$1'],
    // European and Brazilian words for one thing.
    [/(?<!\p{L})(?:apagad|excluíd|excluid|eliminad|deletad)(?=[oa]s?(?!\p{L}))/gu, 'eliminad'],
    [
      /(?<!\p{L})(?:apagar|apaguei|apagou|apagaram|excluir|excluí|excluiu|eliminei|eliminou|eliminaram|deletei)(?!\p{L})/gu,
      'eliminar',
    ],
    [/(?<!\p{L})(?:portátil|portatil|computador|laptop|notebook)(?!\p{L})/gu, 'portátil'],
    [/(?<!\p{L})(?:celular|telefone|telemovel)(?!\p{L})/gu, 'telemóvel'],
    [/(?<!\p{L})arquivo(?=s?(?!\p{L}))/gu, 'ficheiro'],
    [/(?<!\p{L})equipes?(?!\p{L})/gu, 'equipa'],
    [/(?<!\p{L})(?:usuário|usuario)(?=s?(?!\p{L}))/gu, 'utilizador'],
    [/(?<!\p{L})(?:ex-funcionário|ex-funcionario|trabalhador|colaborador)(?!\p{L})/gu, 'funcionário'],
    [/(?<!\p{L})(?:senha|palavra-passe|palavra passe)(?=s?(?!\p{L}))/gu, 'password'],
    [/(?<!\p{L})(?:sai|saiu|vai embora|se foi|demitiu-se|reforma-se|reformar-se|deixou a empresa)(?!\p{L})/gu, 'saída'],
    [/(?<!\p{L})(?:lê|leem|leia|leu|lido)(?!\p{L})/gu, 'ler'],
    [/(?<!\p{L})(?:vê|veem|veja|viu)(?!\p{L})/gu, 'ver'],
    [/(?<!\p{L})(?:caiu|cai|cair|em baixo|fora do ar)(?!\p{L})/gu, 'falha'],
    [/(?<!\p{L})(?:trata de|faz|cuida de|responsável por|responde por) tudo(?!\p{L})/gu, 'sharedresponsibility'],
    [
      /responsabilidades (?:d|tem )a microsoft|(?:pelo|por|de) que (?:é que )?(?:a microsoft é responsável|é responsável a microsoft|(?:cuida|trata) a microsoft)/g,
      '$& sharedresponsibility',
    ],
    [/responsabilidade (?:com)?partilhada|responsabilidade compartilhada/g, 'sharedresponsibility'],
  ],
  endings:
    /(?:amentos|amento|imentos|imento|acoes|acao|icoes|icao|coes|cao|soes|sao|adores|ador|adora|idades|idade|mente|ados|adas|ado|ada|idos|idas|ido|ida|ando|endo|indo|aram|eram|amos|emos|imos|aveis|avel|iveis|ivel|oes|ao|ar|er|ir|am|em|as|es|os|a|e|o|s)$/,
  kinds: [
    [
      'how-long',
      /\bhow long\b|\bquanto (?:tempo|demora|dura)\b|\bquantos (?:dias|meses|anos)\b|\bquando\b|\bcom que frequencia\b|\b(?:prazo|duracao)\b|\b\d+ (?:dias?|meses|mes|anos?|horas?)\b/,
    ],
    ['what-if', /\bo que (?:acontece|sucede)\b|^se\b|\bem caso de\b/],
    ['who', /\b(?:quem|responsible)\b|\b(?:culpa|microsoft ou nos)\b/],
    [
      'how',
      /\bcomo\b|\bo que (?:faco|fazer|devo|fazemos)\b|\b(?:configurar|ativar|desligar|limitar|evitar|impedir|bloquear|proibir|permitir)\b/,
    ],
    [
      'true-or-false',
      /^(?:e|sao|esta|estao|pode|podem|posso|deve|devem|devo|ha|faz|chega|bastam|temos|precisamos|a|o|os|as|um|uma)\b/,
    ],
  ],
  moods: [
    [
      'greeting',
      /^(?:ola|oi|bom dia|boa (?:tarde|noite)|tudo bem)(?: (?:a todos|pessoal|bot|keyholder|tudo bem|como vai))*$/,
    ],
    [
      'thanks',
      /^(?:muito |ok |perfeito )*(?:obrigad[oa]|muito obrigad[oa]|obg|obgd|brigad[oa]|valeu|vlw|perfeito|otimo|excelente)(?: (?:pela ajuda|pela resposta|a voce|a ti))*$/,
    ],
    [
      'bye',
      /^(?:adeus|tchau|ate (?:logo|breve|amanha|mais)|tenha um (?:bom|otimo) dia|bom (?:trabalho|fim de semana)|boa semana|abracos?)$/,
    ],
    [
      'help',
      /^(?:ajuda|ajude me|ajuda me|me ajuda|preciso de ajuda|o que (?:voce )?(?:pode|podes|sabe|sabes) fazer|quem (?:es|es tu|e voce)|o que posso (?:te |lhe )?perguntar|como funciona(?: isto| isso)?|voce e (?:um )?(?:robo|bot|humano)|(?:ola |oi )?(?:voce )?(?:falas?|entendes?)(?: tambem)? portugues)$/,
    ],
  ],
  steering:
    /\b(?:ignora|ignore|esquece|esqueca)\b.{0,40}\b(?:instrucoes|regras|ordens|tudo|anterior\w*)\b|\bagora (?:es|voce e)\b|\bresponde (?:so|apenas)\b|\bdiz (?:so )?(?:que )?sim\b/,
  orders:
    /^(?:por favor |agora )*(?:aprova|aprove|apaga|apague|elimina|elimine|exclua|exclui|remove|remova|desativa|desative|ativa|ative|bloqueia|bloqueie|desbloqueia|da me|de me|faz me)\b.{0,60}\b(?:links?|ligacoes|contas?|utilizador(?:es)?|usuarios?|convidados|guest|todos|todas|tudo|mfa|permissoes|direitos|admin|administrador|globaladmin|rem ?\d+|pedidos?|politicas|password)\b(?!.*\?)/,
  othersContent:
    /^(?:por favor |podes |pode |quero )*(?:mostra\w*|mostre\w*|le|leia|ler|abre|abra|abrir|procura\w*|da me|de me|ver)\b.{0,25}\b(?:correios?|e ?mails?|mails?|mensagens?|conversas?|chats?|caixa|calendario|agenda)\b.{0,15}\b(?:de|do|da)\b.{0,20}\b(?:chefe|patrao|diretor\w*|colegas?|funcionari\w+|empregad\w+|marido|mulher|namorad\w+)\b/,
  live,
  notLive,
  ofOneself,
  restore: /\b(?:restaur\w*|recuper\w*|confiar|basta|perdid\w*|de volta)\b/,
};
