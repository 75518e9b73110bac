import type { TopicText } from '../../../model/topic';

export const devicesTexts: readonly TopicText[] = [
  {
    id: 'device-compliance',
    title: 'Gestionar dispositivos (MDM, Intune)',
    short:
      'Las reglas de gestión de dispositivos son nuestras. Microsoft comprueba los dispositivos con nuestras directivas de Intune; sin directiva, un dispositivo cuenta como conforme salvo que lo cambiemos.',
    microsoft: ['Comprueba los dispositivos con nuestras directivas y se lo dice al servicio de inicio de sesión'],
    customer: [
      'Inscribir los dispositivos de la empresa y escribir directivas de cumplimiento',
      'Cambiar el ajuste que llama conforme a un dispositivo sin directiva',
      'Exigir el cumplimiento en el acceso condicional',
    ],
    numbers: [
      {
        what: 'Un resultado sigue válido',
        value: '30 días',
        condition: 'por defecto; se puede fijar de 1 a 120',
      },
      {
        what: 'Dispositivo sin directiva',
        value: 'cuenta como conforme',
        condition: 'por defecto; cámbielo a no conforme',
      },
    ],
    actions: [
      'Instale el portal de empresa cuando informática lo pida',
      'Administradores: cambien el valor por defecto y luego exijan cumplimiento al iniciar sesión',
    ],
    asks: [
      'quién gestiona los dispositivos de la empresa',
      'gestión de dispositivos con intune',
      'qué significa dispositivo no conforme',
      'mdm a quién le toca',
      'quién protege los portátiles de los empleados',
      'un dispositivo sin directiva es conforme',
      'debo instalar el portal de empresa',
      'móvil de empresa gestión',
      'cumplimiento de dispositivos cuanto dura',
    ],
    synonyms: ['gestión de dispositivos', 'MDM', 'Intune', 'cumplimiento de dispositivos', 'directiva de cumplimiento'],
  },
  {
    id: 'mobile-app-protection',
    title: 'Protección de apps en móviles privados (MAM)',
    short:
      'Las directivas de protección de apps separan los datos de la empresa dentro de apps como Outlook en móviles privados. Intune las aplica; exigirlas y elegir PIN, límites de copia y borrado es tarea nuestra.',
    microsoft: [
      'Ofrece directivas de protección de apps en Intune y las aplica dentro de las apps',
      'Guarda el control del PIN en la app y puede borrar datos de la empresa tras demasiados intentos fallidos',
    ],
    customer: [
      'Hacerla obligatoria en cada móvil que la empresa no gestiona',
      'Fijar PIN, número de intentos, límites de copia y borrado',
      'Comprobar que la directiva llega a los usuarios y apps correctos',
    ],
    numbers: [],
    actions: [
      '¿Móvil privado? Use Outlook y Teams de la tienda y acepte el PIN de la empresa',
      '¿No actúa una directiva? Compruebe que el usuario esté asignado, con licencia y con sesión iniciada en esa app',
    ],
    asks: [
      'puedo leer el correo de empresa en mi móvil personal',
      'puede la empresa borrar mi teléfono privado',
      'byod quién es responsable',
      'por qué outlook pide un pin en el móvil',
      'protección de aplicaciones en teléfonos personales',
      'proteger datos de la empresa en un móvil privado',
      'mam quién lo configura',
      've la empresa mis fotos del móvil',
      'telefono personal con teams',
    ],
    synonyms: ['protección de apps', 'MAM', 'BYOD', 'móvil personal', 'teléfono privado', 'teléfono personal'],
    caution: 'Un borrado por protección de apps quita solo datos de la empresa; las fotos y apps privadas quedan.',
  },
  {
    id: 'unmanaged-devices',
    title: 'Acceso desde dispositivos desconocidos',
    short:
      'Si ordenadores no gestionados pueden abrir nuestros archivos es decisión nuestra. Microsoft puede dejarlos entrar solo por el navegador, sin descarga, cuando lo configuremos.',
    microsoft: ['Puede limitar SharePoint y OneDrive al navegador, sin descarga, impresión ni sincronización'],
    customer: [
      'Activar el límite, con una regla de acceso condicional',
      'Cerrar las sesiones inactivas en esos ordenadores',
    ],
    numbers: [
      {
        what: 'Hasta que funciona',
        value: 'hasta 24 horas',
        condition: 'tras activarlo; quienes ya entraron lo notan más tarde',
      },
    ],
    actions: [
      'Limite primero a invitados y administradores, luego a todos',
      'En un PC privado trabaje en el navegador y cierre la sesión',
    ],
    asks: [
      'puedo entrar desde mi ordenador personal',
      'acceso desde casa con mi propio portátil',
      'impedir descargas en un pc privado',
      'bloquear dispositivos no gestionados',
      'dispositivos desconocidos en sharepoint',
      'se pueden descargar archivos en un ordenador privado',
      'acceso solo por navegador sin descarga',
      'computadora personal acceso a onedrive',
    ],
    synonyms: ['dispositivos no gestionados', 'ordenador personal', 'PC privado', 'dispositivos desconocidos'],
  },
];
