import type { JsonObject } from '../json';
import { detectionsOf } from '../seed/risk';
import { type Answer, noSuchResource } from '../server/answer';
import { type Call, param, type Route } from '../server/call';
import { answerCollection, answerOne, type Slots } from '../server/collection';
import { anyOf } from '../server/identities';
import { riskAt } from '../state/risk';
import { userSlots } from '../state/users';

const PATH = '/identityProtection/riskDetections';
const PER_USER = 2;

/** A decision about the person closes the detections too. */
function detectionSlots(call: Call): Slots {
  const { state } = call.tenant;
  const at = (slot: number): JsonObject | undefined => {
    const index = Math.floor(slot / PER_USER);
    const risk = riskAt(state, index);
    return risk && detectionsOf(state.org, index, risk)[slot % PER_USER];
  };
  return { count: userSlots(state) * PER_USER, at };
}

function oneDetection(call: Call): Answer {
  const slots = detectionSlots(call);
  for (let slot = 0; slot < slots.count; slot += 1) {
    const detection = slots.at(slot);
    if (detection?.id === param(call)) return answerOne(call, detection);
  }
  throw noSuchResource(param(call));
}

const needs = anyOf('IdentityRiskEvent.Read.All', 'IdentityRiskEvent.ReadWrite.All');
const licence = 'p1';
const RULES = { pageSize: 20, maxTop: 500, orderby: ['detectedDateTime', 'activityDateTime'] } as const;
export const riskDetectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PATH,
    needs,
    licence,
    handle: (call) => answerCollection(call, detectionSlots(call), RULES),
  },
  { method: 'GET', path: `${PATH}/{}`, needs, licence, handle: oneDetection },
];
