import type { JsonObject } from '../json';
import { textOf } from '../json';
import { placeOfDrive } from '../seed/drives';
import { type Answer, badRequest, created, GraphProblem, noContent, noSuchResource, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf, holds, type Needs } from '../server/identities';
import type { DemoSubscription } from '../state/events';

interface Subject {
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly changeTypes: readonly string[];
  readonly maxMinutes: number;
}
/** What can be subscribed to, with which right, and for how long at most. Drives need a right to write though they only listen. */
const SUBJECTS: readonly Subject[] = [
  {
    pattern: /^drives\/([^/]+)\/root$/i,
    needs: anyOf('Files.ReadWrite.All'),
    changeTypes: ['updated'],
    maxMinutes: 42_300,
  },
  {
    pattern: /^users(\/[^/]+)?$/i,
    needs: anyOf('User.Read.All', 'User.ReadWrite.All'),
    changeTypes: ['created', 'updated', 'deleted'],
    maxMinutes: 41_760,
  },
  {
    pattern: /^groups(\/[^/]+)?$/i,
    needs: anyOf('Group.Read.All', 'GroupMember.Read.All'),
    changeTypes: ['created', 'updated', 'deleted'],
    maxMinutes: 41_760,
  },
];
const LEAST_MINUTES = 45;
const MAX_CLIENT_STATE = 128;

const invalid = (message: string): GraphProblem => badRequest(message, 'InvalidRequest');

function subjectOf(call: Call, resource: string): Subject {
  const subject = SUBJECTS.find(({ pattern }) => pattern.test(resource));
  if (!subject) throw invalid(`Resource '${resource}' is not supported for subscriptions.`);
  if (!holds(call.identity, subject.needs))
    throw new GraphProblem(
      403,
      'ExtensionError',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: Forbidden]',
    );
  const driveId = /^drives\/([^/]+)/i.exec(resource)?.[1];
  if (driveId && !placeOfDrive(call.tenant.state.org, driveId))
    throw new GraphProblem(404, 'itemNotFound', 'The resource could not be found.');
  return subject;
}

/** Short ones are raised to the least; too long ones are refused. */
function expiryOf(call: Call, subject: Subject): string {
  const now = call.tenant.nowMs();
  const asked = Date.parse(textOf(call.body.expirationDateTime) ?? '');
  if (!(asked > now)) throw invalid('Subscription expiration must be in the future.');
  if (asked > now + subject.maxMinutes * 60_000)
    throw invalid(`Subscription expiration can only be ${subject.maxMinutes} minutes in the future.`);
  return new Date(Math.max(asked, now + LEAST_MINUTES * 60_000)).toISOString();
}

const shown = (one: DemoSubscription): JsonObject => ({
  id: one.id,
  resource: one.resource,
  applicationId: one.appId,
  changeType: one.changeType,
  clientState: one.clientState,
  notificationUrl: one.notificationUrl,
  lifecycleNotificationUrl: one.lifecycleNotificationUrl,
  expirationDateTime: one.expirationDateTime,
  creatorId: one.appId,
  latestSupportedTlsVersion: 'v1_2',
});

async function validate(call: Call, urls: readonly (string | null)[]): Promise<void> {
  const answers = await Promise.all(urls.flatMap((url) => (url === null ? [] : [call.tenant.validateWebhook(url)])));
  if (answers.includes(false))
    throw badRequest(
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
      'ValidationError',
    );
}

async function createSubscription(call: Call): Promise<Answer> {
  const { body, identity, tenant } = call;
  const resource = (textOf(body.resource) ?? '').replace(/^\//, '');
  const subject = subjectOf(call, resource);
  const changeType = textOf(body.changeType)?.toLowerCase().replaceAll(' ', '') ?? '';
  if (!changeType || changeType.split(',').some((one) => !subject.changeTypes.includes(one)))
    throw invalid(`The change type '${changeType}' is not supported for ${resource}.`);
  const notificationUrl = textOf(body.notificationUrl);
  if (!notificationUrl) throw invalid('notificationUrl is required.');
  const clientState = textOf(body.clientState) ?? null;
  if ((clientState?.length ?? 0) > MAX_CLIENT_STATE)
    throw invalid(`clientState can have ${MAX_CLIENT_STATE} characters at most.`);
  const lifecycleNotificationUrl = textOf(body.lifecycleNotificationUrl) ?? null;
  const expirationDateTime = expiryOf(call, subject);
  await validate(call, [notificationUrl, lifecycleNotificationUrl]);
  const id = tenant.nextId('subscription');
  const one = {
    id,
    identity: identity.name,
    appId: identity.appId,
    resource,
    changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    expirationDateTime,
    tellsSharing: /includesecuritywebhooks/i.test(call.headers.prefer ?? ''),
  };
  tenant.commit({ kind: 'subscription.set', data: one });
  return created({ ...context(call), ...shown(one) });
}

/** An app sees its own subscriptions that have not run out, and no others. */
const own = (call: Call): readonly DemoSubscription[] =>
  [...call.tenant.state.subscriptions.values()].filter(
    (one) => one.identity === call.identity.name && Date.parse(one.expirationDateTime) > call.tenant.nowMs(),
  );
function ownById(call: Call): DemoSubscription {
  const one = own(call).find(({ id }) => id === param(call));
  if (!one) throw noSuchResource(param(call));
  return one;
}

async function renew(call: Call): Promise<Answer> {
  const one = ownById(call);
  const expirationDateTime =
    call.body.expirationDateTime === undefined ? one.expirationDateTime : expiryOf(call, subjectOf(call, one.resource));
  const notificationUrl = textOf(call.body.notificationUrl) ?? one.notificationUrl;
  if (notificationUrl !== one.notificationUrl) await validate(call, [notificationUrl]);
  const changed = { ...one, expirationDateTime, notificationUrl };
  call.tenant.commit({ kind: 'subscription.set', data: changed });
  return ok({ ...context(call), ...shown(changed) });
}

function remove(call: Call): Answer {
  call.tenant.commit({ kind: 'subscription.deleted', data: { id: ownById(call).id } });
  return noContent;
}

function reauthorize(call: Call): Answer {
  ownById(call);
  return noContent;
}

/** Rights depend on the resource, so every known identity may ask. */
const ANYONE: Needs = [[]];
export const subscriptionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/subscriptions',
    needs: ANYONE,
    handle: (call) => answerCollection(call, slotsOf(own(call).map(shown))),
  },
  { method: 'POST', path: '/subscriptions', needs: ANYONE, handle: createSubscription },
  { method: 'GET', path: '/subscriptions/{}', needs: ANYONE, handle: (call) => answerOne(call, shown(ownById(call))) },
  { method: 'PATCH', path: '/subscriptions/{}', needs: ANYONE, handle: renew },
  { method: 'DELETE', path: '/subscriptions/{}', needs: ANYONE, handle: remove },
  { method: 'POST', path: '/subscriptions/{}/reauthorize', needs: ANYONE, handle: reauthorize },
];
