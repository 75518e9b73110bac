import { redacted } from '../../src/evidence/pack/redact';
import type { Cell, Column } from '../../src/evidence/sections/section';

const pseudonym = (kind: string, value: string): string => `${kind}${value.length}`;
const column = (holds?: 'thing' | 'words'): Column => ({ id: 'c', label: 'C', width: 1, ...(holds ? { holds } : {}) });

const cases: readonly (readonly [what: string, cell: Cell, holds: 'thing' | 'words' | undefined, then: Cell])[] = [
  ['a person', { id: 'u1', name: 'Gil Guest' }, undefined, 'Person person2'],
  ['a thing', 'Payroll.xlsx', 'thing', 'Object thing12'],
  ['what people wrote', 'for Gil', 'words', '(left out)'],
  [
    'a key that names nobody',
    'sharing.anonymous-link-open:d1/i1/l1',
    undefined,
    'sharing.anonymous-link-open:d1/i1/l1',
  ],
  [
    'an address in a key',
    'sharing.outside-person-new:d/i/p/gil%40fabrikam.example',
    undefined,
    'sharing.outside-person-new:d/i/p/person-person22',
  ],
  [
    'a guest’s sign-in name in a key',
    'x:d/i/p/gil_f.example%23ext%23%40c.example',
    undefined,
    'x:d/i/p/person-person34',
  ],
  ['an address in the open', 'by gil@fabrikam.example; twice', undefined, 'by person-person20; twice'],
  ['a conversation', 'to 19:posture@thread.tacv2', undefined, 'to 19:posture@thread.tacv2'],
  ['a time', '2026-07-01T10:00:00.000Z', undefined, '2026-07-01T10:00:00.000Z'],
  ['nothing', null, 'thing', null],
];

it.each(cases)('%s', (_what, cell, holds, then) => {
  expect(redacted({ c: cell }, [column(holds)], pseudonym)).toEqual({ c: then });
});
