import type { TopicText } from '../../../model/topic';

export const deletionTexts: readonly TopicText[] = [
  {
    id: 'sharepoint-onedrive-recycle-bin',
    title: 'Papelera de archivos: 93 días',
    short:
      'Los archivos borrados en SharePoint, OneDrive y Teams pueden volver durante 93 días como máximo, contados desde el borrado. Microsoft los guarda ese tiempo; darse cuenta y restaurar a tiempo nos toca a nosotros.',
    microsoft: [
      'Guarda archivos y carpetas borrados en una primera y una segunda papelera',
      'Puede tener aún su propia copia unos 14 días más, por un caso de soporte y en la práctica para sitios enteros',
    ],
    customer: [
      'Restaurar a tiempo: el propietario desde la primera papelera, un administrador del sitio desde la segunda',
      'Decidir quién puede vaciar las papeleras',
    ],
    numbers: [
      {
        what: 'Las dos papeleras juntas',
        value: '93 días como máximo',
        condition: 'el reloj empieza con el primer borrado y no vuelve a empezar en la segunda papelera',
      },
      {
        what: 'Acaba antes',
        value: 'enseguida',
        condition: 'si alguien vacía la segunda papelera',
      },
      {
        what: 'Acaba después',
        value: 'tanto como se fije',
        condition: 'si una directiva de retención o una suspensión cubre el archivo',
      },
      {
        what: 'SharePoint Embedded',
        value: '7 a 180 días',
        condition: 'según se fije para sus contenedores; 93 si nadie lo fijó',
      },
    ],
    actions: [
      'Mire en la papelera del sitio u OneDrive y pulse Restaurar',
      '¿No está? Pida al administrador del sitio que mire en la papelera de segundo nivel',
      '¿Lo borró a propósito alguien que se fue? Dígalo hoy a informática: el reloj ya corre',
    ],
    asks: [
      'cuánto tiempo queda un archivo en la papelera',
      'cuánto tiempo tengo para recuperar un archivo borrado de onedrive',
      'borré una carpeta por error en teams',
      'archivo eliminado se puede recuperar',
      'papelera de sharepoint cuántos días',
      'cuándo desaparecen para siempre los documentos borrados',
      'vacié la papelera, está perdido',
      'segunda papelera de sharepoint',
      'recuperar archivos borados despues de 3 meses',
      'borré una carpeta el mes pasado, está perdida',
      'ha desaparecido mi archivo',
      'un compañero eliminó nuestra carpeta compartida',
      'recuperar un documento borrado hace 100 días',
      'vacié la papelera sin querer',
      'dónde está el archivo que borré',
      'fichero borrado por accidente, ayuda por favor',
      'alguien lo borró todo en el canal',
      'es tarde para un archivo eliminado en enero',
      'restaurar un archivo eliminado cómo se hace',
    ],
    synonyms: ['papelera', 'archivos borrados', 'archivos eliminados', 'papelera de reciclaje', 'recuperar un archivo'],
    caution: '93 días son un máximo, no una promesa, y una papelera no es una copia de seguridad.',
  },
  {
    id: 'deleted-email-recovery',
    title: 'Correo borrado: 14 a 30 días',
    short:
      'Cuando un correo ha salido de Elementos eliminados se puede recuperar durante 14 días, o hasta 30 si nuestros administradores lo aumentaron. Microsoft lo guarda; el ajuste y el rescate son cosa nuestra.',
    microsoft: [
      'Guarda el correo quitado en una carpeta oculta (Elementos recuperables)',
      'Lo purga cuando acaba el plazo',
    ],
    customer: [
      'Subir el plazo al máximo de 30 días',
      'Usar retención o una suspensión donde el correo deba quedar más tiempo',
      'Recuperar a tiempo en Outlook',
    ],
    numbers: [
      {
        what: 'Recuperable por defecto',
        value: '14 días',
        condition: 'desde que el correo sale de Elementos eliminados, no desde pulsar Eliminar',
      },
      {
        what: 'Ajuste más largo',
        value: '30 días',
        condition:
          'por buzón, lo fija un administrador; la recuperación de un solo elemento guarda el correo purgado el mismo tiempo',
      },
      {
        what: 'Elementos del calendario',
        value: '120 días',
        condition: 'en Elementos recuperables',
      },
    ],
    actions: [
      'En Outlook abra Elementos eliminados y elija «Recuperar elementos eliminados de esta carpeta»',
      'Administradores: pongan 30 días en cada buzón',
    ],
    asks: [
      'cuánto tiempo se puede recuperar un correo borrado',
      'borré un correo y vacié elementos eliminados',
      'recuperar un mensaje eliminado en outlook',
      'correo eliminado qué hago',
      'plazo de elementos eliminados en exchange',
      'se puede recuperar una cita borrada del calendario',
      'quién recupera los correos borrados',
      'borre unos mails hace 4 semanas siguen ahi',
      'recuperar emails eliminados',
    ],
    synonyms: ['correo borrado', 'correos eliminados', 'elementos eliminados', 'elementos recuperables'],
    caution:
      'El correo que aún está en Elementos eliminados no tiene este plazo; queda hasta que alguien o una directiva lo quite. Una suspensión o retención para el reloj. La página es de 2021, compruebe el ajuste.',
  },
  {
    id: 'legal-hold-ediscovery',
    title: 'Suspensiones legales y eDiscovery',
    short:
      'Una suspensión legal guarda pruebas aunque los usuarios las borren. Ponerlas, vigilarlas y levantarlas es tarea nuestra, y no sustituye a una copia de seguridad: sirve para exportar, no para poner otra vez en marcha una empresa.',
    microsoft: [
      'Guarda lo retenido fuera de la vista de los usuarios y lo hace localizable',
      'Lo guarda mientras dure la suspensión',
    ],
    customer: [
      'Decidir con el equipo legal a quién y qué se retiene',
      'Limitar quién puede levantar una suspensión y revisar a menudo las abiertas',
      'Tener al lado una copia para restaurar rápido',
    ],
    numbers: [
      {
        what: 'Espacio para correo retenido',
        value: '100 GB',
        condition: 'en Elementos recuperables bajo suspensión; más con un archivo que crece solo',
      },
    ],
    actions: [
      'Pregunte al equipo legal antes de borrar o soltar nada retenido',
      'Revise cada trimestre las suspensiones abiertas con el equipo legal (regla nuestra)',
    ],
    asks: [
      'qué es una suspensión legal',
      'la retención por litigio sustituye al backup',
      'quién pone un buzón en retención legal',
      'ediscovery responsabilidad',
      'guardar pruebas para un juicio',
      'se pueden borrar correos bajo legal hold',
      'quién puede levantar una suspensión por litigio',
      'retener un buzón por un pleito',
      'suspencion legal quien decide',
      'tenemos un juicio, cómo evitar que se borren los correos',
      'el abogado pide todos los correos de un empleado',
      'congelar un buzón para una investigación',
      'el juzgado quiere los mensajes de 2022',
      'un empleado borra pruebas, qué hacemos',
      'impedir el borrado durante un litigio',
      'hay un pleito y no debe desaparecer ningún correo',
      'buscar en todos los buzones para el departamento legal',
      'poner a un empleado bajo legal hold',
    ],
    synonyms: [
      'suspensión legal',
      'retención por litigio',
      'legal hold',
      'eDiscovery',
      'litigio',
      'pruebas para un juicio',
    ],
    caution:
      'No sobreviven todas las versiones de cada elemento, y sacar mucho contenido de ahí es un lento trabajo manual.',
  },
  {
    id: 'retention-policies-and-labels',
    title: 'Directivas y etiquetas de retención',
    short:
      'Cuánto tiempo quedan documentos, correo y chats o cuándo se borran es decisión nuestra; Microsoft solo ejecuta las directivas y etiquetas de retención que escribimos.',
    microsoft: [
      'Guarda o borra el contenido donde está, como dice la directiva',
      'Tiene las copias guardadas donde los usuarios no las ven',
    ],
    customer: [
      'Tomar los plazos de la ley y del negocio, por escrito',
      'Convertirlos en directivas y etiquetas y cuidarlas',
      'Conocer el orden: guardar gana a borrar, y gana el plazo más largo',
    ],
    numbers: [
      {
        what: 'Directivas en un inquilino',
        value: '10.000',
        condition: 'límite de un artículo más antiguo',
      },
      {
        what: 'Plazo tras quitar una directiva',
        value: '30 días',
        condition: 'en SharePoint y OneDrive; el correo tiene una demora parecida',
      },
    ],
    actions: [
      'Escriba un calendario de retención y acuérdelo con el equipo legal',
      'Asigne cada línea a una directiva',
    ],
    asks: [
      'quién fija los plazos de retención',
      'cuánto tiempo debemos guardar el correo',
      'directiva de retención quién la configura',
      'se borran solos los chats antiguos',
      'obligación legal de conservar documentos',
      'archivar correos 10 años',
      'etiquetas de retención purview',
      'guardar o borrar, cuál gana',
      'politica de retencion',
      'la retención sustituye al backup',
      'lo guardamos todo con una directiva de retención y no hace falta copia de seguridad',
      'cuántos años hay que guardar las facturas',
      'borrar automáticamente correos viejos a los 5 años',
      'nuestros chats se borran solos, quién lo ha configurado',
      'hay que guardarlo todo para siempre',
      'cuánto tiempo se conservan los documentos y quién lo decide',
      'purgar documentos antiguos de sharepoint automáticamente',
      'etiqueta de retencion quien la pone',
    ],
    synonyms: ['retención', 'directiva de retención', 'etiqueta de retención', 'plazo de conservación', 'archivado'],
    caution:
      'Una etiqueta de retención no es una etiqueta de confidencialidad: la primera dice cuánto tiempo, la segunda cuán secreto.',
  },
];
