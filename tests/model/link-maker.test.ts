import { type MadeLink, makerOf } from '../../src/model/link-maker';

const link = {
  id: 'AB-1',
  scope: 'anonymous',
  itemUrl: 'https://contoso.example/sites/f/Plan%20A.docx',
  firstSeenAt: '2026-03-02T09:00:00.000Z',
} as const;
const made = (change: Partial<MadeLink>): MadeLink => ({
  at: '2026-03-02T08:00:00Z',
  by: 'lea@contoso.example',
  linkId: null,
  scope: 'anonymous',
  url: 'https://contoso.example/sites/f/Plan A.docx',
  ...change,
});

it.each<[string, readonly MadeLink[], string | undefined]>([
  ['by its own id', [made({ linkId: 'ab-1', by: 'max@contoso.example', url: null })], 'max@contoso.example'],
  [
    'by the item, when one person made such a link',
    [made({}), made({ at: '2026-03-01T08:00:00Z' })],
    'lea@contoso.example',
  ],
  ['not when two did', [made({}), made({ by: 'max@contoso.example' })], undefined],
  ['not by a record of another link', [made({ linkId: 'other' })], undefined],
  ['not by one of another kind', [made({ scope: 'organization' })], undefined],
  ['not by one of another item', [made({ url: 'https://contoso.example/sites/f/Other.docx' })], undefined],
  ['not by one that was made after it was seen', [made({ at: '2026-03-02T10:00:00Z' })], undefined],
  ['nothing found', [], undefined],
])('%s', (_name, records, by) => expect(makerOf(link, records)?.by).toBe(by));
