import { findOpenDrill } from '../store/drills';
import { findSwitch, saveSwitch } from '../store/switches';
import type { Person, RemediationDeps } from './deps';
import { transact } from './transact';

/**
 * Switches all fixing off or on. A fix that runs stops before its next call; what is approved waits. Only for leads: the
 * caller has asked Graph. @returns false when it stood so already
 */
export async function switchFixes(deps: RemediationDeps, isOn: boolean, by: Person): Promise<boolean> {
  let isNew = false;
  await transact(deps, async (tx, at) => {
    isNew = ((await findSwitch(tx, deps.tenantId, 'fixes'))?.isOn ?? true) !== isOn;
    if (!isNew) return [];
    await saveSwitch(tx, deps.tenantId, 'fixes', { isOn, by, at });
    // A drill that runs says what it waits for.
    const drill = await findOpenDrill(tx, deps.tenantId);
    if (drill) await deps.onDrill(tx, drill.id, [], at);
    return [{ kind: `fixes.${isOn ? 'on' : 'off'}`, at, body: { by: by.id }, personal: { byName: by.name } }];
  });
  if (isNew) deps.wake('deliver');
  if (isNew && isOn) deps.wake('fix');
  return isNew;
}

/** The configuration says whether an only lead may approve what they asked for: each change of that is in the journal. */
export async function noteSelfApproval(
  deps: Pick<RemediationDeps, 'db' | 'tenantId' | 'now' | 'settings'>,
): Promise<void> {
  const isOn = deps.settings.selfApproval;
  await transact(deps, async (tx, at) => {
    if (((await findSwitch(tx, deps.tenantId, 'self-approval'))?.isOn ?? false) === isOn) return [];
    await saveSwitch(tx, deps.tenantId, 'self-approval', { isOn, by: { id: 'operator', name: 'operator' }, at });
    return [{ kind: `self-approval.${isOn ? 'on' : 'off'}`, at, body: { by: 'operator' } }];
  });
}
