import type { TopicText } from '../../../model/topic';

export const endingsTexts: readonly TopicText[] = [
  {
    id: 'tenant-deletion',
    title: 'Borrar todo el inquilino',
    short:
      'Solo uno de nuestros administradores globales puede borrar el inquilino, y solo cuando ya no hay usuarios, aplicaciones ni suscripciones. Cuidar ese rol y exportar antes los datos es tarea nuestra.',
    microsoft: ['Comprueba que no quede nada antes de soltar un inquilino', 'Después lo elimina todo para siempre'],
    customer: [
      'Cuidar el rol de administrador global',
      'Exportar los datos antes de cerrar un inquilino y guardar una copia fuera',
    ],
    numbers: [
      {
        what: 'Espera tras borrar a mano una suscripción',
        value: '72 horas',
        condition: 'antes de que la comprobación suelte el inquilino',
      },
      {
        what: 'Cuentas que pueden quedar',
        value: '1',
        condition: 'el administrador global que borra',
      },
    ],
    actions: [
      'Tenga pocos administradores globales y proteja mucho su inicio de sesión',
      'Pida avisos cuando se borren suscripciones o muchos usuarios',
    ],
    asks: [
      'qué pasa si alguien borra el tenant',
      'puede un administrador eliminar todo el inquilino',
      'quién puede borrar el tenant de microsoft 365',
      'microsoft puede restaurar un inquilino eliminado',
      'cómo se elimina un tenant',
      'evitar el borrado del tenant',
      'un administrador malicioso lo borra todo',
      'eliminar el inquilino requisitos',
    ],
    synonyms: ['borrar el tenant', 'eliminar el inquilino', 'tenant eliminado', 'inquilino'],
    caution: 'Un inquilino no desaparece pulsando un botón; hay pasos y esperas de por medio.',
  },
  {
    id: 'subscription-end-data',
    title: 'Los datos al acabar la suscripción',
    short:
      'Cuando acaba una suscripción, los usuarios pueden trabajar unos 30 días más y los administradores llegar a los datos unos 90 días después; luego Microsoft los borra. Renovar o exportar a tiempo nos toca a nosotros.',
    microsoft: [
      'Deja acabar una suscripción en tres pasos: expirada, deshabilitada, eliminada',
      'Borra los datos al final',
    ],
    customer: [
      'Renovar o exportar a tiempo',
      'Tener nuestra propia copia, para que una factura sin pagar no cueste datos',
    ],
    numbers: [
      {
        what: 'Expirada',
        value: '30 días',
        condition: 'los usuarios aún pueden trabajar (en la mayoría de ofertas)',
      },
      {
        what: 'Deshabilitada',
        value: '90 días',
        condition: 'solo los administradores llegan a los datos (en la mayoría de ofertas)',
      },
      {
        what: 'Borrada a más tardar',
        value: '180 días',
        condition: 'tras la cancelación; esta cifra está en una versión más antigua (2021)',
      },
    ],
    actions: [
      '¿Ya acabó? Un administrador debe renovar hoy o abrir un caso de soporte',
      'Ponga las fechas de renovación en un calendario y pruebe una vez la exportación',
    ],
    asks: [
      'qué pasa con nuestros datos cuando acaba la suscripción',
      'cuánto tiempo quedan los datos tras cancelar',
      'suscripción vencida qué pasa con el correo',
      'factura sin pagar, microsoft lo borra todo',
      'cancelamos microsoft 365, podemos sacar aún los datos',
      'fin del contrato datos',
      'cuándo borra microsoft los datos al terminar',
      'plazo para exportar tras la cancelación',
      'subscripcion terminada acceso a los datos',
    ],
    synonyms: ['fin de la suscripción', 'suscripción vencida', 'cancelación', 'fin de contrato'],
    caution:
      'Si un administrador borra la suscripción a mano, tarda solo 3 días. Las versiones de prueba pueden ser distintas.',
  },
  {
    id: 'leaver-process',
    title: 'Cuando alguien se va',
    short:
      'Cerrar la cuenta de quien se va es tarea nuestra: bloquear el acceso, cerrar las sesiones, guardar correo y archivos, después borrar. El correo y el OneDrive de un usuario borrado desaparecen normalmente a los 30 días.',
    microsoft: [
      'Ofrece los botones: bloquear, cerrar sesión en todas partes, borrar el dispositivo, entregar archivos',
      'Borra los datos de un usuario borrado cuando acaba el plazo',
    ],
    customer: [
      'Hacer los pasos el último día, enseguida y en un orden fijo',
      'Entregar OneDrive y buzón antes de borrar la cuenta',
      'Poner una suspensión o retención en lo que deba quedar',
    ],
    numbers: [
      {
        what: 'Buzón y cuenta tras el borrado',
        value: '30 días',
        condition: 'desde el día en que se borra el usuario',
      },
      {
        what: 'OneDrive tras el borrado',
        value: '30 días',
        condition: 'por defecto, se pueden fijar de 30 a 3.650; después 93 días en la papelera',
      },
      {
        what: 'Sesiones abiertas',
        value: 'alrededor de 1 hora',
        condition:
          'hasta que acaba un token de acceso; solo bloquear puede tardar hasta 24 horas, así que cambie también la contraseña',
      },
    ],
    actions: [
      'Diga con antelación a informática el último día',
      'Informática: cambiar la contraseña, cerrar sesión, bloquear, entregar OneDrive, convertir o retener el buzón, quitar la licencia',
    ],
    asks: [
      'un compañero deja la empresa qué hacemos',
      'qué pasa con los datos de un empleado que se va',
      'quién bloquea la cuenta de un trabajador que se fue',
      'baja de un empleado lista de pasos',
      'offboarding quién hace qué',
      'buzón de un antiguo compañero cuánto tiempo',
      'borrar la cuenta de un exempleado',
      'alguien se va a fin de mes, qué hace informática',
      'un empleado se marcha el viernes, qué preparar',
      'mi compañero ha dimitido, qué hacemos con su cuenta',
      'despido inmediato, cómo cortar los accesos',
      'despidieron a alguien y todavía entra en su correo',
      'un becario terminó las prácticas y su cuenta sigue existiendo',
      'checklist para un trabajador que sale',
      'puede entrar todavía un exempleado',
      'quién avisa a informática de una salida',
      'quitar los accesos el último día',
      'una compañera se jubila, qué hacer con su cuenta',
      'jubilación de un compañero, qué hacer con sus accesos',
    ],
    synonyms: ['baja', 'exempleado', 'empleado que se va', 'offboarding', 'salida de un empleado'],
  },
];
