import type { WakeName } from '../model/wake';

export interface Job {
  readonly run: () => Promise<void>;
  /** When it runs without being woken; null: only when woken. */
  readonly cron: string | null;
}

/** The use case behind each wake. */
export interface JobWork {
  readonly firstRead: () => Promise<void>;
  readonly isFirstReadDone: () => Promise<boolean>;
  readonly syncDueDrives: () => Promise<void>;
  readonly syncUsers: () => Promise<void>;
  readonly syncReports: () => Promise<void>;
  readonly syncObjects: () => Promise<void>;
  readonly syncMailboxes: () => Promise<void>;
  readonly findMakers: () => Promise<void>;
  readonly followAudits: () => Promise<void>;
  readonly ensureSubscriptions: () => Promise<void>;
  readonly endGrace: () => Promise<void>;
  readonly endByTime: () => Promise<void>;
  readonly deliver: () => Promise<void>;
  readonly runFixes: () => Promise<void>;
  readonly reconcile: () => Promise<void>;
  readonly pollDrives: () => Promise<void>;
  readonly listDrives: () => Promise<void>;
  readonly reviewRosters: () => Promise<void>;
  readonly dailyPass: () => Promise<void>;
  readonly keepDay: () => Promise<void>;
  readonly sendStranded: () => Promise<void>;
  readonly lookAtDuties: () => Promise<void>;
  readonly forgetOld: () => Promise<void>;
  readonly lookAtProof: () => Promise<void>;
  readonly forgetProof: () => Promise<void>;
  readonly wantWeekly: () => Promise<void>;
  readonly sendEvents: () => Promise<void>;
  readonly escalate: () => Promise<void>;
  readonly endDueChanges: () => Promise<void>;
  readonly wantDigests: () => Promise<void>;
  readonly runReviews: () => Promise<void>;
  readonly watchSelf: () => Promise<void>;
  readonly refreshSetup: () => Promise<void>;
  readonly signHead: () => Promise<void>;
  readonly runPacks: () => Promise<void>;
}

/** What is approved is taken up within a minute, even if nobody says so. */
export const fixCron = '* * * * *';

/** Everything that runs by itself. Cron lines catch what a lost wake would have told. */
export function jobsOf(work: JobWork): Record<WakeName, Job> {
  // Before the first reading is done nothing else reads: it would take turns with it for the same drives.
  const later = (run: () => Promise<void>) => async () => {
    if (await work.isFirstReadDone()) await run();
  };
  return {
    'first-read': { run: work.firstRead, cron: '* * * * *' },
    drives: { run: later(work.syncDueDrives), cron: '* * * * *' },
    users: { run: later(work.syncUsers), cron: '* * * * *' },
    // The report is one of the few that Graph allows five times in ten seconds.
    reports: { run: later(work.syncReports), cron: '*/5 * * * *' },
    // Each collection has its own interval; a minute is the shortest.
    objects: { run: later(work.syncObjects), cron: '* * * * *' },
    // One request a mailbox: a large organisation's take an hour, beside everything else.
    mailboxes: { run: later(work.syncMailboxes), cron: '*/5 * * * *' },
    // The directory's log tells what of roles, policies, consents and credentials is worth reading now.
    audits: { run: later(work.followAudits), cron: '* * * * *' },
    // The audit log speaks an hour or two after the event.
    makers: { run: later(work.findMakers), cron: '*/10 * * * *' },
    subscriptions: { run: later(work.ensureSubscriptions), cron: '*/10 * * * *' },
    due: {
      // What ends by time needs no Graph, and so comes first: it does not fail with it.
      run: later(async () => {
        await work.endByTime();
        await work.endGrace();
      }),
      cron: '* * * * *',
    },
    deliver: { run: work.deliver, cron: '* * * * *' },
    fix: { run: work.runFixes, cron: fixCron },
    reconcile: { run: later(work.reconcile), cron: null },
    poll: { run: later(work.pollDrives), cron: '* * * * *' },
    'list-drives': { run: later(work.listDrives), cron: '11 * * * *' },
    questions: { run: work.sendStranded, cron: '*/5 * * * *' },
    duties: { run: later(work.lookAtDuties), cron: '29 3 * * *' },
    unanswered: { run: work.wantWeekly, cron: '0 7 * * 1' },
    webhooks: { run: work.sendEvents, cron: '* * * * *' },
    escalate: { run: later(work.escalate), cron: '*/5 * * * *' },
    changes: { run: work.endDueChanges, cron: '* * * * *' },
    reviews: { run: later(work.runReviews), cron: '* * * * *' },
    // Hours of time zones begin at quarters too.
    digests: { run: work.wantDigests, cron: '*/15 * * * *' },
    setup: { run: work.refreshSetup, cron: '* * * * *' },
    self: { run: later(work.watchSelf), cron: '7,27,47 * * * *' },
    forget: {
      run: async () => {
        await work.forgetOld();
        await work.forgetProof();
      },
      cron: '41 3 * * *',
    },
    proof: { run: later(work.lookAtProof), cron: '*/15 * * * *' },
    // Once a day is signed; the other times find it done.
    'sign-head': { run: later(work.signHead), cron: '13 * * * *' },
    packs: { run: work.runPacks, cron: '* * * * *' },
    daily: { run: later(work.dailyPass), cron: '29 3 * * *' },
    // The last word of a day stays.
    'keep-day': { run: later(work.keepDay), cron: '51 * * * *' },
    rosters: { run: later(work.reviewRosters), cron: '17 3 * * *' },
  };
}

/** What a kill left due is taken up at the start, and what was missed meanwhile is found. */
export const firstWakes = [
  'first-read',
  'deliver',
  'fix',
  'users',
  'reports',
  'objects',
  'mailboxes',
  'proof',
  'due',
  'reconcile',
  'subscriptions',
  'packs',
  'sign-head',
] as const satisfies readonly WakeName[];
