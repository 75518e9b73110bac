/** What people also ask a bot and what this one knows nothing about, a line each. */
export const otherSubjects: readonly string[] = `
cuándo pagan la nómina
mi nómina está mal
baja por enfermedad a quién se manda
reservar una sala de reuniones
dónde aparcan las visitas
qué tiempo hará el fin de semana
quién ganó ayer
cuéntame un chiste
capital de australia
cuánto es 17 por 23
regalo para la despedida de una compañera
organizar una fiesta de despedida
contraseña del wifi de la sala
la impresora no imprime
pedir tóner
una silla nueva de oficina
perdí la llave del almacén
vaciar la papelera de la cocina
hacer una tabla dinámica
buscarv no funciona
números de página en word
cambiar mi firma de outlook
cambiar el fondo en teams
el micrófono no va
compartir mi calendario
crear un flujo que mande un correo
escríbeme un script
escribe un poema
traduce este texto
error 0x80070005 al instalar
el portátil va lento
pantalla azul
pantalla negra
fotos borradas del iphone
recuperar un chat de whatsapp
quién hace copia de los datos de sap
papelera de google drive
compartir en dropbox
plazo de preaviso de mi contrato
pedir un certificado de trabajo
alarma en casa
ordenar el archivo del sótano
buenas, mañana vengo con una compi de la delegación de sevilla, ¿puede comer en el comedor o le tengo que sacar un ticket?
me han descontado dos dias en la nomina y yo estaba de baja, con quien hablo
ponen paella los jueves no?
dias por boda
la hipoteca ha subido el euribor cuanto esta hoy
hace un calor insoportable en la 3a podéis bajar el aire
a que hora cierra el garaje los viernes
kilometraje con coche propio a cuanto se paga
gazpacho cuantos tomates
como se quita una mancha de cafe de la camisa
quien gano la vuelta
f1 a que hora es la carrera
tengo alergia al polen que me tomo
sube la luz mañana? precio por horas
distancia zaragoza bilbao
ave a malaga primera hora
cesta de navidad este año hay o no hay
loteria de la empresa donde compro el decimo
clases de ingles para empleados
permiso para acompañar a mi madre al medico
horario de recepcion
quiero cambiar la cuenta donde me ingresan el sueldo
sala de lactancia hay?
el ascensor 2 está parado otra vez
me he dejado el paraguas en la sala de juntas
a cuantos grados se asa un pollo
que significa mi signo hoy, soy leo
convenio colectivo tablas salariales
plan de carrera y subida de sueldo cuando se revisa
cuantos segundos tiene un año
quien descubrio la penicilina
la fuente de agua gotea
reconocimiento medico anual hay que ir en ayunas
me recomiendas una serie
capazos de fruta del lunes
que regalo a mi jefa por su cumple
mosquitos en la oficina
fichar olvidé la salida de ayer
uniforme de almacén talla nueva
taxi para mañana a las 5 al aeropuerto
que hay hoy de comer en el comedor
cuantos dias de vacaciones me quedan
donde veo mi nómina
paga extra de navidad cuándo
dieta máxima por comida
punto de carga coche electrico
quién ganó ayer el madrid o el barça
receta de tortilla de patatas
dime una adivinanza
cuanto es 21% de 1340
noticias de hoy
me duele la espalda que hago
vacuna de la gripe en la oficina
hotel en valencia para la feria
sala grande libre a las 11?
que regalan a los nuevos el primer dia
la máquina de café se traga las monedas
cuando es el puente de diciembre
cheques guarderia
cuantos años vive una tortuga
tengo una hoja con 4000 clientes y quiero que se pinten de rojo los que llevan mas de 60 días sin pagar, como lo hago
excel contar celdas con color
porque mi excel usa punto y no coma
redondear a dos decimales formula
grafico de barras apiladas
word me mueve la foto cuando escribo
combinar correspondencia para sobres
encabezado distinto en la primera página word
numerar titulos 1.1 1.2 en word
insertar ecuación
transicion powerpoint que pase sola cada 10 segundos
hacer un organigrama en ppt
outlook no me suena al llegar correo
crear una regla que mueva facturas a una carpeta en outlook como se llama eso
cambiar el color de las reuniones en mi calendario
vista de dos calendarios a la vez lado a lado
teams se oye eco
como cambio el tono de llamada teams
fijar un chat arriba
poner gifs en teams
subtitulos en la reunion de teams en español
sharepoint como hago una galeria de fotos para la intranet
columna calculada en una lista
power automate trigger recurrence zona horaria
power apps boton no hace nada
visio forma de flecha
el raton va a tirones
la pantalla se me ha girado de lado
se ha puesto todo en mayusculas al reves
no encuentro la tecla de la almohadilla
mi pc tarda un siglo en arrancar, será el disco?
abrir un archivo .psd sin photoshop
instalar fuente corporativa
la etiquetadora zebra imprime torcido
cartel en A3 desde mi pc no me deja
roaming en marruecos con la linea de empresa
duplicado de sim
sap gui letra pequeña
como anulo un albarán en sap
epica en jira que es
confluence poner indice
elementor no carga en wordpress
hubspot de quien son los contactos, y quien hace la copia si se borran
zoom limite 40 minutos
notion exportar
en azure, las maquinas virtuales las parcheo yo o microsoft
trello hacen backup de los tableros?
tabla dinámica no se actualiza
agrupar fechas por mes en tabla dinamica
poner logo en la firma del correo
no me va el micro en teams
cliente vpn en casa como se configura
la vpn se me corta en casa
quien hace copia de seguridad de nuestra web en wordpress
salesforce hace backup de nuestros datos?
si se pierden datos en google workspace de quien es la culpa
dropbox recuperar archivo borrado
silenciar canal slack
aws hace copia de mis ec2 o me toca a mi
icloud lleno que borro
buscarv me da #N/D
lista desplegable en excel como se hace
separar nombre y apellidos en dos columnas
poner una hoja en horizontal word
patrón de diapositivas cambiar fuente
ver numero de semana en el calendario outlook
fondo borroso teams
cámara en negro teams
hacer una encuesta en teams
poner una imagen de cabecera en sharepoint
mi suegra ha tirado a la basura el disco con las fotos de la boda, hay algún sitio que las saque?
se me ha roto la llave dentro de la cerradura de casa
invitados comunion menú niños
se puede traer invitados al partido del torneo interno
el seguro medico de mi hijo desde que edad paga
guardar setas en el congelador
cuanto tiempo guardo las facturas de la luz en casa
el candado de la bici no se abre
alguien ha cogido mi taper de la nevera
clave del portal por la calle de atrás
recuperar puntos del carnet
recuperar horas del puente
borrar un tatuaje cuesta mucho?
mi compañía de movil me cobra datos de mas en la personal
reciclar aceite usado
archivador de cuatro anillas pedido de material
etiquetas para la ropa del cole
contrato de alquiler quien paga la caldera
responsable de los extintores de planta
riesgo de lluvia para la barbacoa
hay una gotera en el almacén
certificado de empadronamiento donde
garantia de la lavadora dos o tres años
permisos para vado
filtro de la campana como se limpia
cámara para vigilar al perro en casa
auditorio municipal entradas concierto
copia de seguridad de mi movil personal
mi gato piso el teclado y me ha borrado las fotos del viaje
póliza del seguro del coche donde la mando
lista de invitados fiesta de verano
perdí las llaves de casa
la tarjeta no me abre la puerta de la oficina
clave del wifi
contraseña wifi de visitas
papelera de reciclaje de la planta 3 esta llena
cambio de matrícula para el parking
matricula del coche de empresa nueva
piso compartido cerca de la oficina
quien tiene la llave del archivo del sótano
necesito un texto de unas 200 palabras para el tablón anunciando que el viernes se corta el agua de 9 a 12, en tono simpático
conjuga el verbo caber
traduce al portugués: el pedido llega el jueves
funcion en javascript que ordene una lista
npm err ERESOLVE
chmod que numero para ejecutar
calcula la cuota de un préstamo de 12000 a 5 años al 6%
sinonimo de sin embargo
eslogan para una tienda de zapatos
trabalenguas
preguntas para un trivial de cine
haz 5 adivinanzas para niños
porque o por que en "no se ___ vino"
felicitación de navidad para clientes
ordena alfabeticamente: pera, uva, manzana, kiwi
cuantas palabras tiene el quijote
bucle infinito en java como lo paro
error 0xc000007b al abrir el juego
escribe una reclamación a la aerolínea por la maleta perdida
diferencia entre ser y estar para un alumno aleman
hazme un script en python para juntar varios csv
algo que rime con oficina
arregla este codigo: if x = 3: print("hola")
cuántos habitantes tiene chile
regex para validar un dni
diferencia entre java y javascript
corrige la ortografia: aver si mañana puedo hir
nombres para una cafetería
pantallazo azul 0x0000007e
conflicto de merge en git
`
  .trim()
  .split('\n');
