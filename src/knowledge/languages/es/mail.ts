import type { TopicText } from '../../../model/topic';

export const mailTexts: readonly TopicText[] = [
  {
    id: 'email-threat-filtering',
    title: 'Filtro de spam, phishing y malware',
    short:
      'Microsoft filtra el correo con protección incluida. Activar los valores más fuertes, mantener cortas las excepciones y enseñar a la gente a ver el phishing nos toca a nosotros.',
    microsoft: ['Filtra spam y malware conocido en todo el correo', 'Ofrece los valores Estándar y Estricto'],
    customer: [
      'Activar esos valores: de entrega están apagados',
      'Mantener cortas las listas de permitidos y nombrar a quién proteger',
      'Poner SPF, DKIM y DMARC en nuestros dominios y formar a la gente',
    ],
    numbers: [
      {
        what: 'Valores Estándar y Estricto',
        value: 'apagados',
        condition: 'hasta que un administrador los active',
      },
      {
        what: 'Personas protegidas contra suplantación',
        value: '350',
        condition: 'como máximo por valor',
      },
    ],
    actions: [
      'Informe de un correo sospechoso con el botón Informar y no pulse en nada',
      'Administradores: Estándar para todos, Estricto para directivos',
    ],
    asks: [
      'quién filtra el spam',
      'recibo demasiados correos de phishing',
      'nos protege microsoft del phishing',
      'configurar el filtro antispam quién',
      'recibí un correo sospechoso qué hago',
      'virus en un adjunto quién lo revisa',
      'informar de un correo de phishing',
      'por qué pasa tanto correo basura',
      'correo basura filtro',
      'me llegó un correo raro que pide mi contraseña',
      'es una estafa este mensaje',
      'un correo falso de correos',
      'correo extraño, lo abro o no',
      'me ahogo en spam',
      'un correo bueno acabó en no deseados',
      'microsoft para todos los virus, no hay problema',
      'adjunto sospechoso qué hago',
      'cómo denuncio un mensaje fraudulento',
      'correo del banco, es verdadero o falso',
    ],
    synonyms: ['spam', 'correo basura', 'phishing', 'antispam', 'malware', 'correo sospechoso'],
  },
  {
    id: 'spf-dkim-dmarc',
    title: 'SPF, DKIM y DMARC',
    short:
      'Estos registros DNS dicen al mundo qué correo en nuestro nombre es de verdad. Publicarlos y mantenerlos para cada dominio nos toca a nosotros; Microsoft comprueba lo que entra y puede firmar lo que sale.',
    microsoft: [
      'Comprueba el correo entrante con los registros del remitente',
      'Firma nuestro correo saliente con DKIM cuando lo activamos',
    ],
    customer: [
      'Publicar SPF, DKIM y DMARC para cada dominio, también los no usados',
      'Leer los informes y endurecer paso a paso',
    ],
    numbers: [
      {
        what: 'Meta para DMARC',
        value: 'reject',
        condition: 'CISA, para cada dominio de segundo nivel',
      },
    ],
    actions: [
      'Empiece con DMARC «none» e informes, luego quarantine, luego reject',
      'Haga una lista de cada servicio que envía en nuestro nombre',
    ],
    asks: [
      'alguien envía correos en nuestro nombre',
      'quién configura spf dkim y dmarc',
      'remitente falso con nuestro dominio',
      'evitar la suplantación de remitente',
      'dmarc a quién le toca',
      'nuestros correos acaban en el spam de los clientes',
      'registros dns para el correo',
      'activa microsoft dkim solo',
      'correo falso del jefe con nuestra direccion',
    ],
    synonyms: ['SPF', 'DKIM', 'DMARC', 'suplantación', 'remitente falso', 'spoofing'],
    caution: 'No puedo leer DMARC desde Microsoft 365: está en el DNS público.',
  },
  {
    id: 'incident-response-split',
    title: 'Quién atiende un incidente',
    short:
      'Compartido: Microsoft atiende ataques a su servicio y nos avisa; los ataques a nuestras cuentas, datos y dispositivos los atendemos nosotros.',
    microsoft: [
      'Atiende ataques al servicio mismo',
      'Avisa a los clientes de una violación de datos personales de su lado',
      'Ayuda por un caso de soporte',
    ],
    customer: [
      'Actuar cuando se ataca una cuenta, un dispositivo o un archivo nuestro',
      'Tener un plan con nombres y teléfonos',
      'Notificar a la autoridad cuando hay datos personales afectados',
    ],
    numbers: [
      {
        what: 'Microsoft nos avisa',
        value: 'en 72 horas',
        condition: 'después de declarar una violación de datos personales',
      },
      {
        what: 'Nosotros avisamos a la autoridad',
        value: 'en 72 horas',
        condition: 'después de saberlo, donde rige el RGPD',
      },
    ],
    actions: [
      '¿Sospecha un ataque? Avise ahora al equipo de seguridad y no ordene nada',
      'Ensaye el plan una vez al año (regla nuestra)',
    ],
    asks: [
      'qué hacer en un incidente de seguridad',
      'nos han hackeado, quién se encarga',
      'quién atiende un incidente de seguridad',
      'avisa microsoft de una brecha de datos',
      'a quién se notifica una fuga de datos personales',
      'ciberataque a quién llamar',
      'notificar en 72 horas quién lo hace',
      'plan de emergencia ante ataques',
      'ataque informático en curso a quién avisar',
      'creemos que se han filtrado datos de clientes',
    ],
    synonyms: ['incidente de seguridad', 'ciberataque', 'brecha de datos', 'plan de emergencia'],
  },
];
