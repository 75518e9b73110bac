import { GraphProblem } from './answer';

const premium = (): GraphProblem =>
  new GraphProblem(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  );

/** Every area refuses in its own words; the first pattern that fits the path decides. */
const REFUSALS: readonly (readonly [RegExp, () => GraphProblem])[] = [
  [
    /^\/identityProtection\b/i,
    () => new GraphProblem(403, 'Forbidden', 'Your tenant is not licensed for this feature.'),
  ],
  [
    /^\/identity\/conditionalAccess\b/i,
    () =>
      new GraphProblem(
        403,
        'AccessDenied',
        'Your tenant is not licensed for this feature. Please upgrade your subscription to access it.',
      ),
  ],
  [
    /^\/roleManagement\b/i,
    () =>
      new GraphProblem(
        400,
        'AadPremiumLicenseRequired',
        'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
      ),
  ],
  [
    /^\/device(App)?Management\b/i,
    () => new GraphProblem(400, 'BadRequest', 'Request not applicable to target tenant.'),
  ],
  [
    /^\/identityGovernance\b/i,
    () =>
      new GraphProblem(
        403,
        'NoLicense',
        'User is not authorized to perform the operation. Reason: Tenant does not meet license requirement!',
      ),
  ],
];

/** What Graph answers on a path whose licence is missing. */
export const notLicensed = (path: string): GraphProblem =>
  (REFUSALS.find(([pattern]) => pattern.test(path))?.[1] ?? premium)();
