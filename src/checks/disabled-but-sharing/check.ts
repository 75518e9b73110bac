import { fact } from '../../model/check';
import { accountFact, accountPage } from '../account-page';
import { defineCheck } from '../define';

/** People who left and whose files anybody can still open. */
export const check = defineCheck({
  id: 'leavers.disabled-but-sharing',
  title: 'Sharing by people who left',
  headline: 'Somebody left, and anyone with the link can still open their files',
  plural: 'people who left and still share',
  area: 'leavers',
  severity: 'high',
  party: 'customer',
  why: 'Switching an account off ends no sharing link. Nobody is left who would notice what is opened through it.',
  steps: [
    'Give the OneDrive to the manager, who decides what stays shared.',
    'Remove the links: each has a card of its own.',
  ],
  topicId: 'onedrive-of-leaver',
  per: 'leaver-links',
  reads: ['leaver-links'],
  remedies: [],
  effort: 'hours',
  controls: ['NIST PS-4'],
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/remove-former-employee',
  idOf: (leaver) => leaver.id,
  nameOf: (leaver) => leaver.displayName,
  evaluate(leaver) {
    if (leaver.links === 0) return undefined;
    return {
      severity: 'high',
      because: leaver.links === 1 ? 'one anyone-link stands' : `${leaver.links} anyone-links stand`,
      facts: [accountFact(leaver), fact('Anyone-links', String(leaver.links))],
      url: accountPage(leaver),
      pendingUntil: null,
    };
  },
});
