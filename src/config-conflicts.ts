import { isDemo, type Variables } from './config-variables';

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** What the fixer needs: a store it shares with the bot, its own identity, one that reads, and who the leads are. */
export function conflictsOfFixer(v: Variables): string[] {
  const needed = isDemo(v)
    ? (['DATABASE_URL', 'GRAPH_BASE_URL'] as const)
    : v.ORGANISATIONS
      ? (['DATABASE_URL', 'TENANT_ID', 'GRAPH_CLIENT_ID'] as const)
      : (['DATABASE_URL', 'TENANT_ID', 'GRAPH_CLIENT_ID', 'REMEDIATION_CLIENT_ID', 'LEAD_GROUP_ID'] as const);
  const problems = needed.flatMap((name) => (v[name] === undefined ? [`${name}: missing; the fixer needs it`] : []));
  if (v.FIXES === 'apart') problems.push('FIXES: apart is for the bot; here fixes are made');
  return [...problems, ...eachOnesOwn(v)];
}

/** With a list of organisations these are each one's own, and stand there. */
const ofOne = [
  'ADMIN_GROUP_ID',
  'LEAD_GROUP_ID',
  'WATCH_CLIENT_ID',
  'REMEDIATION_CLIENT_ID',
  'JOURNAL_KEY',
] as const satisfies readonly (keyof Variables)[];
const eachOnesOwn = (v: Variables): readonly string[] =>
  v.ORGANISATIONS
    ? ofOne.flatMap((name) =>
        v[name] === undefined ? [] : [`${name}: each organisation has its own; name it in the file of ORGANISATIONS`],
      )
    : [];

/** Variables that are each fine but do not go together; a weak set-up is refused here, in one list. */
export function conflicts(v: Variables): string[] {
  const problems: string[] = [...eachOnesOwn(v)];
  const need = (name: keyof Variables, why: string): void => {
    if (v[name] === undefined) problems.push(`${name}: missing; ${why}`);
  };
  if (v.FIXES === 'apart' && !v.DATABASE_URL)
    need('DATABASE_URL', 'the bot and the fixer meet in one PostgreSQL store');
  if (v.FIXES === 'apart' && v.REMEDIATION_CLIENT_ID)
    problems.push('REMEDIATION_CLIENT_ID: with FIXES=apart only the fixer holds it; give it to "npx keyholder fixer"');
  if (v.NODE_ENV === 'production' && !v.BOT_ID)
    need('BOT_ID', 'in production the bot never runs without authentication');
  if (isDemo(v)) {
    if (!loopback.has(v.HOST)) problems.push('HOST: the demo listens on loopback only (127.0.0.1)');
    return problems;
  }
  if (v.FAULT_AT) problems.push('FAULT_AT: is for the demo only');
  if (v.NODE_ENV !== 'production') need('BOT_ID', 'the Teams bot registration');
  if (v.ORGANISATIONS) {
    need('TENANT_ID', 'your own tenant, where people chat');
    need('GRAPH_CLIENT_ID', 'the registration in it that reads who is in the groups of admins and leads');
  } else {
    need('TENANT_ID', 'the tenant that is watched');
    need('GRAPH_CLIENT_ID', 'the read-only registration');
    need('ADMIN_GROUP_ID', 'who gets alerts');
    need('LEAD_GROUP_ID', 'who may approve');
  }
  need('PUBLIC_URL', 'where Teams and Graph reach the bot');
  if (v.PUBLIC_URL && !v.PUBLIC_URL.startsWith('https://')) problems.push('PUBLIC_URL: must be https');
  if (v.GRAPH_BASE_URL && !v.GRAPH_BASE_URL.startsWith('https://')) problems.push('GRAPH_BASE_URL: must be https');
  if (
    v.BOT_ID &&
    v.BOT_TYPE === 'SingleTenant' &&
    !v.BOT_PASSWORD &&
    !(v.BOT_CERTIFICATE_THUMBPRINT && v.BOT_CERTIFICATE_KEY)
  )
    problems.push(
      'BOT_PASSWORD: or BOT_CERTIFICATE_THUMBPRINT and BOT_CERTIFICATE_KEY; a SingleTenant bot needs one of them',
    );
  if (v.BOT_TYPE === 'UserAssignedMsi' && v.BOT_PASSWORD) problems.push('BOT_PASSWORD: a managed identity has none');
  return problems;
}
