import type { TenantCase } from '../cases';
import { policy } from '../conditional-access-cases';

const given = (...policies: readonly ReturnType<typeof policy>[]) => ({ 'conditional-access-policies': policies });

export const cases: readonly TenantCase[] = [
  {
    name: 'nothing asks',
    given: given(policy({ grantControls: ['mfa'] })),
    expect: [{ id: 'tenant', severity: 'medium' }],
  },
  { name: 'one policy asks', given: given(policy({ grantControls: ['compliantDevice'] })), expect: [] },
  {
    name: 'report-only asks nobody',
    given: given(policy({ state: 'report-only', grantControls: ['domainJoinedDevice'] })),
    expect: [{ id: 'tenant' }],
  },
];
