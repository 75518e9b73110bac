import type { TopicText } from '../../../model/topic';

export const protectionTexts: readonly TopicText[] = [
  {
    id: 'copilot-permissions',
    title: 'Qué puede ver Copilot',
    short:
      'Copilot muestra a la gente solo lo que ya podía abrir y no entrena modelos públicos con nuestros datos. Microsoft respeta nuestros permisos; limpiar los que son demasiado amplios nos toca a nosotros.',
    microsoft: [
      'Responde a cada persona solo con contenido que esa persona al menos puede ver',
      'Guarda preguntas y respuestas dentro del servicio Microsoft 365',
    ],
    customer: [
      'Limpiar permisos amplios antes del despliegue: sitios abiertos a todos, enlaces viejos',
      'Etiquetar y proteger lo sensible',
    ],
    numbers: [
      {
        what: 'Sitios en la búsqueda restringida de SharePoint',
        value: 'hasta 100',
        condition: 'un puente durante la limpieza, no una protección',
      },
    ],
    actions: [
      '¿Encontró algo que no debería ver? Dígaselo al dueño del sitio o a informática',
      'Administradores: revisen primero los sitios más sensibles y restrinjan su acceso durante la limpieza',
    ],
    asks: [
      'qué puede ver copilot',
      'copilot ve mis archivos privados',
      'copilot enseña mis documentos a otros compañeros',
      'copilot encontró los sueldos, de quién es la culpa',
      'copilot se entrena con nuestros datos',
      'copilot se salta los permisos',
      'es seguro copilot para datos confidenciales',
      'limpiar permisos antes de copilot',
      'coplot acceso a archivos',
    ],
    synonyms: ['Copilot', 'Microsoft 365 Copilot', 'asistente de IA', 'permisos de Copilot'],
    caution:
      'Se dice a menudo que Copilot da datos a gente sin derecho. Tienen el derecho, por error: el permiso es demasiado amplio.',
  },
  {
    id: 'sensitivity-labels',
    title: 'Etiquetas de confidencialidad',
    short:
      'Las etiquetas marcan y pueden cifrar documentos y correo. Microsoft da la función; diseñar las etiquetas, publicarlas, comprar la licencia y usarlas nos toca a nosotros.',
    microsoft: [
      'Da las etiquetas, con marcas visibles y cifrado',
      'Aplica lo que dicen nuestras directivas de etiquetas',
    ],
    customer: [
      'Diseñar unas pocas etiquetas claras y publicarlas',
      'Fijar reglas de etiquetado automático donde haya licencia',
      'Enseñar a la gente cuándo usar cada una',
    ],
    numbers: [
      {
        what: 'Etiquetas del primer nivel',
        value: '3 a 7',
        condition: 'consejo del Zero Trust Assessment de Microsoft',
      },
    ],
    actions: [
      'Etiquete lo que escribe: en la duda, tome Interno',
      'Administradores: tres etiquetas son un buen comienzo, por ejemplo Público, Interno, Confidencial',
    ],
    asks: [
      'quién define las etiquetas de confidencialidad',
      'qué etiqueta pongo a un documento',
      'se etiquetan solos los documentos',
      'clasificación de documentos quién se encarga',
      'qué significa la etiqueta interno',
      'cuántas etiquetas necesitamos',
      'una etiqueta cifra el archivo',
      'marcar un documento como confidencial',
      'etiquetas de sensivilidad',
    ],
    synonyms: ['etiqueta de confidencialidad', 'etiquetas de sensibilidad', 'clasificación', 'etiquetado'],
    caution:
      'Nada se etiqueta ni se cifra solo: funciona cuando lo hemos configurado y licenciado, y protege de extraños, no de quien tiene derecho a abrir el archivo.',
  },
  {
    id: 'data-loss-prevention',
    title: 'Prevención de pérdida de datos (DLP)',
    short:
      'Las reglas DLP impiden que salgan datos sensibles como números de tarjeta. Microsoft ejecuta las reglas; escribir, probar y afinar las directivas DLP es tarea nuestra.',
    microsoft: [
      'Ejecuta nuestras reglas en correo, archivos, chats y dispositivos',
      'Entrega plantillas para tipos de datos comunes',
    ],
    customer: [
      'Escribir reglas y decir claro a quién alcanzan: dentro, fuera o ambos',
      'Empezar con avisos, luego bloquear',
      'Mirar las coincidencias y corregir falsas alarmas',
    ],
    numbers: [
      {
        what: 'DLP para chats de Teams y dispositivos',
        value: 'E5',
        condition: 'plan necesario, u otra herramienta',
      },
    ],
    actions: [
      '¿Un mensaje bloqueado por error? Infórmelo desde el aviso o dígalo a informática',
      'Administradores: empiecen con números de tarjeta y de identidad y revisen las condiciones para personas internas y externas',
    ],
    asks: [
      'quién configura la dlp',
      'impide microsoft que se envíen números de tarjeta',
      'evitar fugas de datos',
      'mi correo fue bloqueado por dlp',
      'reglas dlp quién las escribe',
      'qué licencia para dlp en teams',
      'un empleado manda datos de clientes a su casa',
      'prevención de pérdida de datos',
      'informar de una falsa alarma de dlp',
    ],
    synonyms: ['DLP', 'fuga de datos', 'prevención de pérdida de datos', 'pérdida de datos'],
  },
  {
    id: 'encryption-and-keys',
    title: 'Cifrado y claves',
    short:
      'Microsoft cifra nuestros datos por defecto, en disco y en camino. Si queremos claves propias o cifrado adicional en documentos sueltos es decisión nuestra.',
    microsoft: [
      'Cifra por defecto los datos guardados y las conexiones',
      'Gestiona las claves salvo que llevemos las nuestras',
    ],
    customer: [
      'Decidir sobre claves propias (Customer Key, doble clave) y vivir con las consecuencias',
      'Cifrar con etiquetas el correo y los documentos muy sensibles',
      'Cifrar nuestros portátiles y teléfonos',
    ],
    numbers: [],
    actions: [
      'Pregunte al equipo legal y a informática antes de elegir claves propias: una clave perdida son datos perdidos',
      'Use una etiqueta con cifrado para los documentos más sensibles',
    ],
    asks: [
      'están cifrados nuestros datos',
      'quién cifra los datos en la nube',
      'quién tiene las claves de cifrado',
      'puede microsoft leer nuestros datos cifrados',
      'traer nuestras propias claves',
      'cifrado del correo quién se encarga',
      'customer key qué es',
      'encriptacion de onedrive por defecto',
      'van cifrados los datos en la transmisión',
    ],
    synonyms: ['cifrado', 'claves de cifrado', 'encriptación', 'Customer Key', 'datos cifrados'],
  },
];
