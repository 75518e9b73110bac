/** What the organisation has bought; each decides what Graph answers and what `/subscribedSkus` lists. */
export interface DemoLicences {
  readonly p1: boolean;
  readonly p2: boolean;
  readonly intune: boolean;
  readonly copilot: boolean;
  readonly backup: boolean;
  readonly defender: boolean;
  /** Microsoft 365 Business Premium in place of an enterprise plan: P1 and Intune, no P2. */
  readonly businessPremium: boolean;
}

const EVERYTHING: DemoLicences = {
  p1: true,
  p2: true,
  intune: true,
  copilot: true,
  backup: true,
  defender: true,
  businessPremium: false,
};

/** E5 with Copilot, less what is switched off; P2 contains P1, and Business Premium has no P2. */
export function licencesOf(wanted: Partial<DemoLicences> = {}): DemoLicences {
  const plan = wanted.businessPremium ? { p2: false } : wanted.p1 === false ? { p2: false } : {};
  return { ...EVERYTHING, ...plan, ...wanted };
}

/** May change while the tenant runs; no part of its log. */
export interface DemoRights {
  licences: DemoLicences;
  /** Taken away from the read-only registration. */
  withoutPermissions: readonly string[];
}
