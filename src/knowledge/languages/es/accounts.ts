import type { TopicText } from '../../../model/topic';

export const accountsTexts: readonly TopicText[] = [
  {
    id: 'accounts-and-identities',
    title: 'Cuentas e identidades',
    short:
      'Cuentas, contraseñas, métodos de inicio de sesión y accesos son del todo nuestros. Microsoft solo mantiene en marcha y segura la plataforma de inicio de sesión (Entra ID).',
    microsoft: ['Opera y protege Entra ID, el directorio y el servicio de inicio de sesión'],
    customer: [
      'Crear, cambiar y quitar cuentas',
      'Decidir quién puede qué y cómo demuestra cada uno quién es',
      'Mirar también las cuentas sin uso y las de servicio',
    ],
    numbers: [],
    actions: ['Dé un responsable a los pasos de altas, cambios y bajas', 'Exija MFA para cada cuenta'],
    asks: [
      'quién se ocupa de las cuentas de usuario',
      'cuentas de usuario, nosotros o microsoft',
      'quién crea y quita los usuarios',
      'gestiona microsoft nuestros usuarios',
      'cuentas e identidades, de quién es la tarea',
      'quién es responsable de las identidades',
      'gestión de identidades y accesos en la nube',
      'quién limpia las cuentas viejas',
      'quién da los accesos al personal',
      'crear cuentas para compañeros nuevos',
      'gestión de usuarios, asunto de microsoft o nuestro',
    ],
    synonyms: ['cuentas de usuario', 'identidades', 'gestión de usuarios'],
  },
  {
    id: 'password-policy',
    title: 'Contraseñas',
    short:
      'Nuestras reglas de contraseñas son nuestras: sin cambio forzado por fecha, una lista propia de palabras prohibidas y un camino sin contraseñas. Microsoft bloquea las más comunes y frena los intentos.',
    microsoft: ['Rechaza contraseñas muy comunes', 'Bloquea a quien prueba demasiadas veces'],
    customer: [
      'Apagar el vencimiento forzado',
      'Añadir el nombre de la empresa y parecidos a las palabras prohibidas',
      'Pasar a claves de acceso o Windows Hello',
    ],
    numbers: [
      {
        what: 'Vencimiento de contraseñas',
        value: 'nunca',
        condition: 'CISA: las contraseñas no vencen; cambie la que otros puedan conocer',
      },
    ],
    actions: ['Ponga las contraseñas para que nunca venzan', 'Añada nuestras propias palabras prohibidas'],
    asks: [
      'cada cuánto debo cambiar mi contraseña',
      'quién fija las reglas de contraseñas',
      'deben caducar las contraseñas',
      'cambiar la contraseña cada 90 días',
      'política de contraseñas quién decide',
      'contraseñas prohibidas',
      'longitud mínima de la contraseña',
      'por qué mi contraseña no caduca nunca',
      'contrasena reglas',
    ],
    synonyms: ['contraseña', 'contraseñas', 'política de contraseñas', 'caducidad de la contraseña'],
    caution: 'Cambiar las contraseñas cada 90 días está anticuado: la gente elige entonces otras más débiles.',
  },
  {
    id: 'roles-and-rbac',
    title: 'Roles y permisos de administración',
    short:
      'Quién recibe qué rol de administrador es solo decisión nuestra. Microsoft entrega los roles; nosotros damos el más pequeño que baste y mantenemos entre dos y ocho administradores globales.',
    microsoft: ['Entrega roles hechos para tareas concretas', 'Ofrece permisos por tiempo (PIM) con la licencia P2'],
    customer: [
      'Dar a cada persona el rol más pequeño que baste',
      'Separar las cuentas de administrador de las de cada día',
      'Hacer que los roles fuertes se pidan y aprueben, no se tengan para siempre',
    ],
    numbers: [
      {
        what: 'Administradores globales',
        value: '2 a 8',
        condition: 'rango de CISA; cada uno una persona con nombre y una cuenta solo de nube',
      },
    ],
    actions: [
      'Cambie el administrador global por un rol más pequeño donde baste',
      'Revise cada trimestre quién tiene roles (regla nuestra)',
    ],
    asks: [
      'quién da los roles de administrador',
      'cuántos administradores globales debemos tener',
      'qué permisos necesita el soporte',
      'derechos de administrador quién decide',
      'puede microsoft dar permisos de administrador en nuestra empresa',
      'toda informática es administrador global, es grave',
      'hacen falta cuentas de administrador separadas',
      'roles y permisos responsabilidad',
      'rol mas pequeño para restablecer contraseñas',
    ],
    synonyms: ['rol de administrador', 'permisos de administrador', 'administrador global', 'roles'],
  },
  {
    id: 'app-consent',
    title: 'Aplicaciones de terceros y consentimiento',
    short:
      'Qué aplicaciones pueden llegar a nuestros datos es decisión nuestra. Microsoft deja a los usuarios consentir muchas aplicaciones si no lo limitamos; nosotros limitamos el consentimiento, llevamos un circuito de solicitudes y repasamos las aplicaciones.',
    microsoft: [
      'Muestra qué pide una aplicación y ofrece ajustes de consentimiento más estrictos',
      'Marca a los editores que ha verificado',
    ],
    customer: [
      'Limitar el consentimiento a editores verificados y permisos de bajo riesgo, o no permitir ninguno',
      'Dejar que los administradores decidan las solicitudes y asignar una aplicación solo a las personas o grupos que la necesitan',
      'Quitar aplicaciones que nadie usa',
    ],
    numbers: [],
    actions: [
      'Use la directiva de bajo riesgo junto con el circuito de solicitud de consentimiento',
      'Solo para unos pocos usuarios: exija asignación para la aplicación y asigne su grupo',
    ],
    asks: [
      'quién aprueba las aplicaciones de terceros',
      'puedo dar a una app acceso a mi correo',
      'limitar el consentimiento de aplicaciones',
      'una aplicación pide acceso a nuestros datos',
      'quién controla las apps externas en nuestro tenant',
      'se necesita aprobación del administrador qué significa',
      'responde microsoft por apps de otros fabricantes',
      'quitar aplicaciones sin uso',
      'consentimiento de usuarios aplicasiones',
    ],
    synonyms: ['consentimiento', 'aplicaciones de terceros', 'consentimiento del administrador', 'apps externas'],
    caution:
      'El ajuste abierto por defecto se describió en junio de 2025; Microsoft ha anunciado después uno más estricto, que no pudimos comprobar. Lea el ajuste en vez de suponerlo.',
  },
];
