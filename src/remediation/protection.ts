import { policyRow } from '../graph/collections/conditional-access-policies';
import { type Reached, reaches } from '../model/access-reach';
import type { Json } from '../model/canonical';
import { emergencyAccounts } from '../model/emergency';
import { type AdminAtDoor, locksEverybodyOut } from '../model/lockout';
import type { AuthenticationStrength, ConditionalAccessPolicy } from '../model/objects/access';
import type { NamedEmergencyAccount } from '../model/objects/emergency';
import type { GraphCall, Plan, Remedy } from '../model/remedy';

/** Who may sign in and who could repair it, read just now. */
export interface Ground {
  readonly emergency: readonly (NamedEmergencyAccount & Reached)[];
  readonly policies: readonly ConditionalAccessPolicy[];
  readonly strengths: readonly AuthenticationStrength[];
  /** Holders of Global Administrator, the emergency accounts among them where they hold it. */
  readonly admins: readonly AdminAtDoor[];
}

const policiesPath = '/identity/conditionalAccess/policies';

/** How it would stand after this call. */
function afterCall(now: Ground, { method, path, body = {} }: GraphCall): Ground {
  const user = /^\/users\/([^/?]+)$/.exec(path)?.[1];
  if (user !== undefined && typeof body.accountEnabled === 'boolean')
    return withAccount(now, decodeURIComponent(user), body.accountEnabled);
  if (!path.startsWith(policiesPath)) return now;
  const id = decodeURIComponent(path.slice(policiesPath.length + 1));
  if (method === 'DELETE') return { ...now, policies: now.policies.filter((one) => one.id !== id) };
  if (method === 'POST') return { ...now, policies: [...now.policies, asPolicy('new', body)] };
  const changed = (one: ConditionalAccessPolicy): ConditionalAccessPolicy => asPolicy(id, { ...one.whole, ...body });
  return { ...now, policies: now.policies.map((one) => (one.id === id ? changed(one) : one)) };
}

function after(ground: Ground, calls: readonly GraphCall[]): Ground {
  let now = ground;
  for (const call of calls) now = afterCall(now, call);
  return now;
}

const withAccount = (ground: Ground, userId: string, isEnabled: boolean): Ground => {
  const set = <T extends { readonly id: string; readonly isEnabled: boolean }>(all: readonly T[]): readonly T[] =>
    all.map((one) => (one.id === userId ? { ...one, isEnabled } : one));
  return { ...ground, emergency: set(ground.emergency), admins: set(ground.admins) };
};

const asPolicy = (id: string, whole: { readonly [key: string]: Json }): ConditionalAccessPolicy =>
  policyRow.parse({ ...whole, id });

/** Accounts that these calls do something to. */
const accountsIn = (calls: readonly GraphCall[]): readonly string[] =>
  calls.flatMap(({ path, body }) => {
    const user = /^\/users\/([^/?]+)/.exec(path)?.[1];
    const listed = Array.isArray(body?.userIds) ? body.userIds.map(String) : [];
    return [...(user === undefined ? [] : [decodeURIComponent(user)]), ...listed];
  });

/** Why two accounts are not ready to get in when a change goes wrong; undefined: they are. */
function whyNotReady({ emergency, policies }: Ground, { makesReady = false }: Remedy): string | undefined {
  const here = emergency.filter(({ displayName }) => displayName !== null);
  if (emergency.length < emergencyAccounts)
    return 'First two emergency accounts have to be named, so that somebody gets in if this goes wrong. Say “name emergency accounts” to me in your own chat.';
  if (here.length < emergencyAccounts) return 'One of the two emergency accounts is gone. Name two again first.';
  if (here.some(({ isEnabled }) => !isEnabled))
    return 'One of the two emergency accounts is disabled. Enable it first.';
  if (makesReady) return undefined;
  const reached = policies.find(
    (policy) => policy.state === 'enabled' && here.some((account) => reaches(policy, account) !== 'no'),
  );
  return reached
    ? `The policy “${reached.displayName}” would not surely leave both emergency accounts out. Exclude them there first.`
    : undefined;
}

/** Why this plan may not be made, approved by these people or run; undefined: it may. Pure. */
export function whyProtected(
  ground: Ground,
  remedy: Remedy,
  plan: Plan,
  { approverIds, ownIds }: { readonly approverIds: readonly string[]; readonly ownIds: readonly string[] },
): string | undefined {
  const touched = accountsIn(plan.calls);
  const text = JSON.stringify(plan.calls).toLowerCase();
  if (ownIds.some((id) => text.includes(id.toLowerCase()))) return 'This would change what I run as myself.';
  if (touched.some((id) => approverIds.includes(id)))
    return 'This is about your own account, so another security lead has to decide it.';
  const isUndo = plan.undoes !== null;
  const helpsThem = remedy.makesReady === true && !isUndo;
  if (!helpsThem && ground.emergency.some(({ id }) => touched.includes(id)))
    return 'This is one of the emergency accounts, which no fix touches.';
  const then = after(ground, plan.calls);
  // What puts back what stood is not held up: it may be the way out.
  const unready = isUndo ? undefined : whyNotReady(then, remedy);
  if (unready !== undefined) return unready;
  const touchesDoor = then.policies !== ground.policies || ground.admins.some(({ id }) => touched.includes(id));
  const isWorse = touchesDoor && locksEverybodyOut(then.admins, then);
  return isWorse && !(isUndo && locksEverybodyOut(ground.admins, ground))
    ? 'After this no Global Administrator would surely get in any more, not even an emergency account. Give one of them a way in first: a security key, and an exclusion.'
    : undefined;
}
