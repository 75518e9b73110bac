import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import { postActivity } from './short-way';

/** Teams has a handful of service URLs; a path behind one of their hosts could make many. */
const mostClients = 50;

type Auth = TeamsAdapter['botFrameworkAuthentication'];
type Factory = ReturnType<Auth['createConnectorFactory']>;
type Client = Awaited<ReturnType<Factory['create']>>;

/** A request whose body was seen to be an activity. */
interface Taken {
  readonly body?: unknown;
  readonly headers: { readonly authorization?: string | undefined };
}
interface Reply {
  readonly status: (status: number) => void;
  readonly send: (body: unknown) => void;
  readonly end: () => void;
}

/**
 * Botbuilder makes a connector client and a client for user tokens anew for every turn, each with a pipeline of its own,
 * and checks every activity against schemas that it makes anew too: a quarter of what a turn costs. Here one client for each
 * service URL and audience serves all turns (it holds the bot's own credentials and nothing of the turn), an activity is
 * taken as our border let it through, and a reply goes out as it is.
 */
export class AdapterForMany extends TeamsAdapter {
  constructor(...given: ConstructorParameters<typeof TeamsAdapter>) {
    super(...given);
    const auth: Auth = this.botFrameworkAuthentication;
    const { authenticateRequest, createConnectorFactory, createUserTokenClient } = auth;
    const keeping = keptClients();
    let tokens: ReturnType<Auth['createUserTokenClient']> | undefined;
    auth.authenticateRequest = async (activity, header) => {
      const { connectorFactory, ...result } = await authenticateRequest.call(auth, activity, header);
      return { ...result, ...(connectorFactory ? { connectorFactory: keeping(connectorFactory) } : {}) };
    };
    auth.createConnectorFactory = (claims) => keeping(createConnectorFactory.call(auth, claims));
    auth.createUserTokenClient = (claims) => {
      tokens ??= createUserTokenClient.call(auth, claims).catch((error: unknown) => {
        tokens = undefined;
        throw error;
      });
      return tokens;
    };
  }

  /** In the place of `process`. @throws what is no matter of who sent it */
  async take({ body, headers }: Taken, reply: Reply, work: (context: TurnContext) => Promise<void>): Promise<void> {
    const activity = body as Activity;
    const sender = await this.botFrameworkAuthentication
      .authenticateRequest(activity, headers.authorization ?? '')
      .catch((error: unknown) => {
        if (isRefused(error)) return undefined;
        throw error;
      });
    const answer = sender ? await this.processActivity(sender, activity, work) : { status: 401 };
    reply.status(answer?.status ?? 200);
    if (answer?.body) reply.send(answer.body);
    reply.end();
  }

  /** What the short way does not bring there, and whatever is no reply to a message, goes the SDK's way. */
  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const [activity, ...more] = activities;
    const isReply = context.activity.type === 'message' && activity?.type === 'message' && more.length === 0;
    const client = context.turnState.get<Client | undefined>(this.ConnectorClientKey);
    const path = isReply ? pathOf(activity) : undefined;
    if (client === undefined || activity?.serviceUrl === undefined || path === undefined)
      return super.sendActivities(context, activities);
    const { serviceUrl } = activity;
    const headers = new Map<string, string>();
    const sent = await client.credentials
      .signRequest({ headers } as never)
      .then(() => postActivity(serviceUrl, path, activity, Object.fromEntries(headers)))
      .catch(() => undefined);
    return sent === undefined ? super.sendActivities(context, activities) : [sent];
  }
}

const isRefused = (error: unknown): boolean => (error as { statusCode?: unknown } | null)?.statusCode === 401;

function keptClients() {
  const clients = new Map<string, ReturnType<Factory['create']>>();
  return (factory: Factory): Factory => ({
    create(serviceUrl, audience) {
      const key = `${audience ?? ''} ${serviceUrl}`;
      const known = clients.get(key);
      if (known) return known;
      if (clients.size >= mostClients) clients.clear();
      const made = factory.create(serviceUrl, audience);
      clients.set(key, made);
      made.catch(() => clients.delete(key));
      return made;
    },
  });
}

/** @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#reply-to-activity */
function pathOf({ conversation, replyToId }: Partial<Activity>): string | undefined {
  if (!conversation?.id) return undefined;
  const activities = `/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  return replyToId ? `${activities}/${encodeURIComponent(replyToId)}` : activities;
}
