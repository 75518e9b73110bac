import type { Plan, Remedy } from '../model/remedy';
import { disableForwardingRules, leavesBy, readRules, rulesPath } from './disable-forwarding-rules';

/**
 * Deletes the inbox rules that send a person's mail outside, those that are switched off too.
 * @see https://learn.microsoft.com/graph/api/messagerule-delete
 */
export const deleteForwardingRules: Remedy = {
  id: 'delete-forwarding-rules',
  label: 'Delete the rule',
  permission: 'MailboxSettings.ReadWrite',
  reach: 'person',
  seenWithinS: 30,
  looksAt: disableForwardingRules.looksAt,
  plan(finding, world): Plan {
    const rules = readRules(world);
    const leaving = rules.filter(leavesBy);
    return {
      remedyId: 'delete-forwarding-rules',
      findingKey: finding.key,
      summary: `Delete ${leaving.length === 1 ? 'the inbox rule' : `${leaving.length} inbox rules`} of “${finding.subject}” that ${leaving.length === 1 ? 'sends' : 'send'} mail outside.`,
      consequences: [
        'Mail stops leaving from now on. What left before is gone.',
        'Somebody who got in is still in: sign the person out and reset the password.',
      ],
      calls: leaving.map(({ id }) => ({
        method: 'DELETE',
        path: `${rulesPath(finding.subjectId)}/${encodeURIComponent(id)}`,
      })),
      sees: rules
        .map(({ id, isEnabled, leaves }) => `${id} ${isEnabled ? 'on' : 'off'} ${leaves ? 'out' : 'in'}`)
        .join(', '),
      reach: 'person',
      undo: null,
      cannotUndo: 'A deleted rule is gone for good. Switched off instead, it could be switched on again.',
      undoes: null,
    };
  },
  isDone: (world) => !readRules(world).some(leavesBy),
};
