import type { AsksOfTopics } from '../../language';

export const threatsAndGovernanceAsks: AsksOfTopics = {
  'saas-responsibility-matrix': [
    'qué le toca al proveedor de saas',
    'tabla de quién hace qué en saas',
    'matriz de responsabilidades iaas paas saas',
    'qué filas de la matriz son nuestras',
    'en saas qué asegura el proveedor',
  ],
  'user-awareness': [
    'formación contra el phishing quién la da',
    'la gente hace clic en todo',
    'simulación de phishing',
    'cada cuánto hay que formar al personal',
    'qué pasa si los empleados tratan mal los datos por descuido',
  ],
  'entra-signin-logs': [
    'cuánto se guardan los inicios de sesión',
    'logs de inicio de sesión 30 días',
    'quién entró ayer, registro',
    'guardar más tiempo los inicios de sesión',
    'registros de entra desaparecen a los 7 días',
  ],
  'mailbox-auditing': [
    'quién leyó mi buzón',
    'registro de accesos a buzones',
    'está activada la auditoría de buzones',
    'se ve si alguien abre un buzón ajeno',
    'cuánto se guarda la auditoría del buzón',
  ],
  'alert-triage': [
    'quién mira las alertas de seguridad el fin de semana',
    'atender las alertas de defender',
    'nadie lee las alertas',
    'microsoft vigila nuestras alertas día y noche?',
    'quién responde de noche a una alerta',
  ],
  'endpoint-protection': [
    'antivirus de los portátiles, microsoft o nosotros',
    'viene defender en los pcs',
    'quién pone el antivirus en los equipos',
    'hace falta otro antivirus',
    'edr en los ordenadores de la empresa',
  ],
  'breach-notification': [
    'fuga de datos: quién avisa a la autoridad, nosotros o microsoft',
    'plazo de 72 horas tras una brecha',
    'microsoft nos avisa de un incidente?',
    'notificar una violación de datos a la aepd',
    'quién comunica la brecha de seguridad a los afectados',
  ],
  'data-subject-requests': [
    'un cliente pide acceso a sus datos, quién contesta',
    'derecho al olvido, borrar todo de una persona',
    'solicitud de un interesado según el rgpd',
    'encontrar todos los datos de una persona',
    'microsoft ayuda con las peticiones de los interesados?',
  ],
};
