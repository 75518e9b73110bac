import { defineBlindCheck } from '../define';

/** Rules against data loss: only Purview shows them. */
export const check = defineBlindCheck({
  id: 'data.dlp-unseen',
  title: 'Data loss prevention rules',
  headline: 'I cannot see whether data loss prevention is on',
  plural: 'sets of rules that I cannot see',
  area: 'data',
  severity: 'medium',
  party: 'customer',
  why: 'Without rules nothing stops a list of card numbers from leaving by mail or by a shared file. The rules are ours to write.',
  notInGraph: 'Microsoft Graph shows data loss prevention rules to no program.',
  steps: [
    'Look in the Purview portal under Data loss prevention, Policies: is there one that is on, for Exchange, SharePoint, OneDrive and Teams?',
    'Look there again at least twice a year, and note who looked.',
  ],
  topicId: 'data-loss-prevention',
  source: 'https://learn.microsoft.com/purview/dlp-learn-about-dlp',
});
