import { isObject, type JsonObject, listOf } from '../json';
import { DOMAIN, FEDERATED_DOMAIN } from '../seed/org';
import { rulesOf } from './inbox-rules';
import type { DemoState } from './state';
import { userAt, userSlots } from './users';

/** Ids of enabled members whose mail a rule sends outside, or hides from them. */
export interface EmailTruth {
  readonly forwardingOutside: readonly string[];
  readonly hidingMail: readonly string[];
}

const HIDDEN_FROM = ['bank', 'wire transfer', 'security', 'password', 'invoice', 'payment'];

const field = (rule: JsonObject, name: string): JsonObject => (isObject(rule[name]) ? rule[name] : {});
const addresses = (actions: JsonObject): readonly string[] =>
  ['forwardTo', 'redirectTo', 'forwardAsAttachmentTo'].flatMap((name) =>
    listOf(actions[name]).map((one) => String(isObject(one) && isObject(one.emailAddress) && one.emailAddress.address)),
  );

const isOutside = (address: string): boolean =>
  address.includes('@') && ![DOMAIN, FEDERATED_DOMAIN].some((domain) => address.toLowerCase().endsWith(`@${domain}`));

function isHiding(rule: JsonObject): boolean {
  const actions = field(rule, 'actions');
  const puts = actions.delete === true || actions.permanentDelete === true;
  if (!puts && !(typeof actions.moveToFolder === 'string' && actions.markAsRead === true)) return false;
  const conditions = Object.values(field(rule, 'conditions')).filter((value) => value !== null && value !== undefined);
  if (conditions.length === 0) return true;
  const text = conditions.flatMap((value) => listOf(value).map(String)).join('\n');
  return HIDDEN_FROM.some((word) => text.toLowerCase().includes(word));
}

export function readEmailTruth(state: DemoState): EmailTruth {
  const found = { forwardingOutside: [] as string[], hidingMail: [] as string[] };
  for (let slot = 0; slot < userSlots(state); slot += 1) {
    const user = userAt(state, slot);
    if (user?.accountEnabled !== true || user.userType === 'Guest') continue;
    const rules = (rulesOf(state, user) ?? []).filter(({ isEnabled }) => isEnabled === true);
    if (rules.some((rule) => addresses(field(rule, 'actions')).some(isOutside)))
      found.forwardingOutside.push(String(user.id));
    if (rules.some(isHiding)) found.hidingMail.push(String(user.id));
  }
  return found;
}
