import type { AsksOfTopics } from '../../language';

export const sharingAndCopilotAsks: AsksOfTopics = {
  'deleted-team': [
    'restaurar un equipo borrado de teams',
    'borraron un canal',
    'nuestro equipo desapareció de teams',
    'equipo eliminado hace más de 30 días',
    'alguien quitó el equipo del proyecto',
  ],
  'internal-oversharing': [
    'toda la empresa ve la carpeta de nóminas',
    'un becario compartió la carpeta con toda la empresa, de quién es la culpa',
    'sitios que cualquiera de dentro puede abrir',
    'compartido de más dentro de la casa',
    'todos excepto usuarios externos tiene permiso',
  ],
  'sharing-link-defaults': [
    'qué tipo de enlace sale por defecto al compartir',
    'poner por defecto personas concretas en los enlaces',
    'cambiar el enlace predeterminado',
    'al compartir siempre sale cualquiera',
    'quién fija el enlace por defecto',
  ],
  'teams-guest-access': [
    'permitir invitados en teams o no',
    'qué puede hacer un invitado en el equipo',
    'desactivar el acceso de invitados en teams',
    'el externo ve todos los canales',
    'pueden los invitados borrar canales',
  ],
  'copilot-training-data': [
    'microsoft entrena con lo que escribimos',
    'la ia aprende de nuestros documentos',
    'usan nuestros prompts para entrenar copilot',
    'nuestros datos acaban en chatgpt',
    'alimentan el modelo con nuestro correo',
  ],
  'ai-shared-responsibility': [
    'quién responde si la ia se equivoca',
    'responsabilidad entre nosotros y microsoft con la ia',
    'qué nos toca a nosotros al usar ia',
    'responsabilidad compartida en copilot e ia',
    'quién revisa lo que dice la ia',
  ],
};
