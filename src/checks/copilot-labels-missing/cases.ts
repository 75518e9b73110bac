import type { TenantCase } from '../cases';

export const cases: readonly TenantCase[] = [
  { name: 'no label', given: { 'sensitivity-labels': [] }, expect: [{ id: 'tenant', severity: 'medium' }] },
  { name: 'a label', given: { 'sensitivity-labels': [{ id: 'l1', name: 'Confidential' }] }, expect: [] },
];
