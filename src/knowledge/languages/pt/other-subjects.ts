/** What people also ask a bot and what this one knows nothing about, a line each. */
export const otherSubjects: readonly string[] = `
o que há hoje na cantina
o que tem no almoço do refeitório
quando cai o salário
o meu recibo de vencimento está errado
quantos dias de férias me restam
atestado médico para quem mando
reservar uma sala de reuniões
onde estacionam as visitas
como vai estar o tempo no fim de semana
receita de bolo de cenoura
quem ganhou o jogo ontem
conta uma piada
capital da austrália
quanto é 17 vezes 23
presente para a despedida de uma colega
organizar uma festa de despedida
a impressora não imprime
encomendar toner
uma cadeira nova
perdi a chave do armazém
lista de convidados da festa de verão
esvaziar a lixeira da cozinha
fazer uma tabela dinâmica
procv não funciona
mudar o fundo no teams
partilhar o meu calendário
criar um fluxo que manda um email
escreve um script
escreve um poema
traduz este texto
erro 0x80070005 ao instalar
o portátil está lento
tela azul
ecrã preto
fotos apagadas do iphone
recuperar conversa do whatsapp
quem faz backup dos dados do sap
lixeira do google drive
partilha no dropbox
seguro do carro da empresa
prazo de aviso prévio do meu contrato
pedir uma declaração de trabalho
alarme em casa
arrumar o arquivo na cave
oi pessoal do rh, minha bebê nasceu ontem!! o que eu preciso mandar pra incluir ela no convênio
o autocarro da empresa das 7h30 ainda pára na rotunda?
vc sabe onde compro coxinha boa perto do escritorio
carnaval é folga ou ponto facultativo
tolerância de ponto na véspera de natal
rodízio hoje placa final 5 e 6
como se faz caldo verde
quem ganhou o festival da canção
gente alguém sabe se a feijoada de quarta continua ou trocaram por causa da reforma do refeitório?
o subsídio de refeição veio a menos este mês, falo com quem?
hj tem bolo dos aniversariantes
posso gozar férias em julho se entrei em março?
irs quando sai a declaração
informe de rendimentos 2023
vale transporte aumentou a passagem
a portagem entra nas despesas?
bacalhau à brás para 6
quanto tempo cozinha feijão na pressão
o benfica joga a que horas
brasileirão rodada
ventoinha do teto não liga
ar condicionado pingando na minha mesa
dia da mulher tem alguma coisa
dengue sintomas
consigo consulta com o médico do trabalho esta semana
qual o onibus que passa aqui na frente
comboio alfa para faro amanha cedo
taxa selic hoje
resultado da mega sena
euromilhões números
casamento quantos dias de licença
falecimento de avó tenho direito a dias?
esqueci de bater o ponto ontem
mudar conta bancária do salário
uniforme novo tamanho G
festa junina pode levar criança
ginásio protocolo desconto colaboradores
presente para amigo secreto até 50 reais
o elevador parou
quanto é um quilo em libras
que filme vejo hoje
horóscopo de hoje peixes
planta do escritório está a morrer de quanto em quanto tempo rego
plr sai em que mês
a que horas fecha a portaria no sábado
qual o cardápio do refeitório hoje
como marco férias
cadê meu holerite
subsídio de natal em que mês
ajudas de custo valor por km
carregador para carro eletrico
previsão do tempo sp
que horas é o jogo do brasil
traduz "com os melhores cumprimentos" para alemão
regra de três como faz
há greve de comboios amanhã?
baixa médica entrego a quem
cartão refeição saldo
preciso de visto pro canadá
estou a fazer a tese de mestrado no word e o índice de figuras aparece todo a negrito, alguém sabe porquê?
excel somar horas passa de 24 e zera
colar só valores atalho
dividir a tela em duas no windows
o pdf nao abre no navegador
vídeo no powerpoint sem som
quero por reunião a cada 15 dias no calendário
primavera erp não imprime guia de remessa
carta de rosto word
excel contar quantas vezes aparece um nome
pq meu excel não aceita vírgula
arredondar para cima no excel
gráfico de pizza com porcentagem
mala direta etiqueta
numeração de títulos abnt word
margens abnt
nota de rodapé começa em 1 cada capitulo
organograma no powerpoint
mudar cor do compromisso no calendário
ver dois calendários lado a lado
lembrete de reunião 5 minutos antes por padrão
mudar toque de chamada teams
figurinha no teams como manda
legendas em português na reunião do teams
coluna calculada em lista do sharepoint
power automate fuso horario errado
power apps botão não responde
o mouse clica duas vezes
ecrã virou de cabeça para baixo
como faço o til neste teclado inglês
pc demora meia hora a arrancar
abrir arquivo .dwg
instalar fonte da marca
impressora de etiquetas zebra a sair torto
roaming na suíça com o número da empresa
segunda via do chip
totvs não abre
estornar nota fiscal no sap
o que é épico no jira
confluence como faz sumário
elementor não carrega
rd station quem guarda backup dos leads
zoom limite de 40 min
trello fazem cópia dos quadros?
whatsapp business como faço mensagem automática
na azure as vm sou eu que atualizo ou a microsoft?
tabela dinâmica não atualiza
agrupar por mês na tabela dinamica
mudar assinatura no outlook
como coloco a logo na assinatura do email
meu microfone nao funciona no teams
como instalo o cliente vpn em casa
vpn cai toda hora em casa
o wordpress faz backup sozinho do nosso site?
quem faz backup do salesforce, eles ou nós
se perder dados no google drive a google recupera?
dropbox recuperar ficheiro apagado
silenciar canal do slack
aws faz backup da minha ec2?
icloud cheio o que apago
formula excel se com duas condições
excel transforma numero em data
número de página no word a partir da 3
apagar página em branco word
comprimir imagens ppt
convite recorrente toda segunda
letra do outlook muito pequena
teams fica ausente toda hora
salas simultaneas no teams como crio
adicionar link no menu do sharepoint
o cachorro comeu o cabo do carregador do meu notebook pessoal
fiz cópia da chave do ap e não roda
padrinhos e convidados do meu casamento, quanto custa um salão
partilha de herança com os meus irmãos preciso de advogado?
perdi o passe do metro
a vizinha ouve tudo, como isolo a parede
seguro viagem para a lua de mel
a senha do meu banco bloqueou, sou cliente pessoal
etiqueta para mala de viagem
reter imposto de recibos verdes quanto
multa da emel quem paga
onde fica o arquivo distrital de braga
quem tranca o bicicletário à noite
licença de maternidade e férias juntas
convidados pro churrasco da equipe cada um paga o seu?
guarda de documentos do irs em casa quantos anos
congelar pão quanto tempo dura
recuperar pontos da carta
pasta suspensa para arquivo pedido de material de escritório
quem é o responsável pelos extintores do piso
atestado de residência onde se pede
ingressos auditório show
vaga de garagem alugo para colega
licença de isqueiro já acabou né rs
limite do cartão de credito pessoal aumentar
brigada de incêndio como participo
backup do meu celular pessoal
o meu gato passou por cima do teclado e apagou as fotos das férias
apólice do seguro do carro pra quem mando
perdi as chaves de casa
meu crachá não abre a porta do escritório
qual a senha do wifi
palavra-passe do wifi das visitas
caixote de reciclagem da cozinha cheio
trocar placa do carro no estacionamento
matrícula nova do carro de serviço
apartamento partilhado perto da sede
quem tem a chave da sala de arquivo da cave
certidão de tempo de serviço
faz uma quadra de são joão com a palavra manjerico
me ajuda com um cordel sobre o trânsito
escreve a ata da reunião do condomínio
em que continente fica o egito
quanto dá 3 elevado a 7
criar um loop em c#
legenda pro instagram com foto na praia
simplifica: não obstante o supra exposto, indefere-se
dart flutter botão vermelho
história para adormecer com um dragão
fórmula de bhaskara em kotlin
conjuga o verbo intervir no passado
calcula a prestação de 150 mil a 30 anos a 4%
trava língua
porque ou por que
quantos versos tem os lusíadas
redação sobre meio ambiente 20 linhas
explica a crase pra mim
escreve um email ao cliente a pedir desculpa pelo atraso da encomenda
erro 0x80070643 driver
resume isto: as vendas de móveis subiram 4% no primeiro trimestre por causa de ...
macro vba apagar linhas vazias
tabela html com borda
post de linkedin pra feira
escreve de forma mais simpática: pague a fatura
pauta para reunião de kickoff
em que ano foi o terramoto de lisboa
docker não sobe exit code 1
faz um script em python pra juntar csv
poema de despedida de colega
`
  .trim()
  .split('\n');
