import { credential, registration } from '../apps-cases';
import type { CheckCase } from '../cases';

export const cases: readonly CheckCase<'applications'>[] = [
  { name: 'nobody’s', given: registration({ owners: [] }), expect: { severity: 'low', because: 'nobody owns it' } },
  {
    name: 'nobody’s, and can sign in',
    given: registration({ owners: [], credentials: [credential(10, 90)] }),
    expect: { severity: 'medium' },
  },
  {
    name: 'nobody’s, and its secret is over',
    given: registration({ owners: [], credentials: [credential(90, -10)] }),
    expect: { severity: 'low' },
  },
  { name: 'somebody’s', given: registration(), expect: undefined },
];
