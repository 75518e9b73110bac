import type { AppProtection } from '../../model/objects/devices';
import type { TenantCase } from '../cases';

const policy = (platform: AppProtection['platform'], isAssigned = true): AppProtection => ({
  id: platform,
  displayName: platform,
  platform,
  isAssigned,
});
const given = (...policies: readonly AppProtection[]) => ({ 'app-protection': policies });

export const cases: readonly TenantCase[] = [
  { name: 'none', given: given(), expect: [{ id: 'ios', severity: 'medium' }, { id: 'android' }] },
  { name: 'for both', given: given(policy('ios'), policy('android')), expect: [] },
  {
    name: 'for one kind',
    given: given(policy('ios')),
    expect: [{ id: 'android', because: 'no policy for Android' }],
  },
  {
    name: 'made, and given to nobody',
    given: given(policy('ios'), policy('android', false)),
    expect: [{ because: 'the policy for Android is given to nobody' }],
  },
  {
    name: 'settings of apps protect nothing',
    given: given(policy('other'), policy('ios')),
    expect: [{ id: 'android' }],
  },
];
