import { defineBlindCheck } from '../define';

/** Whole sites that are open to everybody here: only SharePoint’s own reports show them. */
export const check = defineBlindCheck({
  id: 'copilot.site-grants-unseen',
  title: 'Sites open to everybody',
  headline: 'I cannot see which sites are open to everybody here',
  plural: 'sites that I cannot see',
  area: 'copilot',
  severity: 'high',
  party: 'customer',
  why: 'A site open to “Everyone except external users” feeds Copilot’s answers for everybody, also what was meant for a few.',
  notInGraph: 'Microsoft Graph does not show who has access to a whole site.',
  steps: [
    'Run the report on “Everyone except external users” in the SharePoint admin centre under Reports, Data access governance.',
    'Take that group out of the permissions of sites that are not meant for all.',
  ],
  topicId: 'copilot-oversharing-controls',
  source: 'https://learn.microsoft.com/sharepoint/data-access-governance-reports',
});
