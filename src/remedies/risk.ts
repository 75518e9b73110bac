import { z } from 'zod/v4';
import type { Plan, Remedy, World } from '../model/remedy';

const riskOf = z.object({ riskState: z.string().nullish(), riskLevel: z.string().nullish() });

/** What Identity Protection says of the account now; null: nothing (any more). */
function readRisk({ objects }: World): { readonly state: string; readonly level: string } | null {
  if (objects?.risk === null || objects?.risk === undefined) return null;
  const { riskState, riskLevel } = riskOf.parse(objects.risk);
  return { state: riskState ?? 'unknown', level: riskLevel ?? 'unknown' };
}

/** An answer to the question whether an account is in other hands. */
interface RiskAnswer {
  readonly id: string;
  readonly label: string;
  readonly action: 'confirmCompromised' | 'dismiss';
  readonly becomes: string;
  readonly summary: (name: string) => string;
  readonly consequences: readonly string[];
  readonly staysOpen?: string;
}

/** @see https://learn.microsoft.com/graph/api/riskyuser-dismiss */
const answers: readonly RiskAnswer[] = [
  {
    id: 'confirm-compromised',
    label: 'Confirm: somebody else used it',
    action: 'confirmCompromised',
    becomes: 'confirmedCompromised',
    summary: (name) => `Confirm that somebody else used the account of “${name}”.`,
    consequences: [
      'The risk of 1 person becomes high. Policies that answer to risk then block them or ask for a new password.',
      'The password is not changed by this, and sessions go on: sign the person out, and give a new password.',
    ],
    staysOpen: 'It stays open, as critical, until the account is in good hands again and the risk is dismissed.',
  },
  {
    id: 'dismiss-risk',
    label: 'Dismiss: it was the person',
    action: 'dismiss',
    becomes: 'dismissed',
    summary: (name) => `Dismiss the risk of “${name}”: somebody looked, and it was the person.`,
    consequences: [
      'Identity Protection forgets what it saw of 1 person so far, and policies that answer to risk let them in again.',
      'Was it somebody else after all, they are in. Be sure before you approve.',
    ],
  },
];

const riskRemedy = ({ id, label, action, becomes, summary, consequences, staysOpen }: RiskAnswer): Remedy => ({
  id,
  label,
  permission: 'IdentityRiskyUser.ReadWrite.All',
  reach: 'person',
  isGuarded: true,
  looksAt: ({ subjectId }) => ({
    kind: 'objects',
    paths: { risk: `/identityProtection/riskyUsers/${encodeURIComponent(subjectId)}` },
  }),
  whyNot: (_finding, world) =>
    readRisk(world) === null ? 'Identity Protection no longer knows this account.' : undefined,
  plan(finding, world): Plan {
    const risk = readRisk(world);
    const isDue = risk !== null && risk.state !== becomes;
    return {
      remedyId: id,
      findingKey: finding.key,
      summary: summary(finding.subject),
      consequences,
      calls: isDue
        ? [{ method: 'POST', path: `/identityProtection/riskyUsers/${action}`, body: { userIds: [finding.subjectId] } }]
        : [],
      sees: risk === null ? 'no risk' : `${risk.state}, ${risk.level}`,
      reach: 'person',
      undo: null,
      cannotUndo: 'What Identity Protection learns from it stays; the other answer can be given later.',
      undoes: null,
      ...(staysOpen === undefined ? {} : { staysOpen }),
    };
  },
  isDone: (world) => readRisk(world)?.state === becomes,
});

export const riskRemedies = answers.map(riskRemedy);
