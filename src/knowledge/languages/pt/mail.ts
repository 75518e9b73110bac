import type { TopicText } from '../../../model/topic';

export const mailTexts: readonly TopicText[] = [
  {
    id: 'email-threat-filtering',
    title: 'Filtro de spam, phishing e malware',
    short:
      'A Microsoft filtra o correio com proteção incluída. Ligar as predefinições mais fortes, manter curtas as exceções e ensinar as pessoas a ver o phishing é connosco.',
    microsoft: ['Filtra spam e malware conhecido em todo o correio', 'Oferece as predefinições Padrão e Rigorosa'],
    customer: [
      'Ligar as predefinições: de entrega estão desligadas',
      'Manter curtas as listas de permitidos e nomear quem proteger',
      'Pôr SPF, DKIM e DMARC nos nossos domínios e formar as pessoas',
    ],
    numbers: [
      {
        what: 'Predefinições Padrão e Rigorosa',
        value: 'desligadas',
        condition: 'até um administrador as ligar',
      },
      {
        what: 'Pessoas protegidas contra imitação',
        value: '350',
        condition: 'no máximo por predefinição',
      },
    ],
    actions: [
      'Comunique um e-mail suspeito com o botão Comunicar e não carregue em nada',
      'Administradores: Padrão para todos, Rigorosa para dirigentes',
    ],
    asks: [
      'quem filtra o spam',
      'recebo demasiados e-mails de phishing',
      'a microsoft protege-nos do phishing',
      'configurar o filtro de spam quem faz',
      'recebi um e-mail suspeito o que faço',
      'vírus num anexo quem verifica',
      'denunciar um e-mail de phishing',
      'por que passa tanto lixo eletrônico',
      'filtro de lixo eletronico',
      'chegou-me um email estranho que pede a minha senha',
      'esta mensagem é burla',
      'um email falso dos correios',
      'e-mail esquisito, abro ou não',
      'estou farto de spam',
      'um email bom foi parar ao lixo',
      'a microsoft trava todos os vírus, não há problema',
      'anexo suspeito o que faço',
      'como denuncio uma mensagem fraudulenta',
      'isto é golpe ou email verdadeiro do banco',
    ],
    synonyms: ['spam', 'lixo eletrónico', 'phishing', 'antispam', 'malware', 'e-mail suspeito'],
  },
  {
    id: 'spf-dkim-dmarc',
    title: 'SPF, DKIM e DMARC',
    short:
      'Estes registos DNS dizem ao mundo que correio em nosso nome é verdadeiro. Publicá-los e mantê-los para cada domínio é connosco; a Microsoft verifica o que entra e pode assinar o que sai.',
    microsoft: [
      'Verifica o correio que entra com os registos do remetente',
      'Assina o nosso correio que sai com DKIM quando o ligamos',
    ],
    customer: [
      'Publicar SPF, DKIM e DMARC para cada domínio, também os não usados',
      'Ler os relatórios e apertar passo a passo',
    ],
    numbers: [
      {
        what: 'Meta para DMARC',
        value: 'reject',
        condition: 'CISA, para cada domínio de segundo nível',
      },
    ],
    actions: [
      'Comece com DMARC "none" e relatórios, depois quarantine, depois reject',
      'Liste cada serviço que envia em nosso nome',
    ],
    asks: [
      'alguém envia e-mails em nosso nome',
      'quem configura spf dkim e dmarc',
      'remetente falso com o nosso domínio',
      'evitar a falsificação do remetente',
      'dmarc de quem é a tarefa',
      'os nossos e-mails caem no spam dos clientes',
      'registos dns para o correio',
      'a microsoft liga o dkim sozinha',
      'email falso do chefe com o nosso endereço',
    ],
    synonyms: ['SPF', 'DKIM', 'DMARC', 'falsificação', 'remetente falso', 'spoofing'],
    caution: 'Não posso ler o DMARC a partir do Microsoft 365: está no DNS público.',
  },
  {
    id: 'incident-response-split',
    title: 'Quem trata um incidente',
    short:
      'Partilhado: a Microsoft trata ataques ao seu serviço e avisa-nos; os ataques às nossas contas, dados e dispositivos tratamos nós.',
    microsoft: [
      'Trata ataques ao próprio serviço',
      'Avisa os clientes de uma violação de dados pessoais do seu lado',
      'Ajuda por um pedido de suporte',
    ],
    customer: [
      'Agir quando uma conta, um dispositivo ou um ficheiro nosso é atacado',
      'Ter um plano com nomes e telefones',
      'Notificar a autoridade quando dados pessoais são atingidos',
    ],
    numbers: [
      {
        what: 'A Microsoft avisa-nos',
        value: 'em 72 horas',
        condition: 'depois de declarar uma violação de dados pessoais',
      },
      {
        what: 'Nós avisamos a autoridade',
        value: 'em 72 horas',
        condition: 'depois de o sabermos, onde vale o RGPD',
      },
    ],
    actions: [
      'Suspeita de um ataque? Avise agora a equipa de segurança e não arrume nada',
      'Ensaie o plano uma vez por ano (regra nossa)',
    ],
    asks: [
      'o que fazer num incidente de segurança',
      'fomos hackeados, quem trata disso',
      'quem trata um incidente de segurança',
      'a microsoft avisa de uma violação de dados',
      'a quem se comunica um vazamento de dados pessoais',
      'ciberataque a quem ligar',
      'notificar em 72 horas quem faz',
      'plano de emergência contra ataques',
      'ataque informático em curso a quem avisar',
      'achamos que vazaram dados de clientes',
    ],
    synonyms: ['incidente de segurança', 'ciberataque', 'violação de dados', 'vazamento', 'plano de emergência'],
  },
];
