import type { Card } from './connector';
import { openSettledStage } from './settled';
import { lastState, type Stage, stateOf, until } from './stage';

const policies = '/identity/conditionalAccess/policies';

let stage: Stage;
beforeAll(async () => {
  stage = await openSettledStage();
});
afterAll(() => stage.close());

const cardAbout = (words: string): Card | undefined =>
  stage.connector
    .cards()
    .find((card) => stateOf(card) !== undefined && JSON.stringify(lastState(card)).includes(words));

/** The next reading of the policies, as if its interval were over. */
const lookAgain = (): void => {
  stage.moveClock(20 * 60_000);
  stage.wake('objects');
};

interface Policy {
  readonly id: string;
  readonly conditions: { readonly clientAppTypes: readonly string[] };
}

it('a policy that is switched off comes up as one card, and the card says so when it is on again', async () => {
  const { value } = await stage.graph<{ value: readonly Policy[] }>('GET', policies);
  const blocking = value.filter(({ conditions }) => conditions.clientAppTypes.includes('exchangeActiveSync'));
  const setAll = async (state: string): Promise<void> => {
    for (const { id } of blocking) await stage.graph('PATCH', `${policies}/${id}`, { state });
  };
  expect(blocking).not.toEqual([]);

  await setAll('enabled');
  lookAgain();
  await until(async () => (await stage.journal()).some((line) => /finding.fixed.*legacy-auth/.test(line)));

  await setAll('disabled');
  lookAgain();
  const card = await until(() => cardAbout('which know no MFA'));
  expect(stateOf(card)).toBe('Open');

  await setAll('enabled');
  lookAgain();
  await until(() => stateOf(card) === 'Fixed');
});
