import type { AsksOfTopics } from '../../language';

export const identityAndAccessAsks: AsksOfTopics = {
  'security-defaults': [
    'valores predeterminados de seguridad activados o no',
    'bastan los security defaults',
    'desactivar los security defaults',
    'qué hacen los valores de seguridad por defecto',
    'security defaults o acceso condicional',
  ],
  'legacy-authentication': [
    'bloquear la autenticación heredada',
    'pop e imap con contraseña siguen abiertos',
    'autenticación básica ya no existe?',
    'escáner viejo que entra con contraseña',
    'protocolos antiguos que se saltan la mfa',
  ],
  'break-glass-accounts': [
    'cuentas de emergencia para el tenant',
    'todos los admins bloqueados, cómo entramos',
    'cuenta break glass fuera del acceso condicional',
    'la cuenta de emergencia necesita mfa?',
    'cuántas cuentas de acceso de emergencia',
  ],
  'global-admin-count': [
    'cuántos administradores globales debe haber',
    'demasiados global admins',
    'nueve admins globales son muchos?',
    'limitar el número de administradores globales',
    'número recomendado de global admin',
  ],
  'just-in-time-admin': [
    'permisos de admin solo cuando hacen falta',
    'activar pim',
    'rol por unas horas nada más',
    'administradores sin permisos permanentes',
    'quién configura privileged identity management',
  ],
  'device-patching-encryption': [
    'quién instala las actualizaciones de windows',
    'activar bitlocker en los portátiles',
    'un pc con un office muy viejo, quién lo actualiza',
    'cifrar el disco de los equipos',
    'parches de los equipos cosa nuestra o de microsoft',
  ],
};
