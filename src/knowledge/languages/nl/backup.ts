import type { TopicText } from '../../../model/topic';

export const backupTexts: readonly TopicText[] = [
  {
    id: 'who-is-responsible-for-backups',
    title: 'Wie een back-up van onze data maakt',
    short:
      'Back-ups zijn onze taak. Microsoft houdt de dienst draaiend en geeft ons korte vangnetten, maar niemand maakt een back-up voor ons als we er geen aanzetten of kopen.',
    microsoft: [
      'Houdt meerdere actuele kopieën bij, zodat een kapotte schijf of een gebouw de dienst niet stopt',
      'Biedt prullenbakken en andere korte wegen terug',
      'Verkoopt een back-updienst (Microsoft 365 Backup) die uit blijft tot een klant hem aanzet en betaalt',
    ],
    customer: [
      'Beslissen wat wordt geback-upt, hoe lang en met welk middel',
      'Erop letten dat de back-up draait en wie hem kan wissen',
      'Af en toe expres iets terugzetten en het bewijs bewaren',
    ],
    numbers: [
      {
        what: 'Bestanden in de prullenbakken',
        value: 'tot 93 dagen',
        condition: 'geteld vanaf het verwijderen; korter als iemand de prullenbak leegt',
      },
      {
        what: 'Mail die Verwijderde items heeft verlaten',
        value: '14 dagen',
        condition: 'tot 30 als een beheerder dat heeft verhoogd',
      },
    ],
    actions: [
      'Kies een back-up: Microsoft 365 Backup is snel en blijft binnen Microsoft; een ander product kan los staan van onze tenant',
      'Wijs iemand aan voor de back-ups en test elk kwartaal een herstel',
    ],
    asks: [
      'wie is verantwoordelijk voor back-ups',
      'maakt microsoft een backup van onze gegevens',
      'wie maakt de reservekopie van onze mail',
      'hebben we een eigen backup nodig voor office 365',
      'backup wie',
      'worden onze bestanden in sharepoint veiliggesteld door microsoft',
      'waarom betalen voor een backup als alles in de cloud staat',
      'wiens taak is de back-up van teams',
      'bakup van de gegevens in de cloud',
      'moet ik zelf back-ups maken van mijn bestanden',
      'moeten we zelf back-uppen of doet microsoft dat',
    ],
    synonyms: ['back-up', 'reservekopie', 'veiligheidskopie', 'backup'],
    caution:
      'De zin die aanraadt zelf back-ups te maken komt uit Microsofts overeenkomst voor consumenten. Voor een bedrijf is het de zakelijke documentatie die de data bij ons laat.',
  },
  {
    id: 'replication-is-not-backup',
    title: 'Replicatie is geen back-up',
    short:
      'Nee: replicatie houdt kopieën gelijk, een back-up bewaart het verleden. Een verwijdering of foute wijziging staat binnen enkele ogenblikken overal; eerdere versies bewaren blijft dus onze plicht.',
    microsoft: [
      'Houdt actuele kopieën op meer dan één plek, zodat de dienst een storing overleeft',
      'Controleert en herstelt kopieën die door eigen hardware zijn beschadigd',
    ],
    customer: [
      'Eerdere standen bewaren met een echte back-up',
      'Weten welke korte wegen terug er zijn (versies, prullenbak) en waar ze eindigen',
    ],
    numbers: [
      {
        what: 'Actieve kopieën van een postvak',
        value: '4',
        condition: 'alle tonen de huidige stand, geen enkele het verleden',
      },
    ],
    actions: [
      'Onthoud het zo: kopieën volgen een wijziging, back-ups onthouden wat er eerst was',
      'Controleer of een back-up mail, bestanden en Teams omvat',
    ],
    asks: [
      'is replicatie een back-up',
      'verschil tussen replicatie en backup',
      'microsoft heeft meerdere kopieën, waarom dan nog een backup',
      'vervangt georedundantie een reservekopie',
      'onze data staat in twee datacenters, is dat niet genoeg',
      'als ik iets verwijder is het dan in alle kopieën weg',
      'redundantie of backup',
      'zijn de vier kopieen van het postvak genoeg',
      'replikatie zelfde als backup?',
      'alles wordt twee keer opgeslagen dus een back-up is niet nodig',
      'microsoft bewaart alles al meervoudig, waarom dan nog een reservekopie',
      'als een datacenter afbrandt is er een kopie in het andere, dat is toch een backup',
      'in de cloud kan niets kwijtraken want er zijn kopieën',
      'gegevens staan op meerdere servers, is dat geen reservekopie',
      'dubbele opslag bij microsoft volstaat toch',
      'we hebben georedundantie, kan de backup uit',
    ],
    synonyms: ['replicatie', 'redundantie', 'georedundantie', 'gespiegelde kopieën', 'hoge beschikbaarheid'],
  },
  {
    id: 'restore-testing',
    title: 'Herstel testen',
    short:
      'Het testen van herstel is onze taak. Een back-up waaruit nog nooit iemand iets heeft teruggezet, is alleen hoop.',
    microsoft: ['Zegt hoe snel zijn eigen back-updienst hoort te zijn', 'Probeert ons herstel niet voor ons uit'],
    customer: [
      'Op vaste tijden echte steekproeven van mail, bestanden en een site terugzetten',
      'Opschrijven wat is teruggezet, hoe lang het duurde en of het openging',
    ],
    numbers: [
      {
        what: 'Eén site of OneDrive',
        value: 'ongeveer 30 minuten',
        condition: 'verwacht door Microsoft 365 Backup in een gewone tenant',
      },
      {
        what: 'Eén postvak',
        value: 'ongeveer 2 uur',
        condition: 'idem',
      },
      {
        what: '1.000 sites of OneDrives',
        value: 'ongeveer 10 uur',
        condition: 'idem',
      },
    ],
    actions: [
      'Test elk kwartaal een herstel voor elk soort data (onze vuistregel, geen getal van Microsoft)',
      'Leg het verslag bij het bewijs',
    ],
    asks: [
      'wie test het terugzetten van back-ups',
      'moeten we een restore testen',
      'hoe vaak moet je een herstel testen',
      'hoe lang duurt het terugzetten van een postvak',
      'hersteltest',
      'heeft iemand ooit gekeken of onze backup werkt',
      'proberen een site terug te zetten',
      'backups controleren wie doet dat',
      'hoelang duurt restore van 1000 sites',
    ],
    synonyms: ['hersteltest', 'restore testen', 'herstel testen', 'terugzetten testen'],
  },
  {
    id: 'ransomware-recovery',
    title: 'Ransomware: bestanden terugkrijgen',
    short:
      'Gedeeld: Microsoft geeft ons versies, het terugdraaien van OneDrive en een controle op malware; de aanval stoppen, het moment kiezen en herstellen is aan ons.',
    microsoft: [
      'Houdt bestandsversies bij en kan een OneDrive terugdraaien',
      'Controleert geüploade bestanden op bekende malware',
      'Houdt zijn eigen platform schoon',
    ],
    customer: [
      'Eerst het account en de synchronisatie stoppen, anders worden de bestanden opnieuw versleuteld',
      'Beslissen naar welk moment terug te gaan, en herstellen',
      'Een back-up hebben: versies kunnen opraken en een beheerder kan ze wissen',
    ],
    numbers: [
      {
        what: 'OneDrive terugdraaien (Files Restore)',
        value: '30 dagen',
        condition: 'de hele OneDrive gaat terug naar één moment in die tijd',
      },
    ],
    actions: [
      'Blokkeer het account, beëindig de sessies, stop de synchronisatie en waarschuw meteen het beveiligingsteam',
      'Herstel daarna uit de back-up of met Files Restore',
    ],
    asks: [
      'beschermt de prullenbak tegen ransomware',
      'wat te doen bij ransomware',
      'gijzelsoftware heeft onze bestanden versleuteld',
      'haalt microsoft de data terug na ransomware',
      'al mijn bestanden zijn versleuteld en iemand wil losgeld',
      'onedrive terugdraaien naar een eerder moment',
      'ransomware aanval op sharepoint wie herstelt',
      'hoe krijgen we bestanden terug na een virus dat alles versleutelt',
      'hackers hebben onze documenten gegijzeld',
      'ransomwear herstellen',
      'alle bestanden hebben een rare extensie en gaan niet open',
      'er staat dat we in bitcoin moeten betalen voor onze data',
      'een virus heeft al onze mappen onleesbaar gemaakt',
      'moeten we het losgeld betalen of krijgen we de data zo terug',
      'afpersers hebben onze sharepoint bestanden op slot gezet',
      'ik ben bang voor een cryptovirus, zijn we beschermd',
      'in de cloud kan ransomware ons toch niets doen',
      'hele onedrive terugdraaien naar eergisteren na een virus',
    ],
    synonyms: ['ransomware', 'gijzelsoftware', 'losgeld', 'gegijzelde bestanden'],
    caution:
      'Een juridische bewaring bevat misschien nog stukken oude inhoud, maar een bedrijf is daar niet snel uit te herstellen.',
  },
];
