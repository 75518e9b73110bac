import { randomUUID } from 'node:crypto';
import { lapsesAt } from '../model/approval-rule';
import { personAsConversation } from '../model/conversation';
import { drillKey, drillLimitS } from '../model/drill';
import type { Person } from '../model/person';
import { callName, planHash } from '../model/remedy';
import { drillRemedyId, planDrill } from '../remedies/fire-drill';
import { insertApproval } from '../store/approvals';
import { findDrillDrive, findOpenDrill, insertDrill } from '../store/drills';
import { findSwitch } from '../store/switches';
import type { RemediationDeps } from './deps';
import { transact } from './transact';

export interface DrillDeps extends RemediationDeps {
  /** How soon a new link is to be seen here. */
  readonly seenWithin: () => Promise<{ readonly how: 'told' } | { readonly how: 'asked'; readonly everyS: number }>;
}

export type DrillAnswer =
  | { readonly ok: true; readonly drillId: string }
  /** `drillId`: one that is not over yet. */
  | { readonly ok: false; readonly why: string; readonly drillId?: string };

const no = (why: string, drillId?: string): DrillAnswer => ({
  ok: false,
  why: `${why} Nothing was made.`,
  ...(drillId === undefined ? {} : { drillId }),
});

const minutesText = (seconds: number): string =>
  `${Math.ceil(seconds / 60)} minute${Math.ceil(seconds / 60) === 1 ? '' : 's'}`;

/** Plans a drill and puts it before the leads; its card comes to where it was asked for, too. */
export async function askDrill(deps: DrillDeps, by: Person, conversationId: string): Promise<DrillAnswer> {
  const { db, tenantId } = deps;
  if (!deps.canFix)
    return no(
      'A drill makes a link, and I have no identity that may change anything: set REMEDIATION_CLIENT_ID first.',
    );
  if ((await findSwitch(db, tenantId, 'fixes'))?.isOn === false)
    return no('Fixes are switched off at the moment, and a drill is made like a fix.');
  const open = await findOpenDrill(db, tenantId);
  if (open) return no('A drill waits or runs already.', open.id);
  const drive = await findDrillDrive(db, tenantId, by.id);
  if (!drive) return no('I have not read any library yet. Ask again when the first reading is done.');
  const within = await deps.seenWithin();
  const at = deps.now().toISOString();
  const id = randomUUID();
  const mark = id.slice(0, 8);
  const place = {
    driveId: drive.id,
    folder: `Keyholder fire drill ${at.slice(0, 10)} ${mark}`,
    file: `Fire drill ${mark}, nothing secret.txt`,
  };
  const limitS = drillLimitS(within);
  const plan = planDrill(id, place, {
    where: drive.siteName === null ? `the OneDrive of ${by.name}` : `“${drive.siteName}”`,
    limitText: minutesText(limitS),
    askedAt: at,
  });
  const approvalId = randomUUID();
  const leads = await deps.leads();
  let isFirst = false;
  await transact(deps, async (tx) => {
    const { siteName, webUrl } = drive;
    const drill = { id, approvalId, ...place, siteName, webUrl, how: within.how, limitS };
    isFirst = await insertDrill(tx, tenantId, drill);
    if (!isFirst) return [];
    await insertApproval(tx, tenantId, {
      id: approvalId,
      findingKey: drillKey(id),
      plan,
      planHash: planHash(plan),
      askedBy: by,
      askedAt: at,
      expiresAt: lapsesAt(plan, at),
    });
    const inChats = [by.id, ...leads.map((lead) => lead.id)].map(personAsConversation);
    await deps.onDrill(tx, id, [conversationId, ...inChats], at);
    const about = { approvalId, findingKey: drillKey(id), planHash: planHash(plan), remedyId: drillRemedyId };
    const personal = { askedByName: by.name, summary: plan.summary };
    return [{ kind: 'fix.asked', at, body: { ...about, calls: plan.calls.map(callName), askedBy: by.id }, personal }];
  });
  if (!isFirst) return no('Somebody was faster: a drill was asked for a moment ago.');
  deps.fault('after-asked');
  deps.wake('deliver');
  return { ok: true, drillId: id };
}
