import { fact } from '../../model/check';
import type { Domain } from '../../model/objects/access';
import { defineCheck } from '../define';

const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
/** People of the own Exchange are named in the old style, with no domain at all. */
const isOldStyle = (address: string): boolean => /^(ex:)?\/o=/i.test(address);
const isAddress = (address: string): boolean => /^[^@\s].*@[^@\s]+$/.test(address.trim());

/** Where mail goes that leaves by an address: out, or to a name below one of the own domains that is not in the tenant. */
function placeOf(address: string, domains: readonly Domain[]): 'here' | 'below' | 'outside' {
  const domain = domainOf(address);
  const own = domains.filter(({ isVerified }) => isVerified).map(({ id }) => id);
  if (own.includes(domain)) return 'here';
  return own.some((id) => domain.endsWith(`.${id}`)) ? 'below' : 'outside';
}

/** Mailboxes that send their mail on to somebody outside. */
export const check = defineCheck({
  id: 'email.rule-forwarding-outside',
  title: 'Mail forwarded outside',
  headline: 'An inbox rule sends this person’s mail outside the organisation',
  plural: 'mailboxes with a rule that sends mail outside',
  area: 'email',
  severity: 'critical',
  party: 'customer',
  why: 'Whoever gets into a mailbox often leaves such a rule behind and reads on, long after the password was changed. Exchange may stop such mail on its way out; Graph does not show whether yours does.',
  steps: [
    'Ask the person, by phone or face to face, whether the rule is theirs.',
    'Not theirs? Switch the rule off in Outlook, sign the person out everywhere, and reset the password.',
    'Block forwarding for everybody: Defender portal, Anti-spam outbound policy, Automatic forwarding off.',
  ],
  topicId: 'external-forwarding',
  per: 'inbox-rules',
  reads: ['inbox-rules', 'domains'],
  remedies: ['disable-forwarding-rules', 'delete-forwarding-rules'],
  effort: 'minutes',
  controls: ['MS.EXO.1.1v2'],
  source: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
  idOf: ({ id }) => id,
  nameOf: ({ displayName, userPrincipalName }) => displayName || userPrincipalName,
  evaluate({ displayName, userPrincipalName, rules }, { tenant }) {
    if (rules === null) return { couldNotCheck: 'the mailbox gave no answer' };
    const domains = (tenant.domains ?? []).map(({ object }) => object);
    const sending = rules.flatMap(({ name, sendsTo }) => sendsTo.map((address) => ({ name, address })));
    const leaving = sending.filter(
      ({ address }) => !isOldStyle(address) && isAddress(address) && placeOf(address, domains) !== 'here',
    );
    if (leaving.length === 0) {
      const isUnclear = sending.some(({ address }) => !isOldStyle(address) && !isAddress(address));
      return isUnclear ? { couldNotCheck: 'Graph does not say where a rule sends mail' } : undefined;
    }
    const outside = leaving.filter(({ address }) => placeOf(address, domains) === 'outside');
    const to = [...new Set(leaving.map(({ address }) => domainOf(address)))];
    return {
      severity: outside.length > 0 ? 'critical' : 'medium',
      because:
        outside.length > 0
          ? `mail is sent on to ${to.join(', ')}`
          : `mail is sent on to ${to.join(', ')}, a name of yours that is not in this tenant`,
      facts: [
        fact('Mailbox', `${displayName} (${userPrincipalName})`, true),
        fact('Rule', [...new Set(leaving.map(({ name }) => name || 'without a name'))].join(', '), true),
        fact('Sends to', [...new Set(leaving.map(({ address }) => address))].join(', '), true),
      ],
      url: null,
      pendingUntil: null,
    };
  },
});
