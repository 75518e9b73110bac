import { fact } from '../../model/check';
import { defineTenantCheck } from '../define';

/** One sentence: what is wrong where this check finds something. */
export const check = defineTenantCheck({
  id: 'access.thing-state',
  title: '',
  headline: '',
  plural: '',
  area: 'access',
  severity: 'medium',
  party: 'customer',
  why: '',
  steps: [],
  topicId: '',
  per: 'tenant',
  reads: ['security-defaults'],
  remedies: [],
  source: 'https://learn.microsoft.com/',
  evaluate(tenant) {
    const on = tenant['security-defaults']?.some(({ object }) => object.isEnabled) ?? false;
    if (on) return [];
    const facts = [fact('Security defaults', 'off')];
    return [{ id: 'tenant', name: '', severity: 'medium', because: '', facts, url: null, pendingUntil: null }];
  },
});
