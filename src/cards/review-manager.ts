import type { Review } from '../model/review';
import { plainText } from './plain-text';

/** What a manager sees of somebody who did not answer. */
export interface ManagersView {
  readonly ownerId: string;
  readonly ownerName: string;
  /** `null`: of a time before that was kept. */
  readonly ownerAskedAt: string | null;
}

/** What an owner sees of the manager who was asked, too. */
export interface AskedToo {
  readonly managerName: string;
  readonly askedAt: string;
}

const day = (at: string): string => at.slice(0, 10);

export function managerTitle({ ownerName }: ManagersView, open: number): string {
  const owner = plainText(ownerName, 80);
  if (open === 0) return `What ${owner} had not answered is answered`;
  return `${owner} has not answered: ${open === 1 ? 'one thing is' : `${open} things are`} open to people outside`;
}

/** Why this comes to a manager, and what it is not. */
export function managerIntro({ ownerName, ownerAskedAt }: ManagersView, review: Review): readonly string[] {
  const owner = plainText(ownerName, 80);
  const since = day(ownerAskedAt ?? review.begunAt);
  return [
    'Hello! I am Keyholder. I help our company keep its Microsoft 365 safe. Only you see this message.',
    `I asked ${owner} on ${since} what of this is still needed, and reminded twice. ${owner} has not answered since, and Microsoft 365 names you as the manager, so I ask you: an admin has switched this on.`,
    `It says nothing about ${owner}’s work: there may be a good reason, such as leave. You see what waits, not what else ${owner} shares. ${owner} can see that you were asked, and can still answer.`,
    'Keep what is still needed, with a reason. What you want removed or ended, a security lead has to approve.',
  ];
}

/** What an owner is told of it: beforehand, and then that it was done. Empty: nothing. */
export function ownerLines(review: Review, askedToo: AskedToo | null): readonly string[] {
  if (askedToo !== null)
    return [
      `You had not answered by ${day(askedToo.askedAt)}, so I asked your manager, ${plainText(askedToo.managerName, 80)}, about what waits here, too. You can still answer.`,
    ];
  if (!review.asksManagers) return [];
  return review.managersFrom === null
    ? [`If you do not answer until ${day(review.endsAt)}, I ask your manager about what then still waits.`]
    : [];
}
