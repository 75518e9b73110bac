import type { SkipReason } from '../../src/model/tenant';
import { type AskDeps, seenOf } from '../../src/posture/what-was-seen';

const seenWhere = (reason: SkipReason, detail: string) =>
  seenOf(
    {
      sight: async () => ({
        byName: new Map([['users', { readAt: null, outcome: { kind: 'skipped', reason, detail } }]]),
      }),
    } as unknown as AskDeps,
    ['users'],
  );

it.each<[SkipReason, string, string]>([
  ['not-licensed', '', 'the licence does not include it'],
  ['no-permission', '', 'I have no permission to read it'],
  ['throttled', '', 'Microsoft Graph asked me to slow down; I try again'],
  ['not-readable', 'Graph answered 500', 'Microsoft Graph did not give it; I try again'],
  [
    'not-readable',
    '2 drives could not be read',
    'Microsoft Graph did not give it; I try again; 2 drives could not be read',
  ],
  ['no-data', '', 'it was not read yet'],
])('says %s in plain words (%s)', async (reason, detail, why) => {
  expect((await seenWhere(reason, detail)).unseen).toEqual([{ collection: 'accounts', why }]);
});
