import type { TopicText } from '../../../model/topic';

export const backupTexts: readonly TopicText[] = [
  {
    id: 'who-is-responsible-for-backups',
    title: 'Quién hace copias de nuestros datos',
    short:
      'Las copias de seguridad son tarea nuestra. Microsoft mantiene el servicio en marcha y nos da redes de seguridad cortas, pero nadie hace una copia por nosotros si no la activamos o la compramos.',
    microsoft: [
      'Mantiene varias copias activas para que un disco o un edificio averiado no pare el servicio',
      'Ofrece papeleras y otros caminos cortos de vuelta',
      'Vende un servicio de copias (Microsoft 365 Backup) que queda apagado hasta que un cliente lo activa y lo paga',
    ],
    customer: [
      'Decidir qué se copia, durante cuánto tiempo y con qué herramienta',
      'Vigilar que la copia funcione y quién podría borrarla',
      'Restaurar algo a propósito de vez en cuando y guardar la prueba',
    ],
    numbers: [
      {
        what: 'Archivos en las papeleras',
        value: 'hasta 93 días',
        condition: 'contados desde el borrado; menos si alguien vacía la papelera',
      },
      {
        what: 'Correo que salió de Elementos eliminados',
        value: '14 días',
        condition: 'hasta 30 si un administrador lo aumentó',
      },
    ],
    actions: [
      'Elija una copia: Microsoft 365 Backup es rápido y queda dentro de Microsoft; un producto externo puede estar separado de nuestro inquilino',
      'Nombre a una persona responsable de las copias y pruebe una restauración cada trimestre',
    ],
    asks: [
      'quién es responsable de las copias de seguridad',
      'microsoft hace copia de nuestros datos',
      'quién hace el respaldo del correo',
      'necesitamos un backup propio para office 365',
      'copia de seguridad quién',
      'estan respaldados nuestros archivos de sharepoint',
      'por qué pagar una copia si todo está en la nube',
      'a quién le toca el backup de teams',
      'copias de segurida de la empresa',
    ],
    synonyms: ['copia de seguridad', 'copias de seguridad', 'respaldo', 'backup'],
    caution:
      'La frase que aconseja hacer copias viene del contrato de Microsoft para consumidores. Para una empresa es la documentación empresarial la que nos deja los datos.',
  },
  {
    id: 'replication-is-not-backup',
    title: 'La replicación no es una copia de seguridad',
    short:
      'No: la replicación mantiene copias iguales, una copia de seguridad guarda el pasado. Un borrado o un cambio malo se copia en todas partes en instantes; guardar versiones anteriores sigue siendo tarea nuestra.',
    microsoft: [
      'Mantiene copias actuales en más de un lugar para que el servicio sobreviva a un fallo',
      'Comprueba y repara las copias que dañó su propio hardware',
    ],
    customer: [
      'Guardar estados anteriores con una copia de seguridad de verdad',
      'Saber qué caminos cortos de vuelta hay (versiones, papelera) y dónde acaban',
    ],
    numbers: [
      {
        what: 'Copias activas de un buzón',
        value: '4',
        condition: 'todas muestran el estado actual, ninguna el pasado',
      },
    ],
    actions: [
      'Recuérdelo así: las réplicas siguen un cambio, las copias de seguridad recuerdan lo de antes',
      'Compruebe que una copia cubra correo, archivos y Teams',
    ],
    asks: [
      'la replicación es una copia de seguridad',
      'diferencia entre replicación y backup',
      'microsoft guarda varias copias, para qué un respaldo más',
      'la redundancia geográfica sustituye al backup',
      'nuestros datos están en dos centros, no basta con eso',
      'si borro un archivo se borra en todas las réplicas',
      'redundancia o respaldo',
      'bastan las cuatro copias del buzon',
      'replicacion = copia de seguridad?',
      'todo se guarda dos veces, así que no hace falta backup',
      'microsoft tiene copias en todas partes, la copia de seguridad sobra',
      'los datos ya se copian en varios centros',
      'basta con la redundancia de microsoft',
      'onedrive sincroniza mis archivos, eso ya es una copia',
      'la sincronización sustituye al backup',
      'está duplicado, así que no se puede perder nada',
      'para qué un backup si microsoft tiene 4 copias',
      'todo está replicado, no necesitamos respaldo',
      'la replicación ya nos protege, no hace falta pagar un backup',
    ],
    synonyms: ['replicación', 'redundancia', 'georredundancia', 'réplicas', 'alta disponibilidad'],
  },
  {
    id: 'restore-testing',
    title: 'Probar las restauraciones',
    short:
      'Probar las restauraciones es tarea nuestra. Una copia de la que nadie ha restaurado nunca es solo una esperanza.',
    microsoft: [
      'Dice cuán rápido debería ser su propio servicio de copias',
      'No prueba nuestras restauraciones por nosotros',
    ],
    customer: [
      'Restaurar en fechas fijas muestras reales de correo, archivos y un sitio',
      'Anotar qué se restauró, cuánto tardó y si se pudo abrir',
    ],
    numbers: [
      {
        what: 'Un sitio u OneDrive',
        value: 'unos 30 minutos',
        condition: 'lo previsto por Microsoft 365 Backup en un inquilino normal',
      },
      {
        what: 'Un buzón',
        value: 'unas 2 horas',
        condition: 'lo mismo',
      },
      {
        what: '1.000 sitios u OneDrive',
        value: 'unas 10 horas',
        condition: 'lo mismo',
      },
    ],
    actions: [
      'Pruebe cada trimestre una restauración de cada tipo de datos (regla nuestra, no una cifra de Microsoft)',
      'Ponga el registro en el paquete de pruebas',
    ],
    asks: [
      'quién prueba las restauraciones',
      'hay que probar las copias de seguridad',
      'cada cuánto se debe probar una restauración',
      'cuánto tarda en restaurarse un buzón',
      'prueba de restauración',
      'alguien comprobó que nuestro backup funciona',
      'ensayar la recuperación de un sitio',
      'verificar respaldos a quién le toca',
      'cuanto tiempo para restaurar 1000 sitios',
    ],
    synonyms: ['prueba de restauración', 'probar restauraciones', 'ensayo de recuperación'],
  },
  {
    id: 'ransomware-recovery',
    title: 'Ransomware: recuperar los archivos',
    short:
      'Compartido: Microsoft nos da versiones, una vuelta atrás de OneDrive y un análisis de malware; parar el ataque, elegir a qué momento volver y restaurar nos toca a nosotros.',
    microsoft: [
      'Guarda versiones de archivos y permite devolver un OneDrive atrás',
      'Analiza los archivos subidos en busca de malware conocido',
      'Mantiene limpia su propia plataforma',
    ],
    customer: [
      'Parar primero la cuenta y la sincronización, o los archivos se cifran otra vez',
      'Decidir a qué momento volver, y restaurar',
      'Tener una copia de seguridad: las versiones se acaban y un administrador puede purgarlas',
    ],
    numbers: [
      {
        what: 'Vuelta atrás de OneDrive (Files Restore)',
        value: '30 días',
        condition: 'todo el OneDrive vuelve a un momento de ese plazo',
      },
    ],
    actions: [
      'Desactive la cuenta, cierre sus sesiones, pare la sincronización y avise enseguida al equipo de seguridad',
      'Después restaure desde la copia o con Files Restore',
    ],
    asks: [
      'la papelera protege contra el ransomware',
      'se puede recuperar todo después de un ataque',
      'qué hacer en caso de ransomware',
      'un virus cifró nuestros archivos',
      'microsoft recupera los datos tras un ransomware',
      'todos mis archivos están cifrados y piden un rescate',
      'volver onedrive a un momento anterior',
      'ataque de secuestro de datos en sharepoint',
      'cómo recuperar los archivos tras un ataque de ransomware',
      'unos hackers bloquearon nuestros documentos',
      'ransonware que hacer',
      'un virus ha cifrado nuestros documentos',
      'nos piden un rescate en bitcoin',
      'no se abren mis archivos y hay un mensaje de los piratas',
      'nos han encriptado el sharepoint',
      'hay que pagar el rescate',
      'tengo miedo de un ransomware, estamos protegidos en la nube',
      'en la nube no hay riesgo de ransomware',
      'los nombres de mis documentos han cambiado y piden pagar',
      'la extensión de los archivos es otra y piden dinero',
      'ramsonware en onedrive qué hacemos',
    ],
    synonyms: ['ransomware', 'secuestro de datos', 'rescate', 'archivos cifrados por un virus'],
    caution:
      'Una retención legal quizá conserve trozos de contenido antiguo, pero de ella no se restaura rápido una empresa.',
  },
];
