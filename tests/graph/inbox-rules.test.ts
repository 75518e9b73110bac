import type { ReadContext } from '../../src/graph/collections/define';
import { inboxRules } from '../../src/graph/collections/inbox-rules';
import type { BatchResult, Graph } from '../../src/graph/graph';
import type { InboxRules } from '../../src/model/objects/email';

const forwarding = {
  id: 'r1',
  displayName: 'Copy',
  actions: { forwardTo: [{ emailAddress: { address: 'x@y.example' } }] },
};
const answers: Readonly<Record<string, Pick<BatchResult, 'status' | 'body'>>> = {
  fine: { status: 200, body: { value: [forwarding, { ...forwarding, id: 'off', isEnabled: false }] } },
  paged: { status: 200, body: { value: [], '@odata.nextLink': 'https://graph.example/v1.0/next' } },
  without: { status: 404, body: { error: { code: 'MailboxNotEnabledForRESTAPI' } } },
  moving: { status: 503, body: { error: { code: 'ErrorMailboxStoreUnavailable' } } },
  odd: { status: 200, body: { value: 'nothing of the kind' } },
  refused: { status: 403, body: { error: { code: 'ErrorAccessDenied' } } },
};

async function read(ids: readonly string[], kept: readonly string[] = []): Promise<readonly InboxRules[]> {
  const graph = {
    batch: async (requests: readonly { id: string }[]) =>
      requests.map(({ id }) => ({ id, headers: {}, status: 500, body: null, ...answers[id] })),
    page: async () => ({ value: [{ ...forwarding, id: 'r2' }], nextLink: null, deltaLink: null }),
  } as unknown as Graph;
  const found: InboxRules[] = [];
  const pages = inboxRules.read(graph, {
    now: new Date(),
    eachUserId: async function* () {},
    eachMember: async function* () {
      yield ids.map((id) => ({ id, displayName: id, userPrincipalName: `${id}@contoso.example` }));
    },
    keepAsBefore: async (id: string) => kept.includes(id),
  } as Partial<ReadContext> as ReadContext);
  for await (const page of pages) found.push(...page);
  return found;
}
const idsIn = (found: readonly InboxRules[]): unknown =>
  found.map(({ id, rules }) => [id, rules?.map((rule) => rule.id) ?? null]);

it('keeps rules that are on, follows further pages, and passes over whoever has no mailbox', async () => {
  expect(idsIn(await read(['fine', 'paged', 'without']))).toEqual([
    ['fine', ['r1']],
    ['paged', ['r2']],
  ]);
});

it('leaves what is known of a mailbox that gives no answer, and says of one that was never read that it is unknown', async () => {
  expect(idsIn(await read(['moving', 'odd', 'fine'], ['moving']))).toEqual([
    ['odd', null],
    ['fine', ['r1']],
  ]);
});

it('ends where the permission is missing', async () => {
  await expect(read(['fine', 'refused'])).rejects.toMatchObject({ status: 403 });
});
