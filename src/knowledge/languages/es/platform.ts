import type { TopicText } from '../../../model/topic';

export const platformTexts: readonly TopicText[] = [
  {
    id: 'data-residency',
    title: 'Dónde están nuestros datos',
    short:
      'Microsoft guarda nuestros datos en la región de nuestro inquilino, y los de clientes de la UE dentro del límite de datos de la UE, con excepciones publicadas. Conocer nuestra ubicación y comprar más si la ley lo quiere nos toca a nosotros.',
    microsoft: [
      'Guarda los datos en reposo en la región prometida',
      'Trata los datos de clientes de la UE dentro de la UE y publica las excepciones',
    ],
    customer: [
      'Comprobar la ubicación de datos de nuestro inquilino',
      'Comprar complementos de residencia o multigeo donde haga falta',
      'Conocer las excepciones antes de prometer nada a clientes',
    ],
    numbers: [
      {
        what: 'Límite de datos de la UE',
        value: '3 fases',
        condition: 'enero de 2023, enero de 2024 y febrero de 2025',
      },
    ],
    actions: [
      'Administradores: miren «Ubicación de los datos» en el centro de administración',
      'Pregunte al equipo legal antes de mover datos de otros países',
    ],
    asks: [
      'dónde se guardan nuestros datos',
      'se quedan nuestros datos en españa',
      'salen nuestros datos de europa',
      'en qué país están los servidores',
      'ubicación de los datos microsoft 365',
      'límite de datos de la ue',
      'van nuestros correos a estados unidos',
      'quién elige la región de almacenamiento',
      'residencia de datos localizasion',
      'dónde están exactamente mis archivos',
      'se van nuestros datos a américa',
      'el cliente quiere que sus datos no salgan de europa',
      'en qué centro de datos están nuestros correos',
      'se puede elegir el país de los datos',
      'alojamiento en españa o en el extranjero',
      'estan los datos en irlanda',
      'manda microsoft nuestros documentos a usa',
    ],
    synonyms: [
      'ubicación de los datos',
      'residencia de datos',
      'límite de datos de la UE',
      'almacenamiento',
      'soberanía',
    ],
  },
  {
    id: 'service-availability-sla',
    title: 'Disponibilidad y SLA',
    short:
      'Microsoft mantiene el servicio en más de un centro de datos y se compromete al 99,9 % al mes. Por debajo paga un abono que debemos reclamar. Nuestra línea de internet no está cubierta.',
    microsoft: [
      'Opera el servicio en varios centros de datos y cambia a otro cuando uno se pierde',
      'Paga un abono cuando un mes queda por debajo del compromiso',
    ],
    customer: [
      'Reclamar el abono; no llega solo',
      'Cuidar nuestra red y nuestra línea de internet: el SLA no las cubre',
      'Tener un plan para trabajar unas horas sin correo ni chat',
    ],
    numbers: [
      {
        what: 'Disponibilidad comprometida',
        value: '99,9 %',
        condition: 'por mes y servicio, para los servicios principales',
      },
      {
        what: 'Entra ID',
        value: '99,99 %',
        condition: 'por mes, según un libro de 2023; revise el SLA actual',
      },
      {
        what: 'Abono por debajo del 99,9 %',
        value: '25 % de la cuota mensual',
        condition:
          'de un artículo de 2013; por debajo del 99 % era el 50 %, del 95 % el 100 %; revise el documento SLA actual',
      },
    ],
    actions: [
      'En una caída mire la página de estado del servicio antes de llamar al soporte',
      'Busque el SLA actual antes de prometer una cifra a nadie',
    ],
    asks: [
      'quién es responsable de la disponibilidad',
      'teams está caído, de quién es la culpa',
      'qué disponibilidad garantiza microsoft',
      'sla de microsoft 365',
      'nos devuelven dinero por una caída',
      'reclamar un abono por interrupción',
      'disponivilidad 99,9 por ciento',
      'teams estuvo caído todo el día, tenemos derecho a un reembolso',
      'microsoft paga si el servicio se cae',
      'cuánto tiempo al mes puede estar parado el servicio',
      'microsoft garantiza el 100 %',
      'indemnización tras una caída de microsoft 365',
      'tres horas sin servicio, quién paga',
      'recuperar dinero por la caída de ayer',
      'nos reembolsa microsoft cuando falla',
      '99,9 cuantos minutos son',
    ],
    synonyms: ['disponibilidad', 'SLA', 'abono', 'reembolso', 'indemnización', 'devolver dinero'],
    caution: 'No se promete que el cambio sea inmediato o inadvertido. Un abono no paga el trabajo perdido.',
  },
  {
    id: 'service-patching',
    title: 'Actualizaciones del servicio',
    short:
      'Microsoft actualiza servidores, sistemas y código de Exchange, SharePoint y Teams. Portátiles, teléfonos, navegadores y cualquier servidor en nuestra casa son cosa nuestra.',
    microsoft: ['Actualiza equipos, sistemas y código del servicio paso a paso'],
    customer: [
      'Actualizar nuestros dispositivos, navegadores y apps de Office',
      'Actualizar servidores locales que se conectan, como un Exchange híbrido o un servidor de sincronización',
    ],
    numbers: [],
    actions: [
      'Nada que hacer para el servicio en la nube',
      'Administradores: cuiden de que servidores y agentes propios conectados a la nube estén en una versión reciente',
    ],
    asks: [
      'quién parchea exchange online',
      'quién instala las actualizaciones',
      'debemos actualizar los servidores de la nube',
      'parches de seguridad de sharepoint quién',
      'parches quién',
      'actualizaciones de windows en portátiles o lo hace microsoft',
      'quién corrige los fallos de seguridad de teams',
      'gestión de parches m365',
      'actualisar el servicio',
    ],
    synonyms: ['parches', 'actualizaciones', 'actualización de seguridad', 'parchear', 'fallos de seguridad'],
  },
  {
    id: 'physical-datacenter-security',
    title: 'Seguridad física de los centros de datos',
    short:
      'Microsoft vigila los edificios y el hardware: puertas, guardias, cámaras, corriente y el control de las pocas personas que pueden entrar. No hay nada que operar por nuestra parte.',
    microsoft: [
      'Controla la entrada con guardias, cámaras y varias comprobaciones',
      'Examina y limita al personal con acceso físico',
      'Se ocupa de la corriente, la refrigeración y el final de los discos',
    ],
    customer: [
      'Nada que operar',
      'Buscar los informes de auditoría si alguien quiere verlos',
      'Vigilar nuestras oficinas y dispositivos',
    ],
    numbers: [],
    actions: ['¿Pregunta un auditor? Los informes están en el Service Trust Portal'],
    asks: [
      'quién vigila los centros de datos',
      'seguridad física de los servidores',
      'quién puede entrar en el centro de datos',
      'incendios y corriente en el centro de datos quién se ocupa',
      'qué pasa con los discos viejos del centro de datos',
      'seguridad de los edificios de la nube',
      'control de acceso a la sala de servidores de microsoft',
      'quién se ocupa del hardware',
      'sentro de datos guardias',
    ],
    synonyms: ['centro de datos', 'seguridad física', 'datacenter', 'edificios', 'hardware'],
  },
  {
    id: 'network-controls-saas',
    title: 'Red del servicio de Microsoft',
    short:
      'La red dentro del servicio la opera y protege Microsoft. Ahí no podemos poner un cortafuegos; con el acceso condicional decidimos desde dónde entra la gente.',
    microsoft: [
      'Opera y protege la red del servicio',
      'La separa de su propia red de empresa y la defiende contra avalanchas de tráfico',
    ],
    customer: [
      'Limitar desde dónde se entra con ubicaciones con nombre y acceso condicional',
      'Cuidar nuestra propia red',
    ],
    numbers: [],
    actions: ['Administradores: digan al acceso condicional qué lugares son nuestros (ubicaciones con nombre)'],
    asks: [
      'quién es responsable de la red',
      'necesitamos un cortafuegos para office 365',
      'seguridad de red en la nube',
      'protege microsoft contra ataques ddos',
      'quién gestiona el firewall de exchange online',
      'controles de red microsoft o nosotros',
      'configurar ubicaciones con nombre',
      'segmentación de red en microsoft 365',
      'cortafuego sharepoint online',
    ],
    synonyms: ['red', 'cortafuegos', 'firewall', 'seguridad de red', 'DDoS', 'ubicaciones con nombre'],
  },
];
