import { z } from 'zod/v4';
import type { AppCredential, Application } from '../../model/objects/apps';
import { errorOfReply } from '../error-of-reply';
import type { Graph } from '../graph';
import { graphPath } from '../graph-path';
import { rowPages } from '../paging';
import { parseBody } from '../parse-body';
import { readEach } from '../read-changes';
import { defineCollection } from './define';

type Registered = Omit<Application, 'owners'>;

const credential = z.object({
  keyId: z.string().nullish(),
  displayName: z.string().nullish(),
  startDateTime: z.string().nullish(),
  endDateTime: z.string().nullish(),
  usage: z.string().nullish(),
});
const credentials = z
  .array(credential)
  .nullish()
  .transform((list) => list ?? []);

const asCredential =
  (kind: AppCredential['kind']) =>
  (wire: z.infer<typeof credential>, at: number): AppCredential => ({
    id: wire.keyId ?? `${kind}-${at}`,
    kind,
    name: wire.displayName ?? '',
    startsAt: wire.startDateTime ?? null,
    endsAt: wire.endDateTime ?? null,
  });

const row = z
  .object({
    id: z.string(),
    appId: z.string(),
    displayName: z.string().nullish(),
    createdDateTime: z.string().nullish(),
    passwordCredentials: credentials,
    keyCredentials: credentials,
  })
  .transform(
    (wire): Registered => ({
      id: wire.id,
      appId: wire.appId.toLowerCase(),
      displayName: wire.displayName ?? wire.appId,
      createdAt: wire.createdDateTime ?? null,
      credentials: [
        ...wire.passwordCredentials.map(asCredential('secret')),
        // A key to encrypt tokens with, or to sign them, lets nobody in.
        ...wire.keyCredentials
          .filter(({ usage }) => usage !== 'Encrypt' && usage !== 'Sign')
          .map(asCredential('certificate')),
      ],
    }),
  );

const ownersBody = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string().nullish() })),
});
const asked = 'GET /applications/{id}/owners';

/** Owners stand apart from their apps; an app that went away in between is left out. @throws GraphError */
async function withOwners(
  graph: Graph,
  page: readonly Registered[],
  signal: AbortSignal | undefined,
): Promise<readonly Application[]> {
  const requests = page.map(({ id }) => ({
    id,
    path: `${graphPath`/applications/${id}/owners`}?$select=id,displayName`,
  }));
  const replies = new Map((await graph.batch(requests, { signal })).map((reply) => [reply.id, reply]));
  return page.flatMap((app) => {
    const reply = replies.get(app.id);
    if (!reply || reply.status === 404) return [];
    if (reply.status !== 200) throw errorOfReply(reply, asked);
    const { value } = parseBody(ownersBody, reply.body, asked);
    return [{ ...app, owners: value.map(({ id, displayName }) => ({ id, displayName: displayName ?? '' })) }];
  });
}

const fields = 'id,appId,displayName,createdDateTime,passwordCredentials,keyCredentials';

/** @see https://learn.microsoft.com/graph/api/application-list */
export const applications = defineCollection({
  name: 'applications',
  label: 'App registrations and their secrets',
  permission: 'Application.Read.All',
  licence: null,
  everyS: 3600,
  async *read(graph, { signal }) {
    for await (const page of rowPages(graph, `/applications?$select=${fields}&$top=999`, row, { signal }))
      yield await withOwners(graph, page, signal);
  },
  changes: {
    // Of owners no delta tells: the directory's log does.
    delta: `/applications/delta?$select=${fields}`,
    async readSome(graph, ids, { signal }) {
      const pathOf = (id: string) => `${graphPath`/applications/${id}`}?$select=${fields}`;
      const { standing, goneIds } = await readEach(graph, ids, pathOf, row, signal);
      return { standing: await withOwners(graph, standing, signal), goneIds };
    },
  },
});
