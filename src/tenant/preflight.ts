import { listChecks } from '../checks';
import { collections } from '../graph/collections';
import type { Member } from '../graph/collections/define';
import type { Graph } from '../graph/graph';
import { outcomeOf } from '../graph/outcome-of';
import { type Source, sources } from '../graph/sources';
import { cureOf } from '../model/cure';
import { licenceNames } from '../model/licence';
import type { Outcome } from '../model/tenant';

export interface PreflightRow {
  readonly name: string;
  readonly label: string;
  readonly permission: string;
  readonly licence: string | null;
  readonly outcome: Outcome;
  /** What would let it be seen; empty when it can be. */
  readonly cure: string;
  /** Titles of the checks that are skipped without it. */
  readonly checks: readonly string[];
  /** Titles of the checks whose findings say less without it. */
  readonly saysLess: readonly string[];
}

/** Asks Graph for the first page of everything that is read: what this registration may see, and what stays dark without it. */
export async function preflight(graph: Graph, now: Date): Promise<readonly PreflightRow[]> {
  const rows: PreflightRow[] = [];
  for (const source of sources) {
    const outcome = await tryOut(graph, source, now);
    rows.push({
      name: source.name,
      label: source.label,
      permission: source.permission,
      licence: source.licence && licenceNames[source.licence],
      outcome,
      cure: outcome.kind === 'ran' ? '' : cureOf(outcome.reason, source.permission, source.licence),
      checks: listChecks().flatMap(({ reads, title }) => (reads.includes(source.name) ? [title] : [])),
      saysLess: listChecks().flatMap(({ tells = [], title }) =>
        tells.some((one) => one === source.name) ? [title] : [],
      ),
    });
  }
  return rows;
}

async function tryOut(graph: Graph, { name, probe }: Source, now: Date): Promise<Outcome> {
  try {
    if (probe !== null) await graph.get(probe);
    else {
      const collection = collections.find((one) => one.name === name);
      const reading = collection?.read(graph, {
        now,
        eachUserId: nobody,
        eachMember: () => someMembers(graph),
        keepAsBefore,
        kept: async () => [],
        groupsIn: graph,
        ownGroups: [],
        leaverLinks: async () => [],
        leaverOneDrives: async () => [],
        eachDriveOwner: nobody,
        emergencyIds: async () => [],
        countLinks: async () => [],
        grantsByApp: async () => [],
      });
      if (reading) for await (const _ of reading) break;
    }
    return { kind: 'ran' };
  } catch (error) {
    return outcomeOf(error);
  }
}

async function* nobody(): AsyncGenerator<readonly string[]> {}

const keepAsBefore = async (): Promise<boolean> => false;

/** A few people, to see whether their mailboxes open; whoever may not read people learns nothing of mailboxes either. */
async function* someMembers(graph: Graph): AsyncGenerator<readonly Member[]> {
  const { value } = await graph.page('/users?$top=20&$select=id');
  yield value.flatMap((row) => {
    const id = (row as { readonly id?: unknown }).id;
    return typeof id === 'string' ? [{ id, displayName: '', userPrincipalName: '' }] : [];
  });
}
