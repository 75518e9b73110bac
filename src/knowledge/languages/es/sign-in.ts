import type { TopicText } from '../../../model/topic';

export const signInTexts: readonly TopicText[] = [
  {
    id: 'mfa-for-everyone',
    title: 'MFA para cada cuenta',
    short:
      'Exigir MFA a nuestra gente es tarea nuestra. Microsoft la ofrece sin coste adicional y solo la impone en los portales de administración y las herramientas de Azure, no al personal corriente.',
    microsoft: [
      'Ofrece MFA, también en los valores de seguridad predeterminados gratuitos',
      'Exige él mismo MFA en los portales de administración y las herramientas de Azure',
    ],
    customer: [
      'Exigir MFA a cada cuenta con acceso condicional o los valores predeterminados',
      'Encontrar cuentas sin MFA y cerrar los huecos',
      'Ayudar a configurarla, también al cambiar de teléfono',
    ],
    numbers: [
      {
        what: 'Ataques a cuentas que frena MFA',
        value: 'más del 99,2 %',
        condition: 'cifra de la página de Microsoft sobre MFA obligatoria',
      },
      {
        what: 'Impuesta en portales de administración',
        value: 'desde octubre de 2024',
        condition: 'Azure, Entra e Intune; el centro de administración de Microsoft 365 desde febrero de 2025',
      },
    ],
    actions: [
      'Configure un segundo método además de su teléfono',
      'Administradores: miren quién entra aún sin MFA y pongan una fecha límite',
    ],
    asks: [
      'quién es responsable de la mfa',
      'la mfa es obligatoria para todos los empleados',
      'tenemos que activar nosotros la doble autenticación',
      'autenticación en dos pasos a quién le toca',
      'microsoft obliga a usar mfa a los usuarios',
      'la mfa cuesta más',
      'por qué necesito un segundo factor para entrar',
      'basta con una contraseña',
      'autentificacion multifactor para todos',
      'por qué me piden siempre un código',
      'me molesta tener que aprobar en el móvil',
      'cambié de teléfono y ya no tengo el authenticator',
      'puedo quitar la doble autenticación',
      'tengo una contraseña fuerte, no necesito mfa',
      'sirve de algo la 2fa',
      'tienen que tener todos los empleados un código en el móvil',
      'microsoft ya activa la mfa para todos, no',
      'meter un código para entrar es obligatorio',
    ],
    synonyms: [
      'MFA',
      'doble autenticación',
      'autenticación multifactor',
      'segundo factor',
      'verificación en dos pasos',
    ],
    caution:
      'Que Microsoft imponga MFA a los administradores no cubre a los usuarios corrientes; a ellos debemos exigírsela nosotros.',
  },
  {
    id: 'phishing-resistant-mfa',
    title: 'MFA resistente a la suplantación',
    short:
      'Resisten el phishing las llaves de seguridad (FIDO2), las claves de acceso ligadas a un dispositivo, Windows Hello y los certificados. Aprobar en una aplicación está bien, pero aún se puede engañar. Exigir la forma fuerte, primero a los administradores, es tarea nuestra.',
    microsoft: [
      'Admite claves de acceso, Windows Hello y certificados',
      'Nos deja exigir una fuerza determinada al iniciar sesión',
    ],
    customer: [
      'Exigir la forma fuerte primero a los administradores, luego a todos',
      'Repartir llaves o claves de acceso y prever su pérdida',
    ],
    numbers: [],
    actions: [
      'Pida a informática una clave de acceso o una llave de seguridad',
      'Administradores: en el acceso condicional acepten solo métodos resistentes para quien tenga un rol de administrador',
    ],
    asks: [
      'qué es la mfa resistente al phishing',
      'la aplicación authenticator resiste el phishing',
      'los administradores necesitan una llave fido2',
      'clave de acceso o aplicación, qué es más seguro',
      'son seguros los códigos por sms',
      'exigir llaves de seguridad a los administradores',
      'qué método de mfa no se puede engañar',
      'yubikey quién lo decide',
      'windows hello es bastante fuerte',
    ],
    synonyms: ['MFA resistente al phishing', 'llave de seguridad', 'clave de acceso', 'FIDO2', 'Windows Hello'],
    caution:
      'Una aplicación de autenticación con número no está al nivel de una llave física, aunque se nombren juntas. Los SMS y las llamadas son lo más débil.',
  },
  {
    id: 'conditional-access',
    title: 'Acceso condicional',
    short:
      'Las directivas de acceso condicional deciden quién puede entrar, desde dónde y con qué dispositivo. Microsoft las comprueba en cada inicio de sesión; escribirlas, probarlas y tenerlas al día es tarea nuestra, para el personal y los invitados.',
    microsoft: [
      'Aplica nuestras directivas en cada inicio de sesión',
      'Crea algunas directivas propias en muchos inquilinos, primero solo en modo de informe',
    ],
    customer: [
      'Escribir directivas, probarlas en modo de informe y mantenerlas',
      'Decir expresamente qué vale para invitados y otros externos: una directiva solo los cubre si los incluye',
      'Dejar las cuentas de emergencia fuera de las directivas',
    ],
    numbers: [
      {
        what: 'Licencia',
        value: 'Entra ID P1',
        condition: 'como mínimo; los valores de seguridad predeterminados son el camino gratuito',
      },
      {
        what: 'Directivas propias de Microsoft',
        value: '45 días o más',
        condition: 'en modo de informe antes de activarse, salvo que las apaguemos',
      },
    ],
    actions: [
      'Tres directivas para empezar: todos usan MFA, las formas antiguas de entrar están cerradas, los administradores trabajan desde dispositivos gestionados',
      'Revise cada directiva para invitados y usuarios externos',
    ],
    asks: [
      'qué es el acceso condicional',
      'quién mantiene las directivas de acceso condicional',
      'qué licencia hace falta para acceso condicional',
      'valen nuestras reglas de acceso para invitados',
      'permitir entrar solo desde españa',
      'acceso condicional quién lo configura',
      'crea microsoft directivas de acceso por nosotros',
      'reglas de aceso condicional',
    ],
    synonyms: ['acceso condicional', 'directiva de acceso', 'Conditional Access', 'reglas de acceso'],
  },
  {
    id: 'token-theft-session-hijack',
    title: 'Robo de sesión y de token',
    short:
      'Quien roba una sesión abierta pasa por encima de la MFA corriente. Proteger las sesiones es tarea nuestra: métodos resistentes al phishing, dispositivos gestionados y cerrar sesiones cuando algo va mal.',
    microsoft: [
      'Puede ligar tokens a un dispositivo y volver a comprobar sesiones, en las aplicaciones que lo admiten',
      'Avisa de inicios de sesión de riesgo donde hay licencia',
    ],
    customer: [
      'Exigir MFA resistente al phishing y un dispositivo gestionado',
      'Usar sesiones más cortas para administradores y protección de tokens donde funcione',
      'Cerrar todas las sesiones de una cuenta a la primera sospecha',
    ],
    numbers: [
      {
        what: 'Un token de acceso robado vale',
        value: 'alrededor de 1 hora',
        condition: 'salvo que un control continuo lo corte; las sesiones se renuevan hasta que se revocan',
      },
    ],
    actions: [
      '¿Pulsó en una página de inicio rara? Avise enseguida al equipo de seguridad',
      'Administradores: exijan un dispositivo conforme para su inicio de sesión',
    ],
    asks: [
      'la mfa protege del robo de sesión',
      'me robaron la cookie de sesión',
      'qué es el robo de token',
      'quién nos protege del secuestro de sesión',
      'un atacante entra a pesar de la mfa, cómo puede ser',
      'sesión robada cuánto tiempo vale',
      'pulsé un enlace e inicié sesión en una página rara',
      'evitar el robo de sesiones',
    ],
    synonyms: ['robo de sesión', 'robo de token', 'secuestro de sesión', 'cookie robada'],
  },
];
