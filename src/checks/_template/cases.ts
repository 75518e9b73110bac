import type { TenantCase } from '../cases';

/** What must be found, and what must not. */
export const cases: readonly TenantCase[] = [];
