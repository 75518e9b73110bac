import type { TopicText } from '../../../model/topic';

export const devicesTexts: readonly TopicText[] = [
  {
    id: 'device-compliance',
    title: 'Gerir dispositivos (MDM, Intune)',
    short:
      'As regras de gestão de dispositivos são nossas. A Microsoft verifica os dispositivos com as nossas políticas do Intune; sem política, um dispositivo conta como conforme, se não mudarmos isso.',
    microsoft: ['Verifica os dispositivos com as nossas políticas e diz ao serviço de início de sessão'],
    customer: [
      'Inscrever os dispositivos da empresa e escrever políticas de conformidade',
      'Mudar a definição que chama conforme a um dispositivo sem política',
      'Exigir conformidade no acesso condicional',
    ],
    numbers: [
      {
        what: 'Um resultado fica válido',
        value: '30 dias',
        condition: 'por predefinição; pode definir-se 1 a 120',
      },
      {
        what: 'Dispositivo sem política',
        value: 'conta como conforme',
        condition: 'por predefinição; mude para não conforme',
      },
    ],
    actions: [
      'Instale o portal da empresa quando a informática pedir',
      'Administradores: mudem a predefinição e depois exijam conformidade no início de sessão',
    ],
    asks: [
      'quem gere os dispositivos da empresa',
      'gestão de dispositivos com intune',
      'o que significa dispositivo não conforme',
      'mdm de quem é a tarefa',
      'quem protege os portáteis dos funcionários',
      'um dispositivo sem política é conforme',
      'devo instalar o portal da empresa',
      'celular da empresa gerenciar',
      'conformidade de dispositivos quanto dura',
    ],
    synonyms: [
      'gestão de dispositivos',
      'MDM',
      'Intune',
      'conformidade de dispositivos',
      'gerenciamento de dispositivos',
    ],
  },
  {
    id: 'mobile-app-protection',
    title: 'Proteção de apps em telemóveis privados',
    short:
      'As políticas de proteção de apps (MAM) separam os dados da empresa em apps como o Outlook em telemóveis (celulares) privados. O Intune aplica-as; exigi-las e escolher PIN, limites de cópia e limpeza é tarefa nossa.',
    microsoft: [
      'Oferece políticas de proteção de apps no Intune e aplica-as dentro das apps',
      'Guarda o controlo do PIN na app e pode limpar dados da empresa após tentativas erradas a mais',
    ],
    customer: [
      'Torná-la obrigatória em cada telemóvel que a empresa não gere',
      'Definir PIN, número de tentativas, limites de cópia e limpeza',
      'Verificar que a política chega aos utilizadores e apps certos',
    ],
    numbers: [],
    actions: [
      'Telemóvel privado? Use Outlook e Teams da loja e aceite o PIN da empresa',
      'Uma política não atua? Verifique se o utilizador está atribuído, licenciado e com sessão nessa app',
    ],
    asks: [
      'posso ler o e-mail da empresa no meu telemóvel pessoal',
      'a empresa pode apagar o meu celular particular',
      'byod quem é responsável',
      'por que o outlook pede um pin no celular',
      'proteção de aplicativos em telefones pessoais',
      'proteger dados da empresa num telemóvel privado',
      'mam quem configura',
      'a empresa vê as minhas fotos do celular',
      'celular pessoal com teams',
    ],
    synonyms: ['proteção de apps', 'MAM', 'BYOD', 'telemóvel pessoal', 'celular pessoal', 'telefone privado'],
    caution: 'Uma limpeza pela proteção de apps retira só dados da empresa; fotografias e apps privadas ficam.',
  },
  {
    id: 'unmanaged-devices',
    title: 'Acesso de dispositivos desconhecidos',
    short:
      'Se computadores não geridos podem abrir os nossos ficheiros é decisão nossa. A Microsoft pode deixá-los entrar só pelo navegador, sem transferência, depois de o configurarmos.',
    microsoft: ['Pode limitar SharePoint e OneDrive ao navegador, sem transferir, imprimir nem sincronizar'],
    customer: [
      'Ligar o limite, com uma regra de acesso condicional',
      'Terminar as sessões inativas nesses computadores',
    ],
    numbers: [
      {
        what: 'Até funcionar',
        value: 'até 24 horas',
        condition: 'depois de ligar; quem já entrou nota mais tarde',
      },
    ],
    actions: [
      'Limite primeiro convidados e administradores, depois todos',
      'Num PC privado trabalhe no navegador e termine a sessão',
    ],
    asks: [
      'posso entrar do meu computador pessoal',
      'acesso de casa com o meu próprio portátil',
      'impedir downloads num pc privado',
      'bloquear dispositivos não geridos',
      'dispositivos desconhecidos no sharepoint',
      'dá para baixar arquivos num computador privado',
      'acesso só pelo navegador sem download',
      'notebook pessoal acesso ao onedrive',
    ],
    synonyms: ['dispositivos não geridos', 'computador pessoal', 'PC privado', 'dispositivos desconhecidos'],
  },
];
