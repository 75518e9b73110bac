import { callName, type Plan, type Remedy } from '../model/remedy';

import type { FixStep } from '../store/fixes';

interface Failure {
  readonly plan: Pick<Plan, 'calls' | 'half'>;
  readonly steps: readonly FixStep[];
  /** The calls that were accepted before it was refused. */
  readonly made: readonly number[];
  readonly remedy: Pick<Remedy, 'permission' | 'whenRefused'>;
  /** Why it was not even tried. */
  readonly why?: string | undefined;
}

/** Why a fix did not work, in Graph's own words; what to do; and exactly what stands now. Text of Graph's: escape it. */
export function failureText({ plan, steps, made, remedy, why }: Failure): string {
  if (why !== undefined) return `${why} ${standing(plan, steps, made)}`;
  const step = steps.find(({ n, status }) => n < plan.calls.length && !made.includes(n) && status !== null);
  return [said(step), advice(step, remedy), standing(plan, steps, made)].filter(Boolean).join(' ');
}

/** Only what Graph said, and what helps. Text of Graph's: escape it. */
export const refusalText = (step: FixStep | undefined, remedy: Failure['remedy']): string =>
  `${said(step)} ${advice(step, remedy)}`;

function said(step: FixStep | undefined): string {
  if (!step || step.status === 0 || step.status === null) return 'Graph gave no answer, again and again.';
  const words = step.words ? `: “${step.words.replace(/[.\s]+$/, '')}”` : '';
  return `Graph answered ${step.status} (${step.code ?? 'no code'})${words}.`;
}

/** What each refusal means here, and what helps. */
function advice(step: FixStep | undefined, { permission, whenRefused }: Failure['remedy']): string {
  const known = whenRefused?.[step?.code ?? ''];
  if (known !== undefined) return known;
  const status = step?.status ?? 0;
  if (status === 403)
    return `The registration that fixes lacks ${permission}, or what it changes is protected: look at “npx keyholder preflight”.`;
  if (status === 400) return 'Graph does not take this change here: do it by hand, the card says how.';
  if (status === 409 || status === 412 || status === 423)
    return 'Somebody else is changing the same thing: ask again in a few minutes.';
  if (status === 0) return 'Look at Microsoft’s service health, and ask again later.';
  return 'Look at it by hand before you ask again.';
}

/** One call refused leaves nothing; of several it is said which stand. */
function standing({ calls, half }: Failure['plan'], steps: readonly FixStep[], made: readonly number[]): string {
  if (calls.length === 1 || made.length === 0) return 'Nothing was changed.';
  const backed = steps.filter(({ n, status }) => n >= calls.length && status !== null && status >= 200 && status < 300);
  if (half === 'take-back' && backed.length === made.length)
    return `${countOf(made.length, calls.length)} made before that and taken back: all stands as before.`;
  const left = made.filter((n) => !backed.some((step) => step.n === calls.length + n));
  const names = left.flatMap((n) => (calls[n] ? [callName(calls[n])] : []));
  return `${countOf(made.length, calls.length)} made before that. What stands changed: ${names.slice(0, 5).join('; ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`;
}

const countOf = (made: number, all: number): string => `${made} of ${all} calls ${made === 1 ? 'was' : 'were'}`;
