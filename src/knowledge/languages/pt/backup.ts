import type { TopicText } from '../../../model/topic';

export const backupTexts: readonly TopicText[] = [
  {
    id: 'who-is-responsible-for-backups',
    title: 'Quem faz cópias dos nossos dados',
    short:
      'As cópias de segurança são tarefa nossa. A Microsoft mantém o serviço a funcionar e dá-nos redes de segurança curtas, mas ninguém faz uma cópia por nós se não ativarmos ou comprarmos uma.',
    microsoft: [
      'Mantém várias cópias ativas para que um disco ou edifício avariado não pare o serviço',
      'Oferece lixeiras e outros caminhos curtos de volta',
      'Vende um serviço de cópias (Microsoft 365 Backup) que fica desligado até um cliente o ativar e pagar',
    ],
    customer: [
      'Decidir o que é copiado, por quanto tempo e com que ferramenta',
      'Vigiar se a cópia funciona e quem a poderia apagar',
      'Restaurar algo de propósito de vez em quando e guardar a prova',
    ],
    numbers: [
      {
        what: 'Ficheiros (arquivos) nas lixeiras',
        value: 'até 93 dias',
        condition: 'contados desde a eliminação; menos se alguém esvaziar a lixeira',
      },
      {
        what: 'Correio que saiu dos Itens Eliminados',
        value: '14 dias',
        condition: 'até 30 se um administrador aumentou',
      },
    ],
    actions: [
      'Escolha uma cópia: o Microsoft 365 Backup é rápido e fica dentro da Microsoft; um produto externo pode ficar separado do nosso inquilino',
      'Nomeie um responsável pelas cópias e teste um restauro em cada trimestre',
    ],
    asks: [
      'quem é responsável pelas cópias de segurança',
      'a microsoft faz backup dos nossos dados',
      'quem faz o backup do e-mail',
      'precisamos de um backup próprio para o office 365',
      'backup quem',
      'os nossos arquivos do sharepoint estao salvos pela microsoft',
      'por que pagar um backup se tudo está na nuvem',
      'de quem é a tarefa do backup do teams',
      'copia de segurança da empresa',
    ],
    synonyms: ['cópia de segurança', 'cópias de segurança', 'backup'],
    caution:
      'A frase que aconselha a fazer cópias vem do contrato da Microsoft para consumidores. Para uma empresa é a documentação empresarial que nos deixa os dados.',
  },
  {
    id: 'replication-is-not-backup',
    title: 'Replicação não é cópia de segurança',
    short:
      'Não: a replicação mantém cópias iguais, uma cópia de segurança guarda o passado. Uma eliminação ou alteração má é copiada para todo o lado em instantes; guardar versões anteriores continua a ser nosso dever.',
    microsoft: [
      'Mantém cópias atuais em mais de um lugar para que o serviço sobreviva a uma falha',
      'Verifica e repara cópias que o seu próprio hardware danificou',
    ],
    customer: [
      'Guardar estados anteriores com uma cópia de segurança verdadeira',
      'Saber que caminhos curtos de volta existem (versões, lixeira) e onde acabam',
    ],
    numbers: [
      {
        what: 'Cópias ativas de uma caixa de correio',
        value: '4',
        condition: 'todas mostram o estado atual, nenhuma o passado',
      },
    ],
    actions: [
      'Lembre-se assim: as réplicas seguem uma alteração, as cópias de segurança lembram o que era antes',
      'Verifique se uma cópia cobre correio, ficheiros e Teams',
    ],
    asks: [
      'a replicação é um backup',
      'diferença entre replicação e backup',
      'a microsoft guarda várias cópias, para quê mais um backup',
      'a redundância geográfica substitui o backup',
      'os nossos dados estão em dois datacenters, não chega',
      'se eu apagar um ficheiro é apagado em todas as réplicas',
      'redundância ou backup',
      'bastam as quatro copias da caixa de correio',
      'replicaçao igual a backup?',
      'tudo fica guardado duas vezes, então não é preciso backup',
      'a microsoft tem cópias em todo o lado, a cópia de segurança não faz falta',
      'os dados já são copiados em vários datacenters',
      'basta a redundância da microsoft',
      'o onedrive sincroniza os meus ficheiros, isso já é uma cópia',
      'a sincronização substitui o backup',
      'está duplicado, por isso não se pode perder nada',
      'para quê um backup se a microsoft tem 4 cópias',
      'está tudo replicado, não precisamos de backup',
    ],
    synonyms: ['replicação', 'redundância', 'georredundância', 'réplicas', 'alta disponibilidade'],
  },
  {
    id: 'restore-testing',
    title: 'Testar os restauros',
    short: 'Testar os restauros é tarefa nossa. Uma cópia da qual nunca ninguém restaurou é só uma esperança.',
    microsoft: [
      'Diz quão rápido deve ser o seu próprio serviço de cópias',
      'Não experimenta os nossos restauros por nós',
    ],
    customer: [
      'Restaurar em datas fixas amostras reais de correio, ficheiros e um site',
      'Anotar o que foi restaurado, quanto demorou e se abriu',
    ],
    numbers: [
      {
        what: 'Um site ou OneDrive',
        value: 'cerca de 30 minutos',
        condition: 'previsto pelo Microsoft 365 Backup num inquilino normal',
      },
      {
        what: 'Uma caixa de correio',
        value: 'cerca de 2 horas',
        condition: 'o mesmo',
      },
      {
        what: '1.000 sites ou OneDrives',
        value: 'cerca de 10 horas',
        condition: 'o mesmo',
      },
    ],
    actions: [
      'Teste em cada trimestre um restauro de cada tipo de dados (regra nossa, não um número da Microsoft)',
      'Junte o registo ao pacote de provas',
    ],
    asks: [
      'quem testa os restauros',
      'temos de testar a restauração dos backups',
      'com que frequência se testa um restauro',
      'quanto tempo demora restaurar uma caixa de correio',
      'teste de restauro',
      'alguém já verificou se o nosso backup funciona',
      'experimentar restaurar um site',
      'verificar backups quem faz',
      'quanto tempo para restaurar 1000 sites',
    ],
    synonyms: ['teste de restauro', 'teste de restauração', 'testar restauros'],
  },
  {
    id: 'ransomware-recovery',
    title: 'Ransomware: recuperar os ficheiros',
    short:
      'Partilhado: a Microsoft dá-nos versões, um recuo do OneDrive e uma análise de malware; parar o ataque, escolher o momento para onde voltar e restaurar é connosco.',
    microsoft: [
      'Guarda versões de ficheiros e permite fazer recuar um OneDrive',
      'Analisa os ficheiros carregados à procura de malware conhecido',
      'Mantém limpa a sua própria plataforma',
    ],
    customer: [
      'Parar primeiro a conta e a sincronização, ou os ficheiros são cifrados de novo',
      'Decidir a que momento voltar, e restaurar',
      'Ter uma cópia de segurança: as versões acabam e um administrador pode purgá-las',
    ],
    numbers: [
      {
        what: 'Recuo do OneDrive (Files Restore)',
        value: '30 dias',
        condition: 'todo o OneDrive volta a um momento desse prazo',
      },
    ],
    actions: [
      'Desative a conta, termine as sessões, pare a sincronização e avise já a equipa de segurança',
      'Depois restaure da cópia ou com o Files Restore',
    ],
    asks: [
      'a reciclagem protege contra ransomware',
      'o que fazer em caso de ransomware',
      'um vírus cifrou os nossos ficheiros',
      'a microsoft recupera os dados depois de um ransomware',
      'todos os meus arquivos estão criptografados e pedem resgate',
      'voltar o onedrive a um momento anterior',
      'ataque de sequestro de dados no sharepoint',
      'como recuperar arquivos depois de um ataque de ransomware',
      'hackers bloquearam os nossos documentos',
      'ransonware o que fazer',
      'um vírus encriptou os nossos documentos',
      'pedem-nos um resgate em bitcoin',
      'os meus ficheiros não abrem e há uma mensagem dos piratas',
      'criptografaram o nosso sharepoint',
      'é preciso pagar o resgate',
      'tenho medo de um ransomware, estamos protegidos na nuvem',
      'na nuvem não há risco de ransomware',
      'os nomes dos meus documentos mudaram e pedem dinheiro',
      'a extensão dos arquivos mudou e querem que paguemos',
      'ramsonware no onedrive o que fazemos',
    ],
    synonyms: ['ransomware', 'sequestro de dados', 'resgate', 'arquivos sequestrados'],
    caution:
      'Uma retenção legal talvez ainda tenha pedaços de conteúdo antigo, mas dela não se restaura depressa uma empresa.',
  },
];
