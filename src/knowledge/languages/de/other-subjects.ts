/** What people also ask a bot and what this one knows nothing about, a line each. */
export const otherSubjects: readonly string[] = `
wann kommt das gehalt
meine lohnabrechnung stimmt nicht
wie viele urlaubstage habe ich noch
krankmeldung wohin
besprechungsraum für morgen buchen
wo parken besucher
rezept für apfelstrudel
erzähl mir einen witz
hauptstadt von australien
wie viel ist 17 mal 23
geschenk für eine kollegin zum abschied
abschiedsfeier planen
passwort fürs wlan im besprechungsraum
wlan schlüssel für gäste
der drucker druckt nicht
toner bestellen
neuer bürostuhl
schlüssel für den keller verloren
mein türausweis geht nicht
mülltonne und papierkorb in der küche leeren
pivot tabelle erstellen
sverweis geht nicht
seitenzahlen in word
hintergrund in teams ändern
mikrofon geht nicht
kalender freigeben
flow bauen der eine mail schickt
schreib mir ein script
schreibe ein gedicht
übersetze diesen text
fehler 0x80070005 beim installieren
bildschirm bleibt schwarz
fotos auf dem iphone gelöscht
whatsapp verlauf wiederherstellen
wer sichert unsere sap daten
google drive papierkorb
dropbox freigabe
versicherung für den dienstwagen
kündigungsfrist in meinem vertrag
arbeitszeugnis anfordern
alarmanlage zuhause
archivraum im keller aufräumen
hallo ich bin ab montag drei wochen in kur, muss ich das irgendwo eintragen oder macht das die personalabteilung
Ich habe die Quittung vom Mittagessen mit dem Lieferanten verloren, kann ich trotzdem abrechnen?
sind die tiefgaragenplätze in der weihnachtswoche für alle frei
schnitzel oder fischstäbchen was meinst du
is morgen wieder glatteis
lohnsteuerklasse wechseln nach hochzeit wem sag ich bescheid
heizung im büro ist aus und wir frieren hier zu fünft
was gibts heute in der kantine
Was gibt es am Freitag zu essen?
kantine vegetarisch
wieviel urlaubstage hab ich noch
urlaub beantragen wo
kann ich resturlaub ins nächste jahr mitnehmen?
wann kommt die gehaltsabrechnung
wo finde ich meine lohnabrechnung vom letzten monat
weihnachtsgeld wann
reisekosten abrechnen wie geht das
bekomm ich das taxi zum flughafen erstattet
kilometergeld 2024
wo kann ich parken
hab ein knöllchen auf dem firmenparkplatz bekommen was jetzt
ladesäule für e-auto frei?
wie wird das wetter morgen
brauch ich heute nen schirm
wer hat gestern gewonnen bayern oder dortmund
bundesliga tabelle
wann ist das nächste länderspiel
rezept für apfelkuchen bitte
wie lange kocht man ein weiches ei
erzähl mal nen witz
kennst du einen flachwitz
was heißt "angebot freibleibend" auf englisch
übersetz mir mal "mit freundlichen grüßen" ins spanische
wurzel aus 1764
was sind 19 prozent von 2380
wieviel ist 17*23
was gibts neues in der welt
aktuelle nachrichten
aktienkurs dax
hab kopfschmerzen was hilft
wie melde ich mich krank
muss ich ab dem ersten tag ein attest bringen
betriebsarzt termin
grippeimpfung in der firma wann
zug nach hamburg morgen früh
welches hotel darf ich in münchen buchen
brauche ich für indien ein visum
meetingraum für 8 leute frei heute nachmittag?
wie buche ich den großen besprechungsraum
beamer im raum 2.14 geht nicht
drucker im 3. stock papierstau
toner ist leer wer kümmert sich
was kriegen neue kollegen am ersten tag geschenkt
gibt es einen dresscode
darf ich mit kurzer hose ins büro kommen
kaffeemaschine kaputt
wo ist die nächste toilette auf etage 4
wann ist der nächste feiertag in bayern
brückentage dieses jahr
elternzeit wie lange vorher anmelden
mein excel rechnet nicht automatisch nach, ich muss immer F9 drücken, wo stell ich das um?
Ich habe in Word einen langen Bericht mit drei Abschnitten und möchte die Fußnoten in jedem neu bei 1 anfangen lassen
outlook zeigt die termine eine stunde zu spät an seit der zeitumstellung
wie druck ich visitenkarten etiketten als serienbrief
ppt animation soll erst beim klick kommen
tasta tur schreibt lauter zahlen statt buchstaben
bei jira seh ich das backlog nimmer seit wir das neue board haben
wie sicher ist eigentlich dropbox und wer haftet da wenn was wegkommt
kann man bei zoom sehen wer bis zum schluss dabei war
sverweis liefert #NV warum
excel zwei spalten zusammenführen formel
wie mache ich in excel eine wenn-dann formel mit drei bedingungen
pivot tabelle aktualisiert sich nicht
pivot nach monaten gruppieren
excel zeile fixieren
excel dropdown liste anlegen
excel zeigt datum als zahl an
word seitenzahl erst ab seite 3
word inhaltsverzeichnis aktualisieren
wie kriege ich in word eine seite quer
word leere seite am ende löschen
wo ist die powerpoint vorlage der firma
powerpoint folien master ändern
powerpoint video einfügen spielt nicht ab
outlook signatur ändern
Wie füge ich das Logo in meine Signatur in Outlook ein?
outlook termin serie ändern nur einen tag
einladung zum termin an 20 leute schicken
outlook kalender wochennummern anzeigen
outlook schriftgröße ist so klein
abwesenheitsnotiz text englisch beispiel
teams hintergrund unscharf machen
teams mikro geht nicht
in teams hört mich keiner
teams kamera schwarz
teams status immer gelb warum
wie mach ich in teams breakout räume
teams umfrage erstellen
emoji in teams größer machen
sharepoint seite layout ändern drei spalten
bild auf der sharepoint startseite austauschen
sharepoint navigation links neue punkte hinzufügen
power automate flow bricht mit fehler ab apply to each
flow der mir jeden montag eine erinnerung schickt
power bi diagramm farben ändern
onenote abschnitt verschieben
forms umfrage auswerten
planner aufgaben nach datum sortieren
bildschirmauflösung ändern zweiter monitor
zweiter bildschirm wird nicht erkannt
tastatur ist plötzlich englisch
wo ist das @ auf der mac tastatur
laptop ist so langsam
laptop lüfter total laut
mein akku hält nur ne stunde
ich brauche photoshop wie installieren
adobe acrobat bestellen
7zip installieren geht das
drucker hinzufügen windows 11
doppelseitig drucken einstellen
vpn client zuhause einrichten anleitung
vpn bricht im homeoffice dauernd ab
handyvertrag firma verlängern
neues diensthandy bestellen welches modell
headset verbindet nicht mit bluetooth
sap passwort abgelaufen
sap transaktion für bestellung anlegen
jira ticket verschieben in anderes projekt
jira board filtern
confluence seite als pdf exportieren
Mein Nachbar hat sich ausgesperrt, wer darf eigentlich den Ersatzschlüssel von der Firmenwohnung haben?
ist der gelbe sack oder die restmüll tonne für kaffeekapseln richtig
wie lang muss ich private steuerunterlagen aufbewahren
hab im urlaub das ganze datenvolumen verballert auf meinem privaten vertrag, kann man da was nachbuchen
wie mach ich ein backup von meinem privaten handy
whatsapp chat auf neues iphone umziehen
meine katze ist über die tastatur gelaufen und die urlaubsfotos auf meinem privaten rechner sind weg
meine tochter hat alle bilder auf dem familientablet gelöscht
versicherungspolice fürs auto wo einreichen
wer verantwortet das grillen beim sommerfest
gästeliste sommerfest
darf ich zum sommerfest einen gast mitbringen
hausschlüssel verloren wer zahlt das schloss
schlüssel vom spind weg
schlüsselkarte für bürotür geht nicht
neuen zutrittsausweis beantragen
wlan passwort für besucher?
passwort vom wlan im konferenzraum
pin vom kopierer
welche tonne für altpapier in der küche
papierkorb im büro wird nicht geleert
wo ist der recycling container für flaschen
kennzeichen für die parkliste ändern
neues nummernschild am dienstwagen melden
geteilte wohnung in der stadt vermietet die firma sowas
wg zimmer frei
schlüssel zum archivraum im keller
wer räumt das archiv im keller auf
alte aktenordner aus dem keller vernichten wohin
arbeitszeugnis beantragen
zwischenzeugnis wie lange dauert das
alarmanlage zuhause welche ist gut
alarm im gebäude probealarm heute?
datenvolumen auf meinem handyvertrag aufgebraucht
wer ist verantwortlich für den kühlschrank
wiederherstellung nach bandscheiben op reha antrag
spam anrufe auf meinem privaten festnetz
mein portemonnaie wurde in der bahn gestohlen
fenster im erdgeschoss schließt nicht sicher
mietvertrag kündigen frist
mein enkel braucht ein referat über vulkane kannst du mir ne gliederung machen so mit fünf punkten
schreib ne powershell schleife die von 1 bis 100 zählt
was reimt sich auf montag
schreib mir ein python skript das csv dateien zusammenfügt
schreib eine mail an den kunden dass die lieferung sich um zwei wochen verzögert
gedicht zum 60. geburtstag einer kollegin
reim auf feierabend
fehler 0x80070643 beim drucker treiber
fix das mal: TypeError: undefined is not a function
was bedeutet 0x0000011b netzwerkdrucker
fass mir das zusammen: sehr geehrte damen und herren, anbei die angebote der drei lieferanten für die büromöbel ...
wieviele einwohner hat portugal
batch datei die ordner umbenennt
vba makro das leere zeilen löscht
sql abfrage umsatz pro kunde letzter monat
regex für deutsche postleitzahl
html tabelle mit zwei spalten
css text mittig ausrichten
erklär mir den unterschied zwischen java und javascript
schreib ein linkedin post über unsere messe
stellenanzeige für einen buchhalter formulieren
korrigier meinen text: ich habe gestern das packet gesendet und warte auf antword
formuliere das höflicher: zahlen sie endlich die rechnung
einladungstext weihnachtsfeier lustig
abschiedskarte kollege spruch
mach mir eine agenda für ein kickoff meeting
bluescreen 0x0000007e
wann wurde die mauer gebaut
wer hat das telefon erfunden
`
  .trim()
  .split('\n');
