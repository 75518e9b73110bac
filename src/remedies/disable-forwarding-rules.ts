import { z } from 'zod/v4';
import type { GraphCall, Plan, Remedy, World } from '../model/remedy';

const recipients = z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() })).nullish();
const rulesOf = z
  .object({
    value: z.array(
      z.object({
        id: z.string(),
        isEnabled: z.boolean().nullish(),
        actions: z
          .object({ forwardTo: recipients, forwardAsAttachmentTo: recipients, redirectTo: recipients })
          .nullish(),
      }),
    ),
  })
  .transform(({ value }) => value);
const domainsOf = z
  .object({ value: z.array(z.object({ id: z.string(), isVerified: z.boolean().nullish() })) })
  .transform(({ value }) => value.filter(({ isVerified }) => isVerified === true).map(({ id }) => id.toLowerCase()));

interface Rule {
  readonly id: string;
  readonly isEnabled: boolean;
  readonly leaves: boolean;
}

/** The mailbox's rules, and which of them send mail to an address outside. A mailbox that is gone has none. */
export function readRules({ objects }: World): readonly Rule[] {
  const own = domainsOf.parse(objects?.domains ?? { value: [] });
  return rulesOf.parse(objects?.rules ?? { value: [] }).map(({ id, isEnabled, actions }) => {
    const to = [actions?.forwardTo, actions?.forwardAsAttachmentTo, actions?.redirectTo].flatMap((list) => list ?? []);
    const addresses = to.flatMap(({ emailAddress }) => emailAddress?.address ?? []);
    const leaves = addresses.some(
      (one) => one.includes('@') && !own.includes(one.split('@').pop()?.toLowerCase() ?? ''),
    );
    return { id, isEnabled: isEnabled ?? true, leaves };
  });
}

export const rulesPath = (userId: string): string =>
  `/users/${encodeURIComponent(userId)}/mailFolders/inbox/messageRules`;

export const leavesBy = ({ leaves }: Rule): boolean => leaves;
const isOpen = ({ isEnabled, leaves }: Rule): boolean => isEnabled && leaves;

/** Switches off the inbox rules that send a person's mail outside; the rules themselves stay, to be looked at. */
export const disableForwardingRules: Remedy = {
  id: 'disable-forwarding-rules',
  label: 'Switch the rule off',
  permission: 'MailboxSettings.ReadWrite',
  reach: 'person',
  seenWithinS: 30,
  looksAt: ({ subjectId }) => ({
    kind: 'objects',
    paths: { rules: rulesPath(subjectId), domains: '/domains?$select=id,isVerified' },
  }),
  plan(finding, world): Plan {
    const rules = readRules(world);
    const open = rules.filter(isOpen);
    const put = ({ id }: Rule, isEnabled: boolean): GraphCall => ({
      method: 'PATCH',
      path: `${rulesPath(finding.subjectId)}/${encodeURIComponent(id)}`,
      body: { isEnabled },
    });
    return {
      remedyId: 'disable-forwarding-rules',
      findingKey: finding.key,
      summary: `Switch off ${open.length === 1 ? 'the inbox rule' : `${open.length} inbox rules`} of “${finding.subject}” that ${open.length === 1 ? 'sends' : 'send'} mail outside.`,
      consequences: [
        'Mail stops leaving from now on. What left before is gone.',
        'The rule stays in the mailbox, switched off. Somebody who got in is still in: sign the person out and reset the password.',
      ],
      calls: open.map((rule) => put(rule, false)),
      sees: rules
        .map(({ id, isEnabled, leaves }) => `${id} ${isEnabled ? 'on' : 'off'} ${leaves ? 'out' : 'in'}`)
        .join(', '),
      reach: 'person',
      undo: open.map((rule) => put(rule, true)),
      cannotUndo: null,
      undoes: null,
    };
  },
  isDone: (world) => !readRules(world).some(isOpen),
  undoOf: (world, plan) => {
    const isOn = new Map(readRules(world).map(({ id, isEnabled }) => [id, isEnabled]));
    const all = plan.undo ?? [];
    // What is on again already, by us before a kill or by somebody, is not switched once more.
    const calls = all.filter(({ path }) => isOn.get(idIn(path)) === false);
    const gone = all.filter(({ path }) => !isOn.has(idIn(path))).length;
    return {
      calls,
      changed:
        gone === 0
          ? []
          : [
              `${gone === 1 ? 'One rule is' : `${gone} rules are`} not in the mailbox any more and cannot be switched on again.`,
            ],
    };
  },
  isUndone: (world, plan) => {
    const off = new Set(readRules(world).flatMap(({ id, isEnabled }) => (isEnabled ? [] : [id])));
    return !(plan.undo ?? []).some(({ path }) => off.has(idIn(path)));
  },
};

const idIn = (path: string): string => decodeURIComponent(path.split('/').pop() ?? '');
