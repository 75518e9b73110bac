/** What people also ask a bot and what this one knows nothing about, a line each. */
export const otherSubjects: readonly string[] = `
wat eten we vandaag in de kantine
wanneer komt het loon
mijn loonstrook klopt niet
hoeveel vakantiedagen heb ik nog
ziekmelding naar wie
vergaderzaal boeken
waar parkeren bezoekers
recept voor pannenkoeken
wie heeft er gisteren gewonnen
hoeveel is 17 keer 23
cadeau voor het afscheid van een collega
afscheidsfeestje regelen
wachtwoord van de wifi in de zaal
wificode voor gasten
de printer print niet
toner bestellen
nieuwe bureaustoel
sleutel van de kelder kwijt
prullenbak in de keuken legen
draaitabel maken
vert.zoeken werkt niet
paginanummers in word
achtergrond in teams veranderen
mijn agenda delen
flow maken die een mail stuurt
schrijf een script
schrijf een gedicht
vertaal deze tekst
fout 0x80070005 bij installeren
laptop is traag
blauw scherm
scherm blijft zwart
foto's gewist op mijn iphone
whatsapp gesprek terughalen
wie maakt een backup van onze sap data
prullenbak van google drive
delen via dropbox
verzekering van de leaseauto
opzegtermijn in mijn contract
werkgeversverklaring aanvragen
alarm thuis
archiefkast in de kelder opruimen
mijn trein staat stil bij amersfoort en ik haal de vergadering van 10 uur niet, wie kan de zaal even openzetten?
bestaat de vrijdagmiddagborrel nog
wanneer krijgen we de dertiende maand
mag ik mijn ov kaart ook prive gebruiken
hoe maak ik snert
sinterklaas voor de kinderen inschrijven tot wanneer
zijn er kroketten vandaag??
code oranje morgen, thuisblijven?
hoi, ik heb vrijdag acht man van een leverancier over de vloer, kan ik broodjes bestellen en bij wie dan?
frietjes op donderdag nog steeds?
er is een fout in mijn loonbrief van oktober, het overloon ontbreekt
klein verlet huwelijk hoeveel dagen
adv dagen opnemen voor eind december?
hypotheekrente vandaag
het is hier bloedheet kan de airco aan
tot hoe laat is de slagboom open
stoofvlees met welk bier
wie wint de ronde van vlaanderen denk je
hooikoorts wat helpt
hoever is het van gent naar utrecht
trein naar groningen eerste
kerstpakket dit jaar wat zit erin
staatsloterij uitslag
cursus spaans via het werk
zorgverlof voor mijn moeder
ander rekeningnummer voor mijn salaris doorgeven
kolfruimte hebben we die
lift 2 kapot alweer
hoe warm moet de oven voor kip
horoscoop steenbok
cao loonschalen
functioneringsgesprek formulier
wie schilderde de nachtwacht
de kraan lekt op de 1e
bureaustoel piept
tip voor een goede serie
fruitmand komt die maandag
cadeau voor jubileum collega 25 jaar
vergeten uit te klokken gisteren
werkschoenen nieuwe maat
elfstedentocht komt die er nog eens
taxi morgen 5 uur naar zaventem
wordt het zomertijd dit weekend
stagevergoeding hoeveel
is er vandaag iets vegetarisch
kan ik vakantiedagen meenemen naar volgend jaar?
vakantiegeld wanneer
krijg ik de taxi naar schiphol vergoed
gaat het regenen straks
hoe laat speelt oranje
vertel eens een mop
vertaal "met vriendelijke groet" naar frans
bereken 3/8 + 5/12
staken de treinen morgen?
afspraak bedrijfsarts
maaltijdcheques niet gekregen
heb ik een visum nodig voor china
printer 2e verdieping papier vast
dresscode op kantoor?
ik krijg in mijn excel planning de weeknummers niet goed, hij begint op zondag te tellen en bij ons is dat maandag
plakken zonder opmaak sneltoets
taal van word staat op engels spellingscontrole
dt fouten controle in word aan
pdf samenvoegen tot 1 document
muziek onder een dia
agenda afdrukken op één a4
topdesk melding sluiten
gele streep door mijn beeldscherm
waarom gebruikt excel een punt ipv komma
afronden op hele getallen formule
gestapeld staafdiagram
etiketten afdrukken met samenvoegen
voetnoten opnieuw laten beginnen per hoofdstuk
organigram maken ppt
kleur van afspraken veranderen
twee agenda's naast elkaar zien
herinnering standaard op 5 minuten
ondertiteling in nederlands teams vergadering
berekende kolom lijst sharepoint
power automate verkeerde tijdzone
knop in power apps doet niks
scherm staat op zijn kop help
numlock springt steeds uit
trema op de e hoe typ je dat
pc start een kwartier op
hoe open ik een .heic foto
huisstijl lettertype installeren
labelprinter zebra print scheef
a3 afdrukken lukt niet
roaming in zwitserland met nummer van de zaak
nieuwe simkaart
exact online factuur crediteren
afas verlof scherm leeg
sap inkooporder tegenboeken
wat is een epic in jira
confluence inhoudsopgave
elementor laadt niet
hubspot contacten weg, maken zij daar zelf een kopie van?
zoom stopt na 40 minuten
maakt trello backups van de borden
wie patcht een virtuele machine in azure, wij of microsoft
notion exporteren naar word
draaitabel vernieuwt niet
draaitabel per maand groeperen
handtekening outlook wijzigen
logo in mijn handtekening onder de mail
mijn microfoon doet het niet in teams
vpn thuis installeren hoe
vpn valt thuis steeds weg
maakt wordpress zelf backups van onze website
is salesforce verantwoordelijk voor de backup van onze klantdata in salesforce?
google drive bestand kwijt kan google dat terughalen
dropbox verwijderd bestand terugzetten
slack meldingen uit
wie maakt backups van onze aws servers
icloud vol wat nu
som alleen als er "betaald" staat excel
rij vastzetten in excel
dubbele waarden verwijderen excel
inhoudsopgave word bijwerken
waar staat de powerpoint sjabloon van ons bedrijf
één afspraak uit de reeks annuleren
tekst voor out of office voorbeeld
niemand hoort mij in teams
scherm delen met geluid teams
sharepoint pagina indeling aanpassen
power automate flow geeft fout bij apply to each
sectie verplaatsen onenote
schermresolutie klopt niet
mijn hond heeft op het kabeltje van mijn eigen laptop gekauwd
buurman heeft mijn reservesleutel en neemt niet op
hoeveel gasten passen er in het bedrijfsrestaurant voor mijn trouwfeest
erfenis delen met mijn zus notaris nodig?
ov chipkaart verloren
de bank heeft mijn pincode geblokkeerd, prive rekening
reisverzekering huwelijksreis
lenen van de bakfiets van de zaak in het weekend
stadsarchief leiden openingstijden
parkeerboete wie betaalt
wie sluit de fietsenkelder af
behoud van vakantiedagen na zwangerschapsverlof
herstellen van een naad in mijn werkjas
scherm van mijn prive mobiel gebarsten waar repareren
gasten op de bedrijfsborrel mag dat of alleen personeel
ordners en tabbladen bestellen
wie is bhv er op de derde
uittreksel bevolkingsregister
kaartjes theater korting personeel
vergunning dakkapel
grijze kliko of gft voor koffiecups
quarantaine na vakantie met mijn hond uit roemenie
deelauto van de zaak reserveren
oud papier ophalen welke dag
de groep van de wandeltocht verzamelt waar
backup maken van mijn privé telefoon
de kat liep over mijn toetsenbord en nu zijn mijn vakantiefotos thuis weg
verzekeringspolis auto waar inleveren
gastenlijst zomerfeest
huissleutels kwijt
mijn toegangspas opent de kantoordeur niet
wifi wachtwoord
wat is het wachtwoord van de wifi voor bezoekers
wat mag er in de groene bak in de keuken
kenteken wijzigen voor parkeren
gedeeld appartement in de buurt van kantoor
wie heeft de sleutel van het archief in de kelder
oude dozen uit de archiefkelder mogen die weg
alarmsysteem thuis welke
maak een limerick over een file op de a2
schrijf een rouwkaart namens de afdeling
in welk land ligt timboektoe
reken uit 3 tot de macht 7
onderschrift voor instagram strandfoto
herschrijf simpel: gelet op het voorgaande wordt het verzoek afgewezen
rust borrow checker fout e0502
verhaaltje voor het slapen over een draak
abc formule in c#
flutter knop rood maken
recensie van een restaurant schrijven drie sterren
vervoeg het werkwoord zwijgen
bereken maandlast lening 25000 in 5 jaar 6%
tongbreker
is het word of wordt in "jij ___ ziek"
hoeveel provincies heeft nederland
werkstuk over vulkanen groep 7
leg uit wanneer je dt schrijft
gedicht voor sinterklaas over een collega die altijd te laat is
wat is 0x0000011b printer
hoofdstad van canada
sql query omzet per maand
tekst centreren css
vacaturetekst boekhouder
grappige speech afscheid collega
motivatiebrief administratief medewerker
wie heeft de telefoon uitgevonden
teken een hond
maak een python script dat csv bestanden samenvoegt
schrijf een mail aan een klant dat de levering later komt
`
  .trim()
  .split('\n');
