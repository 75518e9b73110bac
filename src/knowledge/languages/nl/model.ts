import type { TopicText } from '../../../model/topic';

export const modelTexts: readonly TopicText[] = [
  {
    id: 'what-is-shared-responsibility',
    title: 'Gedeelde verantwoordelijkheid in het kort',
    short:
      'Microsoft zorgt voor de cloud zelf; wij, de klant, zorgen voor wat we erin zetten: data, identiteiten, apparaten, toegang en instellingen. Beveiligingsproducten kopen verandert dat niet.',
    microsoft: ['Draait en beveiligt gebouwen, servers, netwerk en de software van de dienst'],
    customer: [
      'Altijd van ons: data, apparaten, accounts en wie toegang heeft',
      'Ook van ons: hoe onze tenant is ingesteld',
      'De gekochte bescherming ook gebruiken',
    ],
    numbers: [],
    actions: [
      'Vraag me naar één ding, bijvoorbeeld back-ups of MFA',
      'Wijs in het bedrijf voor elk van onze taken iemand aan',
    ],
    asks: [
      'wat blijft onze taak in de cloud',
      'wat is gedeelde verantwoordelijkheid',
      'wat doet microsoft en wat doen wij',
      'wie is waarvoor verantwoordelijk in de cloud',
      'model van gedeelde verantwoordelijkheid',
      'waar is microsoft verantwoordelijk voor',
      'taakverdeling tussen microsoft en ons',
      'is in de cloud alles de zaak van microsoft',
      'shared responsibility wat betekent dat',
      'waar houdt de verantwoordelijkheid van microsoft op',
    ],
    synonyms: ['gedeelde verantwoordelijkheid', 'taakverdeling', 'model van gedeelde verantwoordelijkheid'],
  },
  {
    id: 'processor-and-controller',
    title: 'Verwerkingsverantwoordelijke en verwerker',
    short:
      'Voor persoonsgegevens in Microsoft 365 zijn wij de verwerkingsverantwoordelijke en is Microsoft onze verwerker: wij beslissen waarom en hoe data wordt gebruikt, Microsoft verwerkt die namens ons.',
    microsoft: [
      'Verwerkt onze data volgens onze instructies, gebonden aan het addendum voor gegevensbescherming (Data Protection Addendum)',
    ],
    customer: [
      'Een doel en een rechtsgrond hebben en mensen informeren',
      'Een effectbeoordeling maken waar de wet die wil',
      'Het register van verwerkingen bijhouden',
    ],
    numbers: [],
    actions: [
      'Loop het register twee keer per jaar na (onze vuistregel)',
      'Vraag de functionaris gegevensbescherming vóór een nieuw gebruik',
    ],
    asks: [
      'wie is de verwerkingsverantwoordelijke volgens de avg',
      'is microsoft onze verwerker',
      'avg wie doet wat',
      'verantwoordelijke of verwerker, wat zijn wij',
      'persoonsgegevens in microsoft 365 wie is aansprakelijk',
      'register van verwerkingen wie houdt dat bij',
      'effectbeoordeling is dat aan ons',
      'verwerkersovereenkomst met microsoft',
      'gegevensbescherming rol van microsoft',
    ],
    synonyms: [
      'AVG',
      'verwerker',
      'verwerkingsverantwoordelijke',
      'gegevensbescherming',
      'persoonsgegevens',
      'verwerkersovereenkomst',
    ],
    caution: "De privacypagina's hierachter dragen geen datum. Dit is geen juridisch advies.",
  },
  {
    id: 'unified-audit-log',
    title: 'Auditlogboek',
    short:
      'Microsoft legt vast wie wat deed en bewaart dat 180 dagen (Standard) of 1 jaar (Premium). Controleren of het aanstaat en exporteren wat langer moet blijven, is aan ons.',
    microsoft: ['Legt gebeurtenissen vast en bewaart ze zo lang als het plan zegt', 'Maakt ze doorzoekbaar'],
    customer: [
      'Controleren of het vastleggen aanstaat',
      'Exporteren of langere bewaring kopen waar nodig',
      'Naar het logboek kijken: niemand doet het voor ons',
    ],
    numbers: [
      {
        what: 'Audit Standard',
        value: '180 dagen',
        condition: 'voor plannen zonder Audit Premium, ook Business; sinds 2023-10-17, daarvoor 90 dagen',
      },
      {
        what: 'Audit Premium',
        value: '1 jaar',
        condition:
          'voor Exchange, SharePoint, OneDrive en Entra; andere gebeurtenissen 180 dagen; tot 10 jaar met een toevoeging per gebruiker',
      },
      {
        what: 'Aanmeldlogboeken van Entra',
        value: '7 of 30 dagen',
        condition: '7 in de gratis editie, 30 met P1 of P2',
      },
    ],
    actions: [
      'Beheerders: sla het logboek geregeld op of betaal voor langer',
      'Stuur de logboeken naar een eigen opslag als 12 maanden gewenst zijn',
    ],
    asks: [
      'hoe lang blijft het auditlogboek bewaard',
      'wie heeft dit bestand verwijderd, waar zie ik dat',
      'staat het auditlogboek standaard aan',
      'hoe lang bewaart microsoft de logs',
      'zien wie wat wanneer heeft gewijzigd',
      'wie kijkt de logboeken na',
      'auditlogboek exporteren',
      'logboeken langer dan 180 dagen houden',
      'audit log bewaar tijd',
    ],
    synonyms: ['auditlogboek', 'logboek', 'auditlog', 'logboeken', 'vastlegging'],
    caution:
      'Veel artikelen zeggen nog 90 dagen; dat eindigde in oktober 2023. CISA vraagt 12 maanden, waarvan drie doorzoekbaar.',
  },
  {
    id: 'evidence-pack',
    title: 'Bewijs voor audits',
    short:
      'Bewijs van onze eigen helft verzamelen wij: logboeken, MFA-rapport, back-uptests, controles van delen, goedkeuringen. Microsofts certificaten dekken alleen Microsofts helft.',
    microsoft: ['Geeft eigen auditrapporten en certificaten in het Service Trust Portal'],
    customer: [
      'Gedateerd bewijs verzamelen van elke maatregel die van ons is',
      'Het bewaren waar het niet ongemerkt te wijzigen is',
    ],
    numbers: [],
    actions: ['Vraag een beheerder om een bewijspakket van deze bot', 'Verzamel het elk kwartaal (onze vuistregel)'],
    asks: [
      'welk bewijs hebben we nodig voor de audit',
      'de accountant wil bewijs zien',
      'wie verzamelt het bewijs voor de auditor',
      'zijn de certificaten van microsoft genoeg voor onze iso audit',
      'hoe bewijzen we dat we ons deel doen',
      'bewijspakket maken',
      'er komt een audit, wat moeten we laten zien',
      'bewijsstukken voor de accountant',
      'bewijs dat maatregelen werken',
    ],
    synonyms: ['bewijs', 'bewijspakket', 'auditor', 'bewijsstukken', 'accountant'],
  },
];
