import type { TopicText } from '../../../model/topic';

export const modelTexts: readonly TopicText[] = [
  {
    id: 'what-is-shared-responsibility',
    title: 'La responsabilidad compartida en breve',
    short:
      'Microsoft cuida de la nube misma; nosotros, el cliente, cuidamos de lo que ponemos en ella: datos, identidades, dispositivos, accesos y ajustes. Comprar productos de seguridad no lo cambia.',
    microsoft: ['Opera y protege edificios, servidores, red y el software del servicio'],
    customer: [
      'Siempre nuestro: datos, dispositivos, cuentas y quién tiene acceso',
      'También nuestro: cómo está configurado nuestro inquilino',
      'Usar las protecciones que compramos',
    ],
    numbers: [],
    actions: [
      'Pregúnteme por una sola cosa, por ejemplo copias de seguridad o MFA',
      'Nombre en la empresa a un responsable para cada una de nuestras tareas',
    ],
    asks: [
      'qué parte nos toca a nosotros y cuál a microsoft',
      'qué es la responsabilidad compartida',
      'qué hace microsoft y qué hacemos nosotros',
      'quién es responsable de qué en la nube',
      'modelo de responsabilidad compartida',
      'de qué es responsable microsoft',
      'reparto de tareas entre microsoft y nosotros',
      'en la nube todo es asunto de microsoft',
      'shared responsibility qué significa',
      'donde termina la responsabilidad de microsoft',
    ],
    synonyms: ['responsabilidad compartida', 'modelo de responsabilidad compartida', 'reparto de tareas'],
  },
  {
    id: 'processor-and-controller',
    title: 'Responsable y encargado del tratamiento',
    short:
      'Para los datos personales en Microsoft 365 somos el responsable del tratamiento y Microsoft es nuestro encargado: nosotros decidimos para qué y cómo se usan los datos, Microsoft los trata por cuenta nuestra.',
    microsoft: [
      'Trata nuestros datos según nuestras instrucciones, sujeto al anexo de protección de datos (Data Protection Addendum)',
    ],
    customer: [
      'Tener una finalidad y una base legal e informar a las personas',
      'Hacer una evaluación de impacto donde la ley la pida',
      'Llevar el registro de actividades de tratamiento',
    ],
    numbers: [],
    actions: [
      'Repase el registro de tratamiento dos veces al año (regla nuestra)',
      'Pregunte al delegado de protección de datos antes de un uso nuevo',
    ],
    asks: [
      'quién es el responsable del tratamiento según el rgpd',
      'microsoft es encargado del tratamiento',
      'rgpd quién hace qué',
      'responsable o encargado, qué somos',
      'datos personales en microsoft 365 quién responde',
      'registro de actividades de tratamiento quién lo lleva',
      'evaluación de impacto nos toca a nosotros',
      'contrato de encargado con microsoft',
      'protección de datos papel de microsoft',
    ],
    synonyms: [
      'RGPD',
      'encargado del tratamiento',
      'responsable del tratamiento',
      'protección de datos',
      'datos personales',
    ],
    caution: 'Las páginas de privacidad en que se basa no llevan fecha. Esto no es asesoramiento legal.',
  },
  {
    id: 'unified-audit-log',
    title: 'Registro de auditoría',
    short:
      'Microsoft registra quién hizo qué y lo guarda 180 días (Standard) o 1 año (Premium). Comprobar que está activo y exportar lo que deba durar más es cosa nuestra.',
    microsoft: ['Registra eventos y los guarda tanto como diga el plan', 'Permite buscar en ellos'],
    customer: [
      'Comprobar que el registro está activo',
      'Exportar o comprar más tiempo donde haga falta',
      'Mirar el registro: nadie lo hace por nosotros',
    ],
    numbers: [
      {
        what: 'Audit Standard',
        value: '180 días',
        condition: 'para planes sin Audit Premium, también Business; desde 2023-10-17, antes 90 días',
      },
      {
        what: 'Audit Premium',
        value: '1 año',
        condition:
          'para Exchange, SharePoint, OneDrive y Entra; otros eventos 180 días; hasta 10 años con un complemento por usuario',
      },
      {
        what: 'Registros de inicio de sesión de Entra',
        value: '7 o 30 días',
        condition: '7 en la edición gratuita, 30 con P1 o P2',
      },
    ],
    actions: [
      'Administradores: guarden el registro con regularidad o paguen más tiempo',
      'Envíe los registros a un almacén propio si se quieren 12 meses',
    ],
    asks: [
      'cuánto tiempo se guarda el registro de auditoría',
      'quién borró este archivo, dónde lo veo',
      'está activado el registro de auditoría por defecto',
      'cuánto tiempo guarda microsoft los logs',
      'ver quién cambió qué y cuándo',
      'quién revisa los registros',
      'exportar el registro de auditoría',
      'guardar los logs más de 180 días',
      'auditoria registro duracion',
    ],
    synonyms: ['registro de auditoría', 'auditoría', 'registros', 'logs de auditoría'],
    caution:
      'Muchos artículos dicen aún 90 días; eso acabó en octubre de 2023. CISA pide 12 meses, tres de ellos con búsqueda.',
  },
  {
    id: 'evidence-pack',
    title: 'Pruebas para auditorías',
    short:
      'Reunir pruebas de nuestra mitad nos toca a nosotros: registros, informe de MFA, pruebas de copias, revisiones de lo compartido, aprobaciones. Los certificados de Microsoft solo cubren la mitad de Microsoft.',
    microsoft: ['Da sus propios informes y certificados en el Service Trust Portal'],
    customer: [
      'Reunir pruebas con fecha de cada control nuestro',
      'Guardarlas donde no se puedan cambiar sin que se note',
    ],
    numbers: [],
    actions: ['Pida a un administrador un paquete de pruebas de este bot', 'Reúnalo cada trimestre (regla nuestra)'],
    asks: [
      'qué evidencias necesitamos para la auditoría',
      'el auditor pide pruebas',
      'quién reúne las evidencias para el auditor',
      'bastan los certificados de microsoft para nuestra auditoría iso',
      'cómo demostramos que cumplimos nuestra parte',
      'paquete de evidencias',
      'viene una auditoría qué tenemos que enseñar',
      'justificantes para el auditor',
      'evidencia de los controles',
    ],
    synonyms: ['evidencias', 'paquete de pruebas', 'auditor', 'pruebas para la auditoría', 'justificantes'],
  },
];
