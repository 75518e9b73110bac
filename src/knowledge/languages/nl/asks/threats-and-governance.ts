import type { AsksOfTopics } from '../../language';

export const threatsAndGovernanceAsks: AsksOfTopics = {
  'saas-responsibility-matrix': [
    'wat doet de saas-leverancier',
    'tabel wie wat doet bij saas',
    'matrix van verantwoordelijkheden iaas paas saas',
    'welke rijen van de matrix zijn van ons',
    'waar zorgt de aanbieder bij saas voor',
  ],
  'user-awareness': [
    'training tegen phishing wie doet dat',
    'mensen klikken op alles',
    'phishingsimulatie houden',
    'hoe vaak moeten we personeel trainen',
    'awareness training van microsoft of van ons',
  ],
  'entra-signin-logs': [
    'hoe lang worden aanmeldlogs bewaard',
    'sign-in logs 30 dagen',
    'wie heeft gisteren ingelogd, logboek',
    'aanmeldingen langer bewaren',
    'entra logs na 7 dagen weg',
  ],
  'mailbox-auditing': [
    'wie heeft in mijn mailbox gelezen',
    'logboek van toegang tot mailboxen',
    'staat mailbox auditing aan',
    'zien we als iemand een andere mailbox opent',
    'hoe lang blijft de audit van een mailbox',
  ],
  'alert-triage': [
    'wie kijkt in het weekend naar de beveiligingsmeldingen',
    'security alerts afhandelen',
    'niemand leest de alerts van defender',
    'bewaakt microsoft onze alerts dag en nacht',
    "wie reageert 's nachts op een melding",
  ],
  'endpoint-protection': [
    'antivirus op de laptops, microsoft of wij',
    "zit defender op de pc's",
    'wie zorgt voor virusscanner op onze toestellen',
    'hebben we nog een virusscanner nodig',
    'edr op bedrijfscomputers',
  ],
  'breach-notification': [
    'datalek: wie meldt het bij de autoriteit, wij of microsoft',
    '72 uur om een datalek te melden',
    'moet microsoft ons een incident melden',
    'lek in sharepoint, wie licht de ap in',
    'meldplicht datalekken in de cloud',
  ],
  'data-subject-requests': [
    'inzageverzoek van een klant, wie beantwoordt dat',
    'recht op vergetelheid, alles van iemand wissen',
    'avg verzoek van een betrokkene',
    'alle gegevens van een persoon vinden',
    'helpt microsoft bij verzoeken van betrokkenen',
  ],
};
