import type { BlindCheck, Check, Per, TenantCheck } from '../model/check';

/** Gives the literal its types; nothing else. */
export const defineCheck = <P extends Per>(check: Check<P>): Check<P> => check;
export const defineTenantCheck = (check: TenantCheck): TenantCheck => check;
export const defineBlindCheck = (check: Omit<BlindCheck, 'per' | 'reads' | 'remedies'>): BlindCheck => ({
  ...check,
  per: 'nothing',
  reads: [],
  remedies: [],
});
