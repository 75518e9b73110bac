import { randomUUID } from 'node:crypto';
import { people, tenantId } from '../torture/people.mjs';
import { anyValue, bent, textOf } from './words.mjs';

const places = [
  'a:29:staff',
  'a:29:admin',
  '19:posture@thread.tacv2',
  '19:posture@thread.tacv2;messageid=1',
  '19:x@unq',
];
const ids = ['x', '', '0', 'sharing.anonymous-link-open:a%2Fb', randomUUID(), '../..', 'null'];

/** A person who may be anybody: their words count, not what a card carries. */
const activityOf = (chance, serviceUrl, more) => ({
  type: 'message',
  id: randomUUID(),
  channelId: 'msteams',
  serviceUrl,
  from: { ...chance.pick(Object.values(people)) },
  recipient: { id: '28:keyholder', name: 'Keyholder' },
  conversation: {
    id: chance.pick(places),
    conversationType: chance.pick(['personal', 'channel', 'groupChat']),
    tenantId,
  },
  channelData: { tenant: { id: tenantId } },
  locale: chance.pick(['en-US', 'de-DE', 'xx', '']),
  ...more,
});

/** What a card could carry, with ids of nothing that exists. */
const dataOf = (chance) => ({
  findingKey: chance.pick(ids),
  approvalId: chance.pick(ids),
  planHash: chance.pick(ids),
  fixId: chance.pick(ids),
  topicId: chance.pick(ids),
  id: chance.pick(ids),
  reason: textOf(chance),
  until: chance.pick(['2020-01-01', '9999-99-99', '2027-01-01', textOf(chance)]),
  [chance.pick(['page', 'remedyId', 'questionId', 'text', 'answer', 'url'])]: anyValue(chance),
});

const message = (chance, serviceUrl) => activityOf(chance, serviceUrl, { text: textOf(chance) });
const press = (verbs) => (chance, serviceUrl) =>
  activityOf(chance, serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: chance.pick(verbs), data: bent(chance, dataOf(chance)) },
      trigger: 'manual',
    },
    replyToId: chance.pick(ids),
  });
const otherInvoke = (chance, serviceUrl) =>
  activityOf(chance, serviceUrl, {
    type: 'invoke',
    name: chance.pick([
      'composeExtension/query',
      'fileConsent/invoke',
      'task/fetch',
      'signin/verifyState',
      textOf(chance),
    ]),
    value: anyValue(chance),
  });
const event = (chance, serviceUrl) =>
  activityOf(chance, serviceUrl, {
    type: chance.pick(['conversationUpdate', 'installationUpdate', 'messageReaction', 'messageDelete', 'typing']),
    action: chance.pick(['add', 'upgrade', textOf(chance)]),
    membersAdded: anyValue(chance),
  });
const notification = (chance) => ({
  value: Array.from({ length: chance.below(4) }, () => ({
    subscriptionId: chance.pick(ids),
    clientState: textOf(chance),
    resource: chance.pick(['drives/x/root', 'users', textOf(chance)]),
    changeType: 'updated',
    lifecycleEvent: chance.pick(['missed', 'reauthorizationRequired', 'subscriptionRemoved', textOf(chance)]),
    tenantId,
  })),
  validationTokens: anyValue(chance),
});
const backup = (chance) => ({
  product: textOf(chance),
  workload: chance.pick(['mail', 'sharepoint', 'onedrive', textOf(chance)]),
  started: '2026-01-01T00:00:00Z',
  finished: chance.pick(['2026-01-01T01:00:00Z', '2999-01-01T00:00:00Z', textOf(chance)]),
  result: chance.pick(['succeeded', 'failed', textOf(chance)]),
  items: anyValue(chance),
});

/** Bytes that are no JSON, too many, or said to be something else. */
function rawOf(chance) {
  const body = chance.pick(['', '{', '[[[[', '"', '{"a":', '\u0000', 'null', '123', '[]', '{"__proto__":{"x":1}}']);
  const deep = chance.often(0.1) ? '['.repeat(20_000) + ']'.repeat(20_000) : body;
  const large = chance.often(0.02) ? `{"text":"${'x'.repeat(700_000)}"}` : deep;
  return {
    body: large,
    type: chance.pick(['application/json', 'text/plain', 'application/x-www-form-urlencoded', '']),
  };
}

/** One request: where it goes, its body and its type. */
export const requestsOf = (verbs) => {
  const activities = [message, press(verbs), press(verbs), otherInvoke, event];
  const json = (path, body) => ({ path, body: JSON.stringify(body), type: 'application/json' });
  return function requestOf(chance, serviceUrl) {
    const kind = chance.below(20);
    if (kind < 14) {
      const activity = chance.pick(activities)(chance, serviceUrl);
      return json('/api/messages', chance.often(0.6) ? bent(chance, activity, 0.05) : activity);
    }
    if (kind < 17) {
      const path = chance.pick(['/api/graph/notifications', '/api/graph/lifecycle']);
      const query = chance.often(0.1) ? `?validationToken=${encodeURIComponent(textOf(chance).toWellFormed())}` : '';
      return json(`${path}${query}`, bent(chance, notification(chance)));
    }
    if (kind < 19) return json('/api/backups', bent(chance, backup(chance)));
    return { path: chance.pick(['/api/messages', '/api/backups', '/api/graph/notifications']), ...rawOf(chance) };
  };
};
