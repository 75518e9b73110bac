import type { Print } from './commands';

/** What preflight says of one thing read from Graph. */
export interface PreflightLine {
  readonly name: string;
  readonly label: string;
  readonly permission: string;
  readonly licence: string | null;
  readonly outcome:
    | { readonly kind: 'ran' }
    | { readonly kind: 'skipped'; readonly reason: string; readonly detail: string };
  /** What would let it be seen. */
  readonly cure: string;
  readonly checks: readonly string[];
  readonly saysLess: readonly string[];
}

/** @returns 0 when everything can be seen, 1 when something cannot */
export async function printPreflight(rows: readonly PreflightLine[], print: Print): Promise<number> {
  const width = Math.max(...rows.map(({ label }) => label.length));
  for (const { label, permission, outcome } of rows)
    await print(`${outcome.kind === 'ran' ? 'can see  ' : 'CANNOT   '} ${label.padEnd(width)}  ${permission}`);
  const dark = rows.filter(({ outcome }) => outcome.kind === 'skipped');
  await print('');
  if (dark.length === 0) {
    await print('Everything can be seen.');
    return 0;
  }
  for (const { label, cure, outcome, checks, saysLess } of dark) {
    if (outcome.kind !== 'skipped') continue;
    await print(`${label}: ${outcome.detail}`);
    await print(`  ${cure}`);
    if (checks.length > 0) await print(`  Not checked without it: ${checks.join(', ')}.`);
    if (saysLess.length > 0) await print(`  Says less without it: ${saysLess.join(', ')}.`);
  }
  return 1;
}

/** What each registration needs, and nothing else. Printed from one list, so that the script and the documents agree. */
export interface Registration {
  readonly title: string;
  readonly variable: string;
  readonly permissions: readonly string[];
}

const graphAppId = '00000003-0000-0000-c000-000000000000';

/** Commands for the Azure CLI and for Microsoft Graph PowerShell that grant each registration its permissions. */
export async function printGrantScript(registrations: readonly Registration[], print: Print): Promise<void> {
  for (const { title, variable, permissions } of registrations) {
    await print(`# ${title}`);
    await print('# Azure CLI');
    for (const permission of permissions)
      await print(
        `az ad app permission add --id $${variable} --api ${graphAppId} --api-permissions "$(az ad sp show --id ${graphAppId} --query "appRoles[?value=='${permission}'].id" -o tsv)=Role"`,
      );
    await print(`az ad app permission admin-consent --id $${variable}`);
    await print('# Microsoft Graph PowerShell');
    await print(`$graph = Get-MgServicePrincipal -Filter "appId eq '${graphAppId}'"`);
    await print(`$app = Get-MgServicePrincipal -Filter "appId eq '$env:${variable}'"`);
    await print(`foreach ($name in ${permissions.map((name) => `'${name}'`).join(', ')}) {`);
    await print('  $role = $graph.AppRoles | Where-Object { $_.Value -eq $name }');
    await print(
      '  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $role.Id',
    );
    await print('}');
    await print('');
  }
}
