import type { DrillTest } from './drill';
import type { OwnGroup } from './objects/own-groups';

/** What is set here and what is not, as the store and Graph show it. Counts and settings only: no name of a person. */
export interface SetupFacts {
  readonly routes: { readonly count: number; readonly withoutNames: number; readonly unheardAreas: number };
  /** `null`: not read yet. */
  readonly groups:
    | readonly Pick<OwnGroup, 'role' | 'displayName' | 'isAssignableToRole' | 'hasMembershipRule'>[]
    | null;
  readonly members: { readonly admins: number; readonly leads: number };
  readonly emergency: 'named' | 'asked' | 'none';
  /** What cannot be read for want of a permission, with the permission. */
  readonly gaps: readonly { readonly label: string; readonly permission: string }[];
  readonly isFirstReadDone: boolean;
  /** Whether there is a watch registration, how many libraries there are, and how many of them Graph tells of. */
  readonly watch: { readonly isSet: boolean; readonly drives: number; readonly watched: number };
  readonly canFix: boolean;
  readonly drill: DrillTest | null;
  readonly backups: { readonly sources: number; readonly covered: number; readonly needed: number };
  readonly review: { readonly isQuarterly: boolean; readonly lastAt: string | null; readonly asksManagers: boolean };
  readonly owners: { readonly confirmed: number; readonly areas: number };
  readonly isHeadPosted: boolean;
  readonly unreachable: number;
}

export const setupLineIds = [
  'alerts',
  'groups',
  'emergency',
  'permissions',
  'watch',
  'fix',
  'drill',
  'backups',
  'review',
  'owners',
  'journal',
  'people',
] as const;
export type SetupLineId = (typeof setupLineIds)[number];

/** `optional`: it works without it, and the text says what is lost. */
export type SetupState = 'done' | 'missing' | 'optional' | 'waiting';

export interface SetupLine {
  readonly id: SetupLineId;
  readonly state: SetupState;
  readonly title: string;
  /** How it stands, and where there is no button what to do. */
  readonly text: string;
  /** What the button says; null: there is nothing to press. */
  readonly action: string | null;
}

type Line = Omit<SetupLine, 'id'>;
const line = (title: string, state: SetupState, text: string, action: string | null = null): Line => ({
  title,
  state,
  text,
  action: state === 'done' ? null : action,
});
const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

const lines: Readonly<Record<SetupLineId, (facts: SetupFacts) => Line>> = {
  alerts({ routes: { count, withoutNames, unheardAreas } }) {
    const title = 'Where alerts come';
    if (count === 0) return line(title, 'missing', 'Nowhere yet: nobody hears of a gap.', 'Send alerts here');
    const names = withoutNames > 0 ? `, ${withoutNames} of them without names, as outsiders read along` : '';
    if (unheardAreas > 0)
      return line(
        title,
        'missing',
        `In ${many(count, 'place')}${names}; ${many(unheardAreas, 'area')} come nowhere. Say “alert settings” there.`,
      );
    return line(title, 'done', `In ${many(count, 'place')}${names}.`);
  },
  groups({ groups, members }) {
    const title = 'Groups of admins and security leads';
    if (groups === null) return line(title, 'waiting', 'Not read yet.');
    const gone = groups.filter(({ displayName }) => displayName === null).map(({ role }) => role);
    if (gone.length > 0)
      return line(
        title,
        'missing',
        `The group of ${gone.join(' and ')} is not there: set ADMIN_GROUP_ID and LEAD_GROUP_ID.`,
      );
    const leads = groups.find(({ role }) => role === 'leads');
    const counted = `${many(members.admins, 'admin')}, ${many(members.leads, 'lead')}`;
    if (members.admins === 0) return line(title, 'missing', `${counted}: put somebody into both groups in Entra.`);
    if (members.leads < 2)
      return line(title, 'missing', `${counted}: whoever asks cannot approve, so there have to be two leads at least.`);
    if (!leads?.isAssignableToRole || leads.hasMembershipRule)
      return line(
        title,
        'missing',
        `${counted}. The leads’ group is ${leads?.hasMembershipRule ? 'filled by a rule' : 'not role-assignable'}: make a new one in Entra that is role-assignable and filled by hand, else nothing that reaches the whole tenant can be approved.`,
      );
    return line(title, 'done', `${counted}; the leads’ group is role-assignable and filled by hand.`);
  },
  emergency({ emergency }) {
    const title = 'Emergency accounts';
    if (emergency === 'named') return line(title, 'done', 'Two are named and approved.');
    if (emergency === 'asked') return line(title, 'waiting', 'Two are named, and wait for a security lead.');
    return line(title, 'missing', 'Without them no fix touches accounts or Conditional Access.', 'Name them');
  },
  permissions({ gaps, isFirstReadDone }) {
    const title = 'Permissions to read';
    if (gaps.length > 0) {
      const permissions = [...new Set(gaps.map(({ permission }) => permission))];
      const named = permissions.slice(0, 4).join(', ');
      const rest = permissions.length > 4 ? ` and ${permissions.length - 4} more` : '';
      return line(
        title,
        'missing',
        `${many(gaps.length, 'thing')} cannot be read for want of ${named}${rest}. “npx keyholder preflight --grant-script” prints the commands.`,
      );
    }
    return isFirstReadDone
      ? line(title, 'done', 'Nothing is dark for want of a permission.')
      : line(title, 'waiting', 'The first reading runs; none was refused so far.');
  },
  watch({ watch: { isSet, drives, watched } }) {
    const title = 'To be told of changes';
    if (!isSet)
      return line(
        title,
        'optional',
        'Libraries are asked in rounds, so links are seen later. WATCH_CLIENT_ID lets Graph tell.',
      );
    if (drives === 0) return line(title, 'waiting', 'The libraries are not listed yet.');
    return watched < drives
      ? line(
          title,
          'waiting',
          `Graph tells of ${watched} of ${many(drives, 'library', 'libraries')} so far. If it stays so: PUBLIC_URL has to be reached from Microsoft.`,
        )
      : line(title, 'done', `Graph tells of ${drives === 1 ? 'the one library' : `all ${drives} libraries`}.`);
  },
  fix: ({ canFix }) =>
    canFix
      ? line('To fix', 'done', 'Approved fixes are made.')
      : line('To fix', 'optional', 'Fixes are written steps. REMEDIATION_CLIENT_ID lets approved ones be made.'),
  drill({ drill, canFix }) {
    const title = 'Fire drill';
    if (!canFix) return line(title, 'optional', 'It makes a link, which takes REMEDIATION_CLIENT_ID.');
    if (drill === null)
      return line(title, 'missing', 'Whether a new link is noticed here was not tried out yet.', 'Run a drill');
    const day = (drill.testedAt ?? '').slice(0, 10);
    return drill.result === 'seen'
      ? line(title, 'done', `Tested on ${day}: a new link was noticed.`)
      : line(title, 'missing', `Tested on ${day}: a new link was not noticed.`, 'Run a drill');
  },
  backups({ backups: { sources, covered, needed } }) {
    const title = 'Backups';
    const seen = `${covered} of ${needed} kinds of data are known to be saved`;
    if (covered === needed) return line(title, 'done', `All ${needed} kinds of data are known to be saved.`);
    return line(
      title,
      'missing',
      sources === 0
        ? `${seen}, and no product reports: say “backup sources” in your own chat to add one.`
        : `${seen}, by ${many(sources, 'source')}.`,
      'Show backups',
    );
  },
  review({ review: { isQuarterly, lastAt, asksManagers } }) {
    const last = lastAt === null ? 'None has run yet.' : `The last began on ${lastAt.slice(0, 10)}.`;
    const silent = `What owners do not answer goes to ${asksManagers ? 'their managers, then to admins' : 'admins'}: “ask managers” tells more.`;
    return isQuarterly
      ? line('Review of sharing', 'done', `Each quarter. ${last} ${silent}`)
      : line(
          'Review of sharing',
          'optional',
          `${last} It runs when an admin says “review sharing”; REVIEW_SHARING=quarterly lets it come by itself. ${silent}`,
        );
  },
  owners: ({ owners: { confirmed, areas } }) =>
    confirmed >= areas
      ? line('Owners of duties', 'done', `All ${areas} areas have somebody who confirmed.`)
      : line(
          'Owners of duties',
          'missing',
          `${confirmed} of ${areas} areas have somebody who confirmed.`,
          'Set owners',
        ),
  journal: ({ isHeadPosted }) =>
    isHeadPosted
      ? line('Signed journal', 'done', 'Each day’s signed head is posted where you said.')
      : line(
          'Signed journal',
          'missing',
          'Its signed head is posted nowhere, so only I could tell if it were made anew. Best in a channel.',
          'Post it here',
        ),
  people: ({ unreachable }) =>
    unreachable === 0
      ? line('Reaching people', 'done', 'Nobody who is to get a card is out of reach.')
      : line(
          'Reaching people',
          'missing',
          `${many(unreachable, 'person', 'people')} cannot be reached: install me by a setup policy. “who can you not reach?” names them.`,
        ),
};

/** Each line of the set-up, in the order in which it is best done. Pure. */
export const setupLines = (facts: SetupFacts): readonly SetupLine[] =>
  setupLineIds.map((id) => ({ id, ...lines[id](facts) }));
