import { keyOf } from './alert-judge.mjs';
import { people } from './people.mjs';

const policies = '/v1.0/identity/conditionalAccess/policies';
const until30 = () => new Date(Date.now() + 30 * 86_400_000).toISOString();

/** What happens in the tenant, and what people press, by name. */
export function deedsOf(round) {
  const { bot, chance, channel, database, tenant } = round;
  const files = chance.shuffled(tenant.files);
  const standing = () => round.links.filter(({ isGone }) => !isGone);
  const any = (list) => list[chance.between(0, list.length)];
  async function share(count) {
    for (const file of files.splice(0, count))
      round.links.push({ ...file, linkId: await tenant.share(file), isGone: false });
  }
  async function remove() {
    const link = any(standing());
    if (!link) return;
    link.isGone = true;
    await tenant.remove(link).catch(() => undefined);
  }
  /** The policy that blocks old ways to sign in goes on and off; the tenant is read at once. */
  let isBlocked = false;
  async function turn() {
    isBlocked = !isBlocked;
    const call = async (method, url, body) => {
      const headers = { authorization: 'Bearer demo-user', 'content-type': 'application/json' };
      const response = await fetch(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
      const text = await response.text();
      return text ? JSON.parse(text) : {};
    };
    const { value } = await call('GET', `${tenant.url}${policies}`);
    for (const { id, conditions } of value)
      if (conditions.clientAppTypes.includes('exchangeActiveSync'))
        await call('PATCH', `${tenant.url}${policies}/${id}`, { state: isBlocked ? 'enabled' : 'disabled' });
    await bot.say('admin', 'scan now');
  }
  const press = (verb, data) => async () => {
    const link = any(standing());
    if (link) await bot.press('admin', verb, { findingKey: keyOf(link), ...data }, channel);
  };
  const deeds = {
    'one link': () => share(1),
    'a burst': () => share(chance.between(6, 10)),
    'removed by hand': remove,
    snooze: press('finding.snooze', { days: 3 }),
    'end of a snooze': press('finding.wake', {}),
    assign: press('finding.assign', { userId: people.lead2.aadObjectId }),
    accept: async () => {
      const link = any(standing());
      const data = { reason: 'a public one', until: until30(), forThing: 'true' };
      if (link) await bot.press('lead', 'finding.accept-risk', { findingKey: keyOf(link), ...data }, channel);
    },
    'group given': async () => {
      const groups = await database.query('select id from finding_groups');
      if (groups.length > 0)
        await bot.press('admin', 'group.assign', { groupId: any(groups).id, userId: 'me' }, channel);
    },
    'policy turned': turn,
  };
  return {
    deeds,
    turn,
    isBlocked: () => isBlocked,
    /** One of them, as long as there are files left to share. */
    anyName: () => any(Object.keys(deeds).filter((name) => files.length > 12 || !/link|burst/.test(name))),
  };
}
