import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import type { Config, Identity } from './config';

/** What is one organisation's own, where the bot serves several; all else is the provider's. */
export type Organisation = Pick<
  Config,
  'tenantId' | 'adminGroupId' | 'leadGroupId' | 'read' | 'watch' | 'fix' | 'journalKey' | 'graphBaseUrl'
> & { readonly name: string };

type Env = Readonly<Record<string, string | undefined>>;
interface Setting {
  readonly isDemo: boolean;
  /** The fixer alone holds what fixes. */
  readonly mayFix: boolean;
}

const variable = z.string().regex(/^[A-Z][A-Z0-9_]{0,99}$/, 'is no name of an environment variable');
const identity = z.strictObject({
  clientId: z.guid(),
  secretVariable: variable.optional(),
  certificatePath: z.string().min(1).optional(),
});
const organisation = z.strictObject({
  // It is said in sentences and stands on cards.
  name: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} .&'-]{0,59}$/u, 'begin with a letter or digit; 60 characters at most'),
  tenantId: z.guid(),
  adminGroupId: z.guid(),
  leadGroupId: z.guid(),
  read: identity.optional(),
  watch: identity.optional(),
  fix: identity.optional(),
  journalKeyVariable: variable.optional(),
  graphBaseUrl: z.url({ protocol: /^https?$/ }).optional(),
});
type Given = z.infer<typeof organisation>;

/** Reads the list of organisations from its file; secrets stay in the environment. Everything that is wrong with it comes back. */
export function readOrganisations(
  file: string,
  env: Env,
  setting: Setting,
): { readonly organisations: readonly Organisation[]; readonly problems: readonly string[] } {
  const say = (problem: string): string => `ORGANISATIONS: ${problem}`;
  const json = read(file);
  if (typeof json === 'string') return { organisations: [], problems: [say(json)] };
  const parsed = z.array(organisation).min(1, 'names nobody').safeParse(json.value);
  if (!parsed.success)
    return {
      organisations: [],
      problems: parsed.error.issues.map((issue) => say(`${placeOf(issue.path, json.value)}${issue.message}`)),
    };
  const problems = [...parsed.data.flatMap((one) => wrongWith(one, env, setting)), ...sameTwice(parsed.data)];
  return { organisations: parsed.data.map((one) => organisationOf(one, env)), problems: problems.map(say) };
}

function read(file: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(fs.readFileSync(file, 'utf8')) };
  } catch (error) {
    return error instanceof SyntaxError ? `${file} is no JSON` : `${file} cannot be read`;
  }
}

/** "Contoso: leadGroupId: ", or the place in the list of one that has no name. */
function placeOf([index, ...rest]: readonly PropertyKey[], list: unknown): string {
  if (index === undefined) return '';
  const name = (list as readonly { name?: unknown }[])[Number(index)]?.name;
  return [typeof name === 'string' ? name : `number ${Number(index) + 1}`, ...rest]
    .map((part) => `${String(part)}: `)
    .join('');
}

function wrongWith(one: Given, env: Env, { isDemo, mayFix }: Setting): readonly string[] {
  const problems: string[] = [];
  for (const use of ['read', 'watch', 'fix'] as const) {
    const name = one[use]?.secretVariable;
    if (name && !env[name]?.trim()) problems.push(`${use}.secretVariable: ${name} is not set`);
  }
  const key = one.journalKeyVariable;
  if (key && !env[key]?.trim()) problems.push(`journalKeyVariable: ${key} is not set`);
  if (isDemo && !one.graphBaseUrl) problems.push('graphBaseUrl: missing; in the demo it names a demo tenant');
  if (!isDemo && !one.read) problems.push('read: missing; the read-only registration in its tenant');
  if (!isDemo && one.graphBaseUrl && !one.graphBaseUrl.startsWith('https://'))
    problems.push('graphBaseUrl: must be https');
  if (one.fix && !mayFix)
    problems.push('fix: with FIXES=apart only the fixer holds it; leave it out of the file that the bot reads');
  return problems.map((problem) => `${one.name}: ${problem}`);
}

/** What has to be each one's own. */
function sameTwice(all: readonly Given[]): readonly string[] {
  const own = { name: 'name', tenantId: 'tenantId', journalKeyVariable: 'journalKeyVariable' } as const;
  return Object.values(own).flatMap((field) => {
    const seen = new Set<string>();
    return all.flatMap((one) => {
      const value = one[field]?.toLowerCase();
      if (value === undefined) return [];
      if (seen.has(value)) return [`${one.name}: ${field}: another organisation has it already`];
      seen.add(value);
      return [];
    });
  });
}

function organisationOf(one: Given, env: Env): Organisation {
  const identityOf = (given: Given['read']): Identity | null =>
    given
      ? {
          clientId: given.clientId,
          secret: given.secretVariable ? (env[given.secretVariable] ?? null) : null,
          certificatePath: given.certificatePath ?? null,
        }
      : null;
  return {
    name: one.name,
    tenantId: one.tenantId,
    adminGroupId: one.adminGroupId,
    leadGroupId: one.leadGroupId,
    read: identityOf(one.read),
    watch: identityOf(one.watch),
    fix: identityOf(one.fix),
    journalKey: one.journalKeyVariable ? (env[one.journalKeyVariable] ?? null) : null,
    graphBaseUrl: one.graphBaseUrl?.replace(/\/+$/, '') ?? null,
  };
}

/** One configuration for each organisation: its own, and the provider's for the rest. The only one has no name. */
export const configsOf = (config: Config): readonly Config[] =>
  config.organisations.length === 0
    ? [config]
    : config.organisations.map(({ name, ...own }) => ({
        ...config,
        ...own,
        organisationName: name,
        // A key that is made lies beside nobody else's.
        dataDir: path.join(config.dataDir, 'organisations', own.tenantId),
      }));
