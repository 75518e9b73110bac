import { z } from 'zod/v4';

interface Served {
  readonly tenantId: string;
  /** Loopback addresses count as Teams in the demo only. */
  readonly allowLoopbackService: boolean;
}

/** Teams' ids are plain ASCII, and go into addresses and headers. */
const id = (max: number) => z.string().regex(new RegExp(`^[!-.0-~]{1,${max}}$`));
const words = z.string().max(500).nullish();
const mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.object({ id: id(500) }),
  text: z.string().nullish(),
});
const entity = z.union([mention, z.looseObject({ type: z.string().refine((type) => type !== 'mention') })]);

/** What every activity has, and what botbuilder would stumble over; whether it is genuine is decided by its token. */
const activity = z
  .object({
    type: id(100),
    id: id(1000).nullish(),
    channelId: id(100),
    serviceUrl: z.string().regex(/^[!-~]{1,500}$/),
    conversation: z.object({ id: id(1000), tenantId: z.string().nullish(), conversationType: words, name: words }),
    channelData: z.object({ tenant: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
    from: z.object({ id: id(500), aadObjectId: z.guid().nullish(), name: words }),
    recipient: z.object({ id: id(500), name: words }),
    entities: z.array(entity).nullish(),
    text: z.string().nullish(),
    name: words,
    locale: words,
    action: words,
    replyToId: id(1000).nullish(),
  })
  .refine(({ entities, text }) => typeof text === 'string' || !entities?.some(({ type }) => type === 'mention'));

/** Why an activity is not even looked at: no shape, another tenant's, or a place our token must not go. */
export function refusalOf(body: unknown, served: Served): { status: number; error: string } | undefined {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return { status: 400, error: 'this is not a Teams activity' };
  const { conversation, channelData, serviceUrl } = parsed.data;
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((tenantId) => typeof tenantId === 'string');
  if (tenants.length === 0 || tenants.some((tenantId) => tenantId !== served.tenantId))
    return { status: 403, error: 'this bot serves another tenant' };
  const service = URL.parse(serviceUrl);
  if (service === null) return { status: 400, error: 'this is not a Teams activity' };
  if (!isTeams(service, served.allowLoopbackService))
    return { status: 403, error: 'this service URL is not one of Teams' };
  return undefined;
}

const teamsHosts =
  /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)*teams\.microsoft\.(com|us)|smba\.infra\.gcc\.teams\.microsoft\.com|smba\.infra\.gov\.teams\.microsoft\.us)$/;

function isTeams({ protocol, hostname }: URL, allowLoopback: boolean): boolean {
  if (protocol === 'https:' && teamsHosts.test(hostname)) return true;
  return allowLoopback && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
