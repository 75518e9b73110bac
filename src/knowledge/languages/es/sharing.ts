import type { TopicText } from '../../../model/topic';

export const sharingTexts: readonly TopicText[] = [
  {
    id: 'external-sharing-settings',
    title: 'Compartir con externos',
    short:
      'Hasta dónde se pueden compartir archivos fuera es decisión nuestra. Microsoft entrega SharePoint y OneDrive del todo abiertos (nivel «Cualquiera»); nosotros elegimos un nivel más estricto y lo cuidamos.',
    microsoft: ['Ofrece los ajustes, de «Cualquiera» a «Solo personas de su organización»', 'Aplica lo que fijamos'],
    customer: [
      'Fijar un límite para todos; un sitio u OneDrive puede ser más estrecho, pero no más ancho',
      'Revisar qué está compartido fuera',
    ],
    numbers: [
      {
        what: 'Nivel de entrega',
        value: 'Cualquiera',
        condition: 'para SharePoint y OneDrive, hasta que lo cambiemos',
      },
      {
        what: 'Los invitados pierden el acceso',
        value: 'alrededor de 1 hora',
        condition: 'después de endurecer el nivel',
      },
      {
        what: 'Dominios en la lista permitida o bloqueada',
        value: '5.000',
        condition: 'como máximo',
      },
    ],
    actions: [
      'Pase a «Invitados nuevos y existentes» o más estricto',
      'Comparta con personas con nombre en vez de con un enlace para cualquiera',
    ],
    asks: [
      'quién decide si podemos compartir archivos fuera',
      'limitar el uso compartido externo en sharepoint',
      'puedo compartir un documento con un cliente',
      'está abierto por defecto compartir con externos',
      'desactivar compartir fuera en onedrive',
      'compartir externamente de quién es la responsabilidad',
      'permitir compartir solo con ciertos dominios',
      'de quién es la culpa si se comparten datos fuera',
      'ajuste de compartir esterno',
    ],
    synonyms: ['compartir con externos', 'uso compartido externo', 'compartir fuera'],
    caution: 'Abrir el nivel más tarde devuelve el acceso a invitados antiguos.',
  },
  {
    id: 'anyone-links',
    title: 'Enlaces para cualquiera (anónimos)',
    short:
      'Quien tiene un enlace «Cualquiera» abre el archivo sin iniciar sesión. Permitir esos enlaces y ponerles una fecha de fin es tarea nuestra.',
    microsoft: ['Crea esos enlaces si los permitimos', 'No puede decir quién usó uno'],
    customer: [
      'Apagarlos o limitarlos a ver, con un vencimiento de 30 días o menos',
      'Quitar los enlaces que ya no hacen falta',
      'Revisar enlaces viejos: no confíe en que un ajuste nuevo alcance a los hechos antes',
    ],
    numbers: [
      {
        what: 'Vencimiento',
        value: '30 días o menos',
        condition: 'recomendado por CISA; sin ajuste un enlace no vence nunca',
      },
    ],
    actions: [
      'Mire «Administrar acceso» en su archivo y quite el enlace',
      'Administradores: repasen cada día los enlaces anónimos nuevos y pregunten a sus dueños si aún hacen falta',
    ],
    asks: [
      'qué es un enlace anónimo',
      'puede cualquiera con el enlace abrir el archivo',
      'cuándo caducan los enlaces compartidos',
      'prohibir enlaces anónimos',
      'es peligroso un enlace sin iniciar sesión',
      'quién usó el enlace público',
      'poner fecha de vencimiento a los enlaces',
      'quitar enlaces públicos viejos',
      'vinculo para cualquier persona',
      'puede abrir mi enlace cualquiera',
      'mandé un enlace, quién puede leerlo',
      'el enlace que compartí lo han reenviado a otros',
      'anular un enlace compartido',
      'me da miedo que mi enlace circule por internet',
      'enlace abierto a todos sin contraseña',
      'es arriesgado compartir un archivo por enlace',
      'el cliente no tiene cuenta, le mando un enlace público',
      'link anyone quien decide',
    ],
    synonyms: ['enlace anónimo', 'enlace público', 'enlace compartido', 'vínculo anónimo', 'enlace sin iniciar sesión'],
  },
  {
    id: 'guest-lifecycle',
    title: 'Cuentas de invitados',
    short:
      'Invitar, revisar y quitar invitados nos toca a nosotros. Microsoft ofrece las cuentas y herramientas y por defecto deja que cualquier usuario, incluso un invitado, invite a más.',
    microsoft: [
      'Nos da las herramientas: cuentas de invitado, padrinos, revisiones regulares',
      'Deja invitar a todos mientras no lo cambiemos',
    ],
    customer: [
      'Limitar quién puede invitar y de qué dominios',
      'Dar a cada invitado un padrino y quitar a los que ya no necesitan acceso',
      'Exigir MFA a los invitados con acceso condicional',
    ],
    numbers: [
      {
        what: 'Quién puede invitar de entrega',
        value: 'todos',
        condition: 'miembros e invitados, hasta que lo limitemos',
      },
    ],
    actions: [
      'Repase la lista de invitados cuatro veces al año y haga limpieza (regla nuestra)',
      'Deje invitar solo a miembros o solo al rol Invitador de usuarios',
    ],
    asks: [
      'quién es responsable de las cuentas de invitado',
      'cómo me deshago de invitados antiguos',
      'se borran solas las cuentas de invitado',
      'un consultor externo se fue, tiene acceso todavía',
      'revisar los invitados con regularidad',
      'caduca el acceso de un invitado',
      'quité al invitado del equipo pero la cuenta sigue',
      'limpiar cuentas de imvitados',
    ],
    synonyms: ['cuenta de invitado', 'invitados', 'usuarios externos', 'acceso de invitado'],
    caution: 'Quitar a un invitado de un equipo no borra su cuenta de invitado.',
  },
];
