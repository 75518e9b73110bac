import { fact } from '../model/check';
import type { FindingFact } from '../model/finding';

interface Named {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

export const accountFact = ({ displayName, userPrincipalName }: Named): FindingFact =>
  fact('Account', `${displayName} (${userPrincipalName})`, true);

export const accountPage = ({ id }: Pick<Named, 'id'>): string =>
  `https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${encodeURIComponent(id)}`;
