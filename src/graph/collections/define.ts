import type { z } from 'zod/v4';
import type { Licence } from '../../model/licence';
import type { ObjectCollection, Objects, PolicyObjects } from '../../model/objects';
import type { AppGrant } from '../../model/objects/apps';
import type { LeaverLinks, LeaverOneDrive } from '../../model/objects/leavers';
import type { OwnGroup } from '../../model/objects/own-groups';
import type { SharingCount } from '../../model/objects/sharing';
import type { Graph, ReadOptions } from '../graph';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';

/** What a reader may ask of the store while it reads. */
export interface ReadContext {
  readonly now: Date;
  /** Ids of people who can sign in, in pages. */
  readonly eachUserId: () => AsyncIterable<readonly string[]>;
  /** People of the organisation itself who can sign in, in pages. */
  readonly eachMember: () => AsyncIterable<readonly Member[]>;
  /** Graph gave no answer about this one: what is kept of it stays. `false`: nothing is kept. */
  readonly keepAsBefore: (id: string) => Promise<boolean>;
  /** A small collection as it was last kept, whether or not it could be read since. */
  readonly kept: <N extends keyof PolicyObjects>(name: N) => Promise<readonly PolicyObjects[N][]>;
  /** Where those groups are: the tenant itself, or the provider's. */
  readonly groupsIn: Graph;
  /** The groups that decide who may do what here. */
  readonly ownGroups: readonly Pick<OwnGroup, 'id' | 'role'>[];
  /** People whose accounts are switched off and who own anyone-links. */
  readonly leaverLinks: () => Promise<readonly LeaverLinks[]>;
  /** OneDrives of people whose accounts were deleted. */
  readonly leaverOneDrives: () => Promise<readonly LeaverOneDrive[]>;
  /** Ids of people who have a OneDrive, in pages. */
  readonly eachDriveOwner: () => AsyncIterable<readonly string[]>;
  /** Accounts named and approved for emergencies. */
  readonly emergencyIds: () => Promise<readonly string[]>;
  /** Sharing links that stand, by scope, as the drives have shown them. */
  readonly countLinks: () => Promise<readonly SharingCount[]>;
  /** Consents put together, as they were last read. */
  readonly grantsByApp: () => Promise<readonly AppGrant[]>;
  readonly signal?: AbortSignal;
}

export interface Member {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** One kind of thing read from Graph and compared with what is kept: whole, or what changed where Graph tells that. */
export interface Collection<N extends ObjectCollection = ObjectCollection> {
  readonly name: N;
  /** In the reader's words: "Conditional Access policies". */
  readonly label: string;
  /** The one application permission it needs. */
  readonly permission: string;
  readonly licence: Licence | null;
  /** How long a reading stands before it is read again; fits the limit of its service. */
  readonly everyS: number;
  /** One request a person or so: read by a job of its own after the first reading, so that it holds up nothing else. */
  readonly isSlow?: true;
  /** Collections that say what is to be read here: read anew when one of them changed; not read when one could not be. */
  readonly from?: readonly string[];
  /** A request that succeeds where this can be read; without it reading the first page tells. */
  readonly probe?: string;
  /** Kept by their own use cases and leaned on here: not read before they were. */
  readonly after?: readonly string[];
  readonly read: (graph: Graph, context: ReadContext) => AsyncIterable<readonly Objects[N][]>;
  /** Where Graph tells what changed: between two whole readings only that is read. */
  readonly changes?: Changes<N>;
}

interface Changes<N extends ObjectCollection> {
  /** With the fields whose changes count: Graph tells of no others. Where it names what is followed, by what is kept; null: cannot be followed. */
  readonly delta: string | ((context: ReadContext) => Promise<string | null>);
  /** Reads anew what Graph calls by these ids. */
  readonly readSome: (graph: Graph, ids: readonly string[], context: ReadContext) => Promise<Some<N>>;
}

export interface Some<N extends ObjectCollection = ObjectCollection> {
  readonly standing: readonly Objects[N][];
  readonly goneIds: readonly string[];
}

export const defineCollection = <N extends ObjectCollection>(collection: Collection<N>): Collection<N> => collection;

/** A reader of a paged list. */
export const listOf =
  <T>(path: string, row: z.ZodType<T>, options?: ReadOptions) =>
  (graph: Graph, { signal }: ReadContext): AsyncIterable<readonly T[]> =>
    rowPages(graph, path, row, { ...options, signal });

/** A reader of one object. */
export const objectOf = <T>(path: string, row: z.ZodType<T>) =>
  async function* (graph: Graph, { signal }: ReadContext): AsyncGenerator<readonly T[]> {
    const { body } = await graph.get(path, { signal });
    yield [parseBody(row, body, `GET ${path.split('?')[0]}`)];
  };
