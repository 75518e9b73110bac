import { fact } from '../../model/check';
import { defineCheck } from '../define';

/** Areas of our half in which something has nobody who confirmed to look after it. */
export const check = defineCheck({
  id: 'ownership.duty-without-owner',
  title: 'Duties without an owner',
  headline: 'Nobody here has confirmed to look after this',
  plural: 'areas with duties that nobody owns',
  area: 'ownership',
  severity: 'low',
  party: 'customer',
  why: 'What is our half but nobody’s job is not done by anybody. Microsoft does not do it for us.',
  steps: [
    'Say "set owner" to me in your own chat, and choose who looks after it.',
    'The person confirms in their own chat; from then on answers name them.',
  ],
  topicId: 'what-is-shared-responsibility',
  per: 'duty',
  reads: ['users'],
  remedies: [],
  source: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
  idOf: (area) => area.areaId,
  nameOf: (area) => area.title,
  evaluate({ title, duties, nobody, left, old }) {
    if (nobody + left + old === 0) return undefined;
    const parts = [
      ...(nobody > 0 ? [`nobody owns ${nobody === duties ? 'its' : `${nobody} of ${duties}`} duties`] : []),
      ...(left > 0 ? [`the owner of ${left} left`] : []),
      ...(old > 0 ? [`${old} not confirmed for 12 months`] : []),
    ];
    return {
      // Somebody did it, and does not any more: that is told; what nobody ever had waits for the digest.
      severity: left + old > 0 ? 'medium' : 'low',
      because: `${title}: ${parts.join(', ')}`,
      facts: [fact('Area', title), fact('Duties of ours in it', String(duties))],
      url: null,
      pendingUntil: null,
    };
  },
});
