import type { JsonObject } from '../json';
import { type Answer, badRequest, created, GraphProblem, noContent, ok } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, context, slotsOf } from '../server/collection';
import { anyOf } from '../server/identities';
import { rulesOf, rulesPath } from '../state/inbox-rules';
import { userOf } from './users';

const PATH = '/users/{}/mailFolders/{}/messageRules';

const noMailbox = (): GraphProblem =>
  new GraphProblem(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );
const noSuchRule = (): GraphProblem =>
  new GraphProblem(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** Only the inbox has rules. */
function rules(call: Call): readonly JsonObject[] {
  if (param(call, 1).toLowerCase() !== 'inbox')
    throw badRequest('Rules are only available for the Inbox.', 'BadRequest');
  const found = rulesOf(call.tenant.state, userOf(call));
  if (!found) throw noMailbox();
  return found;
}

function ruleOf(call: Call): JsonObject {
  const rule = rules(call).find(({ id }) => id === param(call, 2));
  if (!rule) throw noSuchRule();
  return rule;
}

const save = (call: Call, all: readonly JsonObject[]): void => {
  call.tenant.commit({ kind: 'setting.set', data: { path: rulesPath(userOf(call).id), value: { rules: all } } });
};

function createRule(call: Call): Answer {
  const before = rules(call);
  if (typeof call.body.displayName !== 'string' || typeof call.body.actions !== 'object')
    throw badRequest('A rule needs a display name and actions.', 'ErrorInvalidRequest');
  const id = Buffer.from(call.tenant.nextId('rule')).toString('base64');
  const rule = {
    id,
    sequence: before.length + 1,
    isEnabled: true,
    hasError: false,
    isReadOnly: false,
    ...call.body,
  };
  save(call, [...before, rule]);
  return created({ ...context(call), ...rule });
}

function updateRule(call: Call): Answer {
  const { id: _id, ...changes } = call.body;
  const changed = { ...ruleOf(call), ...changes };
  save(
    call,
    rules(call).map((rule) => (rule.id === changed.id ? changed : rule)),
  );
  return ok({ ...context(call), ...changed });
}

function deleteRule(call: Call): Answer {
  const { id } = ruleOf(call);
  save(
    call,
    rules(call).filter((rule) => rule.id !== id),
  );
  return noContent;
}

const READ = anyOf('MailboxSettings.Read', 'MailboxSettings.ReadWrite');
const WRITE = anyOf('MailboxSettings.ReadWrite');

export const inboxRuleRoutes: readonly Route[] = [
  { method: 'GET', path: PATH, needs: READ, handle: (call) => answerCollection(call, slotsOf(rules(call))) },
  { method: 'POST', path: PATH, needs: WRITE, handle: createRule },
  { method: 'GET', path: `${PATH}/{}`, needs: READ, handle: (call) => answerOne(call, ruleOf(call)) },
  { method: 'PATCH', path: `${PATH}/{}`, needs: WRITE, handle: updateRule },
  { method: 'DELETE', path: `${PATH}/{}`, needs: WRITE, handle: deleteRule },
];
