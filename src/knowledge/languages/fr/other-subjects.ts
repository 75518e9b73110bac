/** What people also ask a bot and what this one knows nothing about, a line each. */
export const otherSubjects: readonly string[] = `
qu'est-ce qu'on mange à la cantine
quand tombe la paie
combien de jours de congé il me reste
arrêt maladie à qui l'envoyer
réserver une salle de réunion
où se garent les visiteurs
météo du week-end
recette de crêpes
raconte une blague
capitale de l'australie
combien font 17 fois 23
idée de cadeau pour un départ
code wifi pour les invités
l'imprimante n'imprime plus
commander du toner
une nouvelle chaise de bureau
j'ai perdu la clé de la cave
vider la corbeille de la cuisine
faire un tableau croisé
recherchev ne marche pas
numéros de page dans word
changer le fond dans teams
micro qui ne marche pas
partager mon agenda
créer un flux qui envoie un mail
écris-moi un script
écris un poème
traduis ce texte
erreur 0x80070005 à l'installation
pc lent
écran bleu
écran noir
photos supprimées sur mon iphone
récupérer une conversation whatsapp
qui sauvegarde nos données sap
corbeille de google drive
partage dropbox
assurance de la voiture de fonction
préavis dans mon contrat
demander une attestation de travail
alarme à la maison
ranger les archives au sous-sol
bonjour j'ai avancé le taxi pour toute l'équipe à barcelone, je fais une seule note de frais ou une par personne
y'a encore du poisson au self ou c'est fini
la clim est bloquée à 18 degrés on gèle ici
ma fille se marie en juin j'ai droit à combien de jours
je suis enceinte à qui je dois le dire et quand part le congé mat
quel bus pour venir de la gare
le roquefort ça se congèle ?
quelle différence entre camembert et brie
combien de km entre nantes et strasbourg
horoscope du jour balance
c quoi la recette du gratin dauphinois de ta grand mere
le tram passe a quelle heure
j'ai trouvé une écharpe dans l'ascenseur, je la dépose ou
on a le droit d'amener son chien
heures supp payées ou récupérées
fontaine à eau vide au rdc
demande d'acompte sur salaire
qui a gagné le mondial 98
quel vin avec une raclette
avalanche risque ce weekend aux 2 alpes
pilule oubliée que faire
on fête quoi le 15 aout
prime de cooptation combien
entretien annuel date limite pour remplir la grille
formation cpf anglais
ma chaise de bureau couine
le distributeur de sandwichs a gardé mes 2 euros
film a voir ce soir
journée de solidarité c'est quand chez nous
abonnement navigo remboursement 50%
on mange quoi a la cantine ce midi
il y a un plat végé aujourd'hui ?
poser un rtt comment faire
ma fiche de paie est ou
erreur sur mon bulletin de salaire heures sup
remboursement train comment
place de parking dispo ?
borne de recharge voiture electrique
il va pleuvoir ce soir?
qui a gagné hier au rugby
recette pate a crepes
comment on dit "devis" en anglais
combien font 348 divisé par 12
c'est quoi le théorème de pythagore deja
cours de l'euro en dollar
mal au dos que faire
mutuelle entreprise numéro
ticket resto pas recu
vol paris lisbonne le moins cher
faut-il un visa pour le maroc
salle bleue libre a 14h?
plus de papier dans l'imprimante
faut mettre une cravate pour le salon
machine à café en panne
jours fériés mai
congé paternité durée
prime d'intéressement date de versement
quelle heure il est a montréal
salut ça va
j'ai un fichier excel de 12 onglets et je voudrais faire un onglet récap qui additionne la même cellule de chaque onglet
pourquoi mon excel affiche les montants avec un point au lieu d'une virgule
graphique excel deux axes
protéger mise en page word quand j'insère une image tout bouge
publipostage étiquettes adresses
note de bas de page word comment
aligner des formes sur une diapo
imprimer les diapos avec les commentaires
outlook calendrier afficher en vue semaine de travail
comment mettre un fond de couleur à une catégorie outlook
délai de rappel réunion par défaut 15 min je veux 5
modifier mon avatar teams
teams comment mettre un gif
changer la sonnerie des appels teams
epingler une conversation teams
mettre une vidéo sur notre page intranet sharepoint
colonne calculée liste sharepoint formule date
flux power automate qui crée une tâche planner quand une case est cochée
le dongle de la souris est perdu
ma souris double clique toute seule
écran vertical comment le remettre droit
les accents sortent pas sur mon clavier
taper ç majuscule
mon ordi met 10 minutes a demarrer le matin c'est normal ??
lire un fichier .dwg
installer la police de la charte graphique
vpn de la box maison pour regarder netflix
mon forfait pro marche t il au bresil
comment extourner une facture dans sap
le sprint jira se ferme pas
confluence insérer un sommaire
thème wordpress changer la couleur des liens
zoom salle d'attente comment la désactiver
hubspot importer des contacts
notion c'est sécurisé ou pas, ils sauvegardent nos pages ?
aws s3 combien ça coute au giga
qui s'occupe des mises à jour d'une vm chez ovh, eux ou nous
mon micro marche pas dans teams
client vpn à la maison comment l'installer
le vpn coupe toutes les 10 min
wordpress qui fait les sauvegardes du site
est-ce que salesforce sauvegarde nos données lui même ?
google workspace est responsable de quoi en cas de perte de données
dropbox fichier supprimé récupérer
slack couper les notifs
qui sauvegarde nos machines aws
icloud plein que faire
recherchev renvoie #N/A
excel concaténer nom et prénom
tableau croisé dynamique ne se met pas a jour
liste déroulante excel comment
supprimer doublons excel
numéro de page word a partir de la page 2
word paysage sur une seule page
ou est le modèle powerpoint de la boite
powerpoint compresser les images
changer ma signature dans outlook web
annuler une seule occurrence de réunion
police trop petite dans outlook
flouter fond teams
teams on ne m'entend pas
teams statut absent alors que je suis là
lever la main dans teams raccourci
changer la mise en page de la page sharepoint
sharepoint webpart actualités comment
un flux qui m'envoie un rappel chaque lundi
onenote déplacer une section
planner trier les tâches
deuxieme écran pas détecté
comment faire le É majuscule
ma voisine a ma clé de secours mais elle est en vacances, un serrurier pas cher ?
le facteur dit que le colis a été livré à l'accueil mais il a disparu
notre équipe de foot cherche un gardien pour samedi
partage de galette des rois c'est quand
je voudrais récupérer mes heures
restaurer une vieille commode avec quoi
les boîtes à archives en carton on les commande où
le portail automatique du parking se ferme trop vite
je veux effacer mes vieux sms perso comment
la corbeille à fruits arrive quel jour
quel délai pour garder ses factures edf a la maison
permis de construire pour un abri de jardin
la garantie de ma machine à laver couvre quoi
mon assurance rembourse si on me vole mon tel perso à la plage ?
code du digicode de l'entrée cote rue
étiquettes pour confitures modele
le groupe électrogène du bâtiment teste quand
quota de pêche a la truite
certificat de scolarité de mon fils pour la mutuelle
une fuite d'eau dans les vestiaires qui prévenir
mon chat a marché sur le clavier et a effacé mes photos de vacances
mon badge n'ouvre plus la porte du bureau
mot de passe wifi visiteurs
c'est quoi le code wifi de la salle de pause
plaque d'immatriculation à changer pour le parking
nouvelle plaque voiture de fonction
appart partagé pour les alternants
certificat de travail comment l'obtenir
alarme maison laquelle choisir
y'a un exercice d'alarme incendie aujourd'hui ?
sauvegarder mon téléphone perso avant de le changer
police d'assurance auto ou l'envoyer
liste des invités fête d'été
j'ai perdu les clés de chez moi
code de la photocopieuse
corbeille de recyclage papier pleine au 3e
colocation près du siège
salle des archives au sous-sol qui a la clé
attestation employeur
plus de data sur mon forfait perso
tu peux me faire un texte de 10 lignes pour la gazette interne sur la journée pétanque avec les résultats et une chute marrante
conjugue le verbe résoudre au présent
calcule les mensualités d'un prêt de 180000 sur 20 ans à 3,5
traduis ce paragraphe en italien: la livraison aura lieu jeudi entre 8h et 10h
fonction javascript qui met la premiere lettre en majuscule
npm install erreur ERESOLVE
pourquoi mon script bash dit permission non accordée chmod
synonyme de "néanmoins"
slogan pour une marque de chaussettes
exercice de maths cm2 fractions
traduction latine de carpe diem
fais un quiz de 5 questions sur le fromage
fr : accord du participe passé avec avoir
carte d'anniversaire pour un chef qui aime le golf
combien de lettres dans anticonstitutionnellement
écris un script python qui renomme des fichiers
poème pour un départ à la retraite
erreur 0x80070005 installation pilote imprimante
corrige ce code: for i in range(10) print(i)
capitale du canada
macro vba pour supprimer les lignes vides
regex pour un numéro de téléphone français
centrer une div css
post linkedin pour annoncer notre salon
corrige les fautes: je vous envoi si joint le devi
discours pot de départ drole
ordre du jour réunion de lancement
écran bleu 0x0000007b que faire
c'est qui qui a inventé le téléphone
docker compose erreur port already in use
`
  .trim()
  .split('\n');
