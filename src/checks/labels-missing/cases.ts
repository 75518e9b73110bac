import type { TenantCase } from '../cases';

export const cases: readonly TenantCase[] = [
  { name: 'none', given: { 'sensitivity-labels': [] }, expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'one', given: { 'sensitivity-labels': [{ id: 'l1', name: 'Confidential' }] }, expect: [] },
];
