import type { TopicText } from '../../../model/topic';

export const signInTexts: readonly TopicText[] = [
  {
    id: 'mfa-for-everyone',
    title: 'MFA para cada conta',
    short:
      'Exigir MFA às nossas pessoas é tarefa nossa. A Microsoft oferece-a sem custo extra e só a impõe nos portais de administração e nas ferramentas do Azure, não ao pessoal comum.',
    microsoft: [
      'Oferece MFA, também nas predefinições de segurança gratuitas',
      'Exige ela própria MFA nos portais de administração e ferramentas do Azure',
    ],
    customer: [
      'Exigir MFA a cada conta com acesso condicional ou predefinições de segurança',
      'Encontrar contas sem MFA e fechar as falhas',
      'Ajudar a configurá-la, também quando se troca de telefone',
    ],
    numbers: [
      {
        what: 'Ataques a contas travados pela MFA',
        value: 'mais de 99,2 %',
        condition: 'número da página da Microsoft sobre MFA obrigatória',
      },
      {
        what: 'Imposta nos portais de administração',
        value: 'desde outubro de 2024',
        condition: 'Azure, Entra e Intune; o centro de administração do Microsoft 365 desde fevereiro de 2025',
      },
    ],
    actions: [
      'Configure um segundo método além do seu telefone',
      'Administradores: vejam quem ainda entra sem MFA e marquem um prazo',
    ],
    asks: [
      'quem é responsável pela mfa',
      'a mfa é obrigatória para todos os funcionários',
      'temos de ativar nós a autenticação de dois fatores',
      'autenticação em duas etapas quem trata',
      'a microsoft obriga os usuários a usar mfa',
      'a mfa custa mais',
      'por que preciso de um segundo fator para entrar',
      'chega só uma senha',
      'autenticaçao multifator para todos',
      'porque me pedem sempre um código',
      'aborrece-me ter de aprovar no telemóvel',
      'mudei de telefone e já não tenho o authenticator',
      'posso tirar a autenticação de dois fatores',
      'tenho uma senha forte, não preciso de mfa',
      'a 2fa serve para alguma coisa',
      'todos os funcionários têm de ter um código no telemóvel',
      'a microsoft já ativa a mfa para todos, não',
      'pôr um código para entrar é obrigatório',
    ],
    synonyms: [
      'MFA',
      'autenticação multifator',
      'autenticação de dois fatores',
      'segundo fator',
      'verificação em duas etapas',
    ],
    caution:
      'Que a Microsoft imponha MFA a administradores não cobre os utilizadores comuns; a esses temos de a exigir nós.',
  },
  {
    id: 'phishing-resistant-mfa',
    title: 'MFA resistente a phishing',
    short:
      'Resistem ao phishing as chaves de segurança (FIDO2), as chaves de acesso ligadas a um dispositivo, o Windows Hello e os certificados. Aprovar numa aplicação é bom, mas ainda pode ser enganado. Exigir a forma forte, primeiro aos administradores, é tarefa nossa.',
    microsoft: [
      'Suporta chaves de acesso, Windows Hello e certificados',
      'Deixa-nos exigir uma dada força no início de sessão',
    ],
    customer: [
      'Exigir a forma forte primeiro aos administradores, depois a todos',
      'Distribuir chaves ou chaves de acesso e prever a sua perda',
    ],
    numbers: [],
    actions: [
      'Peça à informática uma chave de acesso ou uma chave de segurança',
      'Administradores: no acesso condicional aceitem só métodos resistentes para quem tem uma função de administrador',
    ],
    asks: [
      'o que é mfa resistente a phishing',
      'o aplicativo authenticator resiste ao phishing',
      'os administradores precisam de uma chave fido2',
      'chave de acesso ou aplicativo, o que é mais seguro',
      'os códigos por sms são seguros',
      'exigir chaves de segurança aos administradores',
      'que método de mfa não pode ser enganado',
      'yubikey quem decide',
      'o windows hello é forte que chegue',
    ],
    synonyms: ['MFA resistente a phishing', 'chave de segurança', 'chave de acesso', 'FIDO2', 'Windows Hello'],
    caution:
      'Uma aplicação de autenticação com número não está ao nível de uma chave física, embora se digam muitas vezes juntas. SMS e chamadas são o mais fraco.',
  },
  {
    id: 'conditional-access',
    title: 'Acesso condicional',
    short:
      'As políticas de acesso condicional decidem quem pode entrar, de onde e com que dispositivo. A Microsoft verifica-as em cada início de sessão; escrevê-las, testá-las e mantê-las é tarefa nossa, para o pessoal e os convidados.',
    microsoft: [
      'Aplica as nossas políticas em cada início de sessão',
      'Cria algumas políticas suas em muitos inquilinos, primeiro só em modo de relatório',
    ],
    customer: [
      'Escrever políticas, experimentá-las em modo de relatório e mantê-las',
      'Dizer expressamente o que vale para convidados e outros externos: uma política só os cobre se os incluir',
      'Deixar as contas de emergência fora das políticas',
    ],
    numbers: [
      {
        what: 'Licença',
        value: 'Entra ID P1',
        condition: 'no mínimo; as predefinições de segurança são o caminho gratuito',
      },
      {
        what: 'Políticas da própria Microsoft',
        value: '45 dias ou mais',
        condition: 'em modo de relatório antes de serem ligadas, se não as desligarmos',
      },
    ],
    actions: [
      'Três políticas para começar: todos usam MFA, as entradas antigas estão fechadas, os administradores trabalham em dispositivos geridos',
      'Verifique cada política para convidados e utilizadores externos',
    ],
    asks: [
      'o que é o acesso condicional',
      'quem mantém as políticas de acesso condicional',
      'que licença é precisa para acesso condicional',
      'as nossas regras de acesso valem para convidados',
      'permitir entrar só a partir de portugal',
      'acesso condicional quem configura',
      'a microsoft cria políticas de acesso por nós',
      'regras de aceso condicional',
    ],
    synonyms: ['acesso condicional', 'política de acesso', 'Conditional Access', 'regras de acesso'],
  },
  {
    id: 'token-theft-session-hijack',
    title: 'Roubo de sessão e de token',
    short:
      'Quem rouba uma sessão aberta passa por cima da MFA comum. Proteger as sessões é tarefa nossa: métodos resistentes a phishing, dispositivos geridos e terminar sessões quando algo está mal.',
    microsoft: [
      'Pode ligar tokens a um dispositivo e verificar de novo as sessões, em aplicações que o suportam',
      'Avisa de inícios de sessão de risco onde há licença',
    ],
    customer: [
      'Exigir MFA resistente a phishing e um dispositivo gerido',
      'Usar sessões mais curtas para administradores e proteção de tokens onde funciona',
      'Terminar todas as sessões de uma conta à primeira suspeita',
    ],
    numbers: [
      {
        what: 'Um token de acesso roubado vale',
        value: 'cerca de 1 hora',
        condition: 'a não ser que um controlo contínuo o corte; as sessões renovam-se até serem revogadas',
      },
    ],
    actions: [
      'Carregou numa página de início de sessão estranha? Avise já a equipa de segurança',
      'Administradores: exijam um dispositivo conforme para a sua entrada',
    ],
    asks: [
      'a mfa protege do roubo de sessão',
      'roubaram o meu cookie de sessão',
      'o que é o roubo de token',
      'quem nos protege do sequestro de sessão',
      'um atacante entra apesar da mfa como é possível',
      'sessão roubada quanto tempo vale',
      'cliquei e entrei numa página estranha',
      'evitar o roubo de sessoes',
    ],
    synonyms: ['roubo de sessão', 'roubo de token', 'sequestro de sessão', 'cookie roubado'],
  },
];
