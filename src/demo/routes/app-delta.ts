import type { Route } from '../server/call';
import { anyOf, type Needs } from '../server/identities';
import { APPLICATIONS, allUnder, CONSENTS, PRINCIPALS } from '../state/apps';
import { answerDelta, type Followed } from './user-delta';

/** Of an app's owners it does not tell, as Graph does not. */
const under = (of: string): Followed => ({
  of,
  count: (state) => allUnder(state, of).length,
  at: (state, slot) => allUnder(state, of)[slot],
  byId: (state, id) => state.settings.get(`${of}/${id}`),
  changes: (state) => state.settingChanges.get(of) ?? [],
});

const route = (of: string, needs: Needs): Route => ({
  method: 'GET',
  path: `/${of}/delta`,
  needs,
  handle: (call) => answerDelta(call, under(of)),
});

const READ_APPS = anyOf('Application.Read.All', 'Application.ReadWrite.All');
export const appDeltaRoutes: readonly Route[] = [
  route(PRINCIPALS, READ_APPS),
  route(APPLICATIONS, READ_APPS),
  route(CONSENTS, anyOf('Directory.Read.All')),
];
