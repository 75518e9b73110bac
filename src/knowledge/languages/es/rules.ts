import type { LanguageRules } from '../language';
import { live, notLive, ofOneself } from './live';

export const rules: LanguageRules = {
  id: 'es',
  smallWords:
    'el la los las un una unos unas de del y e o u es son esta estan hay ha han he fue era ser estar por para con sin en entre desde hasta sobre segun tras ante al a que quien quienes cual cuales como cuando donde cuanto cuantos cuantas cuanta ' +
    'porque si no mas menos muy ya aun todavia tambien solo siempre nunca nada algo alguien nadie todo todos toda todas cada otro otra otros mismo este esta estos estas ese esa eso esto aquel lo le les se me te nos ' +
    'mi mis tu tus su sus nuestro nuestra nuestros nuestras yo ella ellos ellas nosotros usted ustedes puede pueden puedo podemos debe deben debo debemos tiene tienen tengo tenemos hace hacen hacer hacemos hago necesito necesita necesitamos pasa va vamos sigue quiero favor gracias hola pero',
  emptyWords:
    'cuanto tiempo cuando encarga encargado toca significa verdad falso pregunta saber explicar how long who is responsible aqui alli bien mal vez cosa asunto empresa estamos estaba estaban',
  dutyWords: 'responsible tarea tareas culpa responde decide decision parte papel deber',
  sameWords: [
    // A private mailbox is named by its provider, which is else a product that we know nothing about.
    [/(?<=(?:^|\s)(?:a|en|mi|su|de|cuenta|dirección|direccion|correo) )(?:gmail|yahoo|hotmail|icloud)\b/g, 'privada'],
    [/(?<!\p{L})(?:ja|ha)(?:cke|que)ad([oa]s?)(?!\p{L})/gu, 'hackead$1'],
    [/(?<!\p{L})(?:borrad|eliminad)(?=[oa]s?(?!\p{L}))/gu, 'eliminad'],
    [/(?<!\p{L})(?:borrar|borré|borró|eliminé|eliminó|borramos|borraron)(?!\p{L})/gu, 'eliminar'],
    [/(?<!\p{L})(?:portátil|portatil|ordenador|computadora?|laptop|notebook)(?!\p{L})/gu, 'portátil'],
    [/(?<!\p{L})(?:celular|teléfono|telefono|movil)(?!\p{L})/gu, 'móvil'],
    [/(?<!\p{L})(?:fichero)(?=s?(?!\p{L}))/gu, 'archivo'],
    [/(?<!\p{L})(?:trabajador|exempleado)(?=e?s?(?!\p{L}))/gu, 'empleado'],
    [/(?<!\p{L})se (?:va|fue|marcha|marchó|jubila|jubiló)(?!\p{L})/gu, 'se baja'],
    [/(?<!\p{L})(?:deja|dejó) la empresa(?!\p{L})/gu, 'se baja empresa'],
    [/(?<!\p{L})(?:lee|lean|leen|leyó|leyo)(?!\p{L})/gu, 'leer'],
    [/(?<!\p{L})(?:ve|ven|vea|vean)(?!\p{L})/gu, 'ver'],
    [/(?<!\p{L})(?:cayó|cayo|caen?|caído|caido)(?!\p{L})/gu, 'caída'],
    [/(?<!\p{L})(?:se encarga de|lo hace|hace|responsable de|se ocupa de) todo(?!\p{L})/gu, 'sharedresponsibility'],
    [/responsabilidad compartida/g, 'sharedresponsibility'],
    [
      /responsabilidades (?:de|tiene) microsoft|de qué (?:es responsable|se (?:encarga|ocupa)) microsoft/g,
      '$& sharedresponsibility',
    ],
  ],
  endings:
    /(?:amientos|amiento|imientos|imiento|aciones|acion|iciones|icion|ciones|cion|siones|sion|adores|ador|adora|idades|idad|mente|ados|adas|ado|ada|idos|idas|ido|ida|ando|iendo|aron|ieron|amos|emos|imos|ables|able|ar|er|ir|an|en|as|es|os|a|e|o|s)$/,
  kinds: [
    [
      'how-long',
      /\bhow long\b|\bcuanto (?:tiempo|tarda|dura)\b|\bcuantos (?:dias|meses|anos)\b|\bcuando\b|\bcada cuanto\b|\b(?:plazo|duracion)\b|\b\d+ (?:dias?|meses|mes|anos?|horas?)\b/,
    ],
    ['what-if', /\bque (?:pasa|ocurre|sucede)\b|^si\b|\ben caso de\b/],
    ['who', /\b(?:quien|quienes|responsible)\b|\ba quien\b|\b(?:culpa|microsoft o nosotros|nos toca)\b/],
    [
      'how',
      /\bcomo\b|\bque (?:hago|hacer|debo|hacemos)\b|\b(?:configurar|activar|desactivar|limitar|evitar|impedir|bloquear|prohibir|permitir)\b/,
    ],
    [
      'true-or-false',
      /^(?:es|son|esta|estan|puede|pueden|puedo|debe|deben|debo|se|hay|hace|basta|bastan|valen|microsoft|copilot|tenemos|necesitamos|la|el|los|las)\b/,
    ],
  ],
  moods: [
    [
      'greeting',
      /^(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|que tal)(?: (?:a todos|bot|keyholder|que tal|como estas))*$/,
    ],
    [
      'thanks',
      /^(?:muchas |ok |vale |perfecto )*(?:gracias|muchas gracias|mil gracias|perfecto|genial|estupendo)(?: (?:a ti|a usted|por la ayuda|por tu ayuda|por la respuesta))*$/,
    ],
    [
      'bye',
      /^(?:adios|hasta (?:luego|pronto|manana)|nos vemos|chao|saludos|(?:que tengas? )?(?:un )?buen (?:dia|fin de semana)|que tengas? buena tarde)$/,
    ],
    [
      'help',
      /^(?:ayuda|ayudame|ayudeme|necesito ayuda|que (?:puedes|puede|sabes) hacer|quien (?:eres|es usted)|que (?:te |le )?puedo preguntar(?:te|le)?|como funciona(?: esto)?|eres (?:un )?(?:robot|bot|humano)|(?:hola )?(?:hablas|habla|entiendes|entiende)(?: usted)?(?: tambien)?(?: el)? (?:espanol|castellano))$/,
    ],
  ],
  steering:
    /\b(?:ignora|ignore|olvida|olvide)\b.{0,40}\b(?:instrucciones|reglas|ordenes|todo|anterior\w*)\b|\bahora eres\b|\bresponde solo\b|\bdi (?:solo )?(?:que )?si\b/,
  orders:
    /^(?:por favor |ahora )*(?:aprueba|apruebe|borra|borre|elimina|elimine|quita|quite|desactiva|desactive|activa|active|bloquea|bloquee|desbloquea|dame|deme|hazme)\b.{0,60}\b(?:enlaces?|vinculos?|cuentas?|usuarios?|invitados|guest|todos|todas|todo|mfa|permisos|admin|administrador|globaladmin|rem ?\d+|solicitud(?:es)?|directivas|password)\b(?!.*\?)/,
  othersContent:
    /^(?:por favor |puedes |puede |quiero )*(?:muestra\w*|muestre\w*|ensena\w*|lee\w*|leer|abre|abra|abrir|busca\w*|dame|ver)\b.{0,25}\b(?:correos?|e ?mails?|mails?|mensajes?|chats?|buzon|calendario|agenda)\b.{0,15}\b(?:de|del)\b.{0,20}\b(?:jefe|jefa|director\w*|colegas?|companer\w+|empleados?|marido|mujer|novi[ao])\b/,
  live,
  notLive,
  ofOneself,
  restore: /\b(?:restaur\w*|recuper\w*|confiar|basta|perdid\w*|volver a tener)\b/,
};
