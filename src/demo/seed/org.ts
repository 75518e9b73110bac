/** All that the generated organisation depends on: the same values give the same people, files and ids. */
export interface Org {
  readonly seed: number;
  readonly users: number;
  readonly sites: number;
  readonly itemsPerSite: number;
  readonly itemsPerOneDrive: number;
  /** Of those who work here, how many have opened a OneDrive; left out, six in ten. */
  readonly oneDriveShare?: number;
  /** When the tenant was first started; everything generated is older. */
  readonly bornMs: number;
}

export const DAY_MS = 86_400_000;
export const HOST = 'contoso.sharepoint.example';
export const MY_HOST = 'contoso-my.sharepoint.example';
export const DOMAIN = 'contoso.example';
/** Its people sign in at an identity provider of the organisation's own. */
export const FEDERATED_DOMAIN = 'corp.contoso.example';
