import type { AsksOfTopics } from '../../language';

export const sharingAndCopilotAsks: AsksOfTopics = {
  'deleted-team': [
    'verwijderd team terugzetten',
    'kanaal verwijderd in teams',
    'ons team is verdwenen uit teams',
    'team langer dan 30 dagen weg',
    'iemand heeft het projectteam verwijderd',
  ],
  'internal-oversharing': [
    'het hele bedrijf ziet de map met salarissen',
    'stagiair deelde loonlijst met iedereen, wiens schuld',
    'sites die iedereen intern kan openen',
    'intern te ruim gedeeld, wie ruimt dat op',
    'iedereen behalve externe gebruikers heeft toegang',
  ],
  'sharing-link-defaults': [
    'welke link staat standaard bij delen',
    'standaardlink op specifieke personen zetten',
    'voorinstelling van deellinks wijzigen',
    'bij delen staat altijd iedereen',
    'wie bepaalt de standaardlink',
  ],
  'teams-guest-access': [
    'gasten in teams toestaan of niet',
    'wat mag een gast in ons team',
    'gasttoegang voor teams uitzetten',
    'externe ziet alle kanalen',
    'mogen gasten kanalen verwijderen',
  ],
  'copilot-training-data': [
    'traint microsoft met wat wij intypen',
    'leert de ai van onze documenten',
    'worden onze prompts gebruikt om copilot te trainen',
    'komen onze gegevens in chatgpt terecht',
    'wordt het taalmodel gevoed met onze mail',
  ],
  'ai-shared-responsibility': [
    'wie is aansprakelijk als de ai onzin schrijft',
    'verantwoordelijkheid bij ai tussen ons en microsoft',
    'wat blijft onze taak met ai',
    'gedeelde verantwoordelijkheid bij copilot en ai',
    'wie controleert wat de ai zegt',
  ],
};
