import type { TopicText } from '../../../model/topic';

export const endingsTexts: readonly TopicText[] = [
  {
    id: 'tenant-deletion',
    title: 'De hele tenant verwijderen',
    short:
      'Alleen een van onze eigen globale beheerders kan de tenant verwijderen, en pas als gebruikers, apps en abonnementen weg zijn. Die rol bewaken en eerst data exporteren is onze taak.',
    microsoft: ['Controleert of er niets meer over is voordat een tenant weg mag', 'Verwijdert daarna alles voorgoed'],
    customer: [
      'De rol van globale beheerder bewaken',
      'Data exporteren voordat een tenant sluit en er buiten een back-up bewaren',
    ],
    numbers: [
      {
        what: 'Wachttijd na het met de hand verwijderen van een abonnement',
        value: '72 uur',
        condition: 'voordat de controle de tenant laat gaan',
      },
      {
        what: 'Accounts die mogen overblijven',
        value: '1',
        condition: 'de globale beheerder die verwijdert',
      },
    ],
    actions: [
      'Houd het aantal globale beheerders klein en beveilig hun aanmelding sterk',
      'Laat u waarschuwen als abonnementen of veel gebruikers worden verwijderd',
    ],
    asks: [
      'wat gebeurt er als iemand de tenant verwijdert',
      'kan een beheerder de hele tenant wissen',
      'wie mag de tenant van microsoft 365 verwijderen',
      'kan microsoft een verwijderde tenant herstellen',
      'hoe verwijder je een tenant',
      'verwijderen van de tenant voorkomen',
      'een kwaadwillende beheerder wist alles',
      'tenant verwijderen voorwaarden',
    ],
    synonyms: ['tenant verwijderen', 'tenant wissen', 'verwijderde tenant'],
    caution: 'Een tenant verdwijnt niet met één druk op een knop; er zitten stappen en wachttijden tussen.',
  },
  {
    id: 'subscription-end-data',
    title: 'Data na het einde van een abonnement',
    short:
      'Als een abonnement eindigt, kunnen gebruikers nog ongeveer 30 dagen werken en beheerders daarna ongeveer 90 dagen bij de data; dan verwijdert Microsoft ze. Op tijd verlengen of exporteren is aan ons.',
    microsoft: [
      'Laat een abonnement in drie stappen aflopen: verlopen, uitgeschakeld, verwijderd',
      'Verwijdert de data aan het eind',
    ],
    customer: [
      'Op tijd verlengen of exporteren',
      'Een eigen kopie houden, zodat een onbetaalde rekening geen data kost',
    ],
    numbers: [
      {
        what: 'Verlopen',
        value: '30 dagen',
        condition: 'gebruikers kunnen nog werken (bij de meeste aanbiedingen)',
      },
      {
        what: 'Uitgeschakeld',
        value: '90 dagen',
        condition: 'alleen beheerders komen bij de data (bij de meeste aanbiedingen)',
      },
      {
        what: 'Uiterlijk verwijderd',
        value: '180 dagen',
        condition: 'na opzegging; dit getal staat in een oudere versie (2021)',
      },
    ],
    actions: [
      'Al afgelopen? Een beheerder moet vandaag verlengen of een supportverzoek openen',
      'Zet de verlengdata in een agenda en probeer de export één keer',
    ],
    asks: [
      'wat gebeurt er met onze data als het abonnement eindigt',
      'hoe lang blijven gegevens na opzegging',
      'abonnement verlopen wat gebeurt met de mail',
      'rekening niet betaald, wist microsoft dan alles',
      'we zeggen microsoft 365 op, krijgen we onze data nog',
      'einde contract gegevens',
      'wanneer verwijdert microsoft de data na afloop',
      'termijn om te exporteren na opzeggen',
      'abonement afgelopen toegang tot gegevens',
    ],
    synonyms: ['einde abonnement', 'verlopen abonnement', 'opzegging', 'einde contract'],
    caution:
      'Als een beheerder het abonnement met de hand verwijdert, duurt het maar 3 dagen. Proefversies kunnen afwijken.',
  },
  {
    id: 'leaver-process',
    title: 'Als iemand vertrekt',
    short:
      'Het account van een vertrekker sluiten is onze taak: aanmelden blokkeren, sessies beëindigen, mail en bestanden veiligstellen, dan verwijderen. Mail en OneDrive van een verwijderde gebruiker zijn normaal na 30 dagen weg.',
    microsoft: [
      'Biedt de knoppen: blokkeren, overal afmelden, apparaat wissen, bestanden overdragen',
      'Verwijdert de data van een verwijderde gebruiker als de tijd om is',
    ],
    customer: [
      'De stappen op de laatste dag doen, meteen en in vaste volgorde',
      'OneDrive en postvak overdragen voordat het account wordt verwijderd',
      'Een bewaring of bewaarbeleid zetten op wat moet blijven',
    ],
    numbers: [
      {
        what: 'Postvak en account na verwijdering',
        value: '30 dagen',
        condition: 'vanaf de dag dat de gebruiker is verwijderd',
      },
      {
        what: 'OneDrive na verwijdering',
        value: '30 dagen',
        condition: 'standaard, 30 tot 3.650 is in te stellen; daarna 93 dagen in de prullenbak',
      },
      {
        what: 'Open sessies',
        value: 'ongeveer 1 uur',
        condition:
          'tot een toegangstoken eindigt; alleen blokkeren kan tot 24 uur duren, zet dus ook het wachtwoord opnieuw',
      },
    ],
    actions: [
      'Vertel IT vooraf de laatste dag',
      'IT: wachtwoord opnieuw zetten, afmelden, blokkeren, OneDrive overdragen, postvak omzetten of bewaren, licentie weghalen',
    ],
    asks: [
      'een collega verlaat het bedrijf, wat moeten we doen',
      'wat gebeurt er met de data van een medewerker die vertrekt',
      'wie blokkeert het account van iemand die weg is',
      'uitdiensttreding stappenlijst',
      'offboarding wie doet wat',
      'postvak van een oud-collega hoe lang',
      'account van een ex-medewerker verwijderen',
      'iemand gaat eind van de maand weg, wat doet it',
      'een collega is gestopt, wie sluit zijn account',
      'moet microsoft het account van een vertrokken collega afsluiten',
      'wie sluit het account af als iemand stopt',
      'vandaag is de laatste dag van een collega',
      'we hebben iemand op staande voet ontslagen, die mag nergens meer in',
      'medewerker heeft ontslag genomen, wat doen we met zijn toegang',
      'kan een vertrokken collega nog bij zijn mail',
      'onze stagiair stopt, wie sluit het account',
      'checklist als iemand het bedrijf verlaat',
      'ex-medewerker heeft nog toegang tot teams',
      'collega gaat met pensioen, wat gebeurt er met haar mail',
    ],
    synonyms: ['uit dienst', 'vertrek', 'oud-medewerker', 'offboarding', 'vertrekkende medewerker'],
  },
];
