import { defineBlindCheck } from '../define';

/** What a new link is when nobody chooses, and when links for anyone end. */
export const check = defineBlindCheck({
  id: 'sharing.link-defaults-unseen',
  title: 'Defaults of new links',
  headline: 'I cannot see what a new link is when nobody chooses',
  plural: 'defaults that I cannot see',
  area: 'sharing',
  severity: 'medium',
  party: 'customer',
  why: 'Most people take the link that is offered. If it opens for everybody and never ends, so do most links.',
  notInGraph: 'Microsoft Graph shows neither the default kind of link nor when links for anyone end.',
  steps: [
    'Look in the SharePoint admin centre under Policies, Sharing, File and folder links: “Specific people” and “View” should be the default.',
    'There too: links for anyone should end after 30 days or less.',
  ],
  topicId: 'sharing-link-defaults',
  source: 'https://learn.microsoft.com/sharepoint/change-default-sharing-link',
});
