import { defineBlindCheck } from '../define';

/** Retention policies and labels: Graph shows them to signed-in people only. */
export const check = defineBlindCheck({
  id: 'data.retention-unseen',
  title: 'Retention policies',
  headline: 'I cannot see what is kept, and for how long',
  plural: 'retention policies',
  area: 'data',
  severity: 'medium',
  party: 'customer',
  why: 'What no policy keeps is gone when its bin is emptied; what a law wants deleted stays when no policy deletes it.',
  notInGraph: 'Microsoft Graph shows retention labels to signed-in people only, and retention policies not at all.',
  steps: [
    'Look in the Purview portal under Data lifecycle management: which policies are on, for which places, and for how long?',
    'Look there again at least twice a year, and note who looked.',
  ],
  topicId: 'retention-policies-and-labels',
  source: 'https://learn.microsoft.com/purview/retention',
});
