import { Template } from 'adaptivecards-templating';
import { lastDayOf, type PackWish } from '../model/period';
import layout from './pack.json';
import linkLayout from './pack-link.json';

const template = new Template(layout);

/** A pack as its card shows it: while it is made, when it can be taken, and after. */
export interface PackShown extends PackWish {
  readonly id: string;
  readonly state: 'due' | 'ready' | 'failed' | 'gone';
  readonly doing: string;
  readonly done: number;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly note: string | null;
}

const titleOf = (pack: PackShown): string => `Evidence pack, ${pack.from.slice(0, 10)} to ${lastDayOf(pack)}`;

const states: Readonly<Record<PackShown['state'], (pack: PackShown) => string>> = {
  due: ({ doing, done, note }) =>
    note ?? (doing === '' ? 'It is made in a moment.' : `Being made: ${doing} (${done} rows so far)`),
  ready: () => 'Ready. It is kept for a day.',
  failed: ({ note }) => note ?? 'It could not be made.',
  gone: () => 'It is not kept any more. Ask for it again: it is made anew.',
};

const colors = { due: 'accent', ready: 'good', failed: 'attention', gone: 'default' } as const;

export const packCardData = (pack: PackShown) => {
  const isReady = pack.state === 'ready';
  return {
    id: pack.id,
    title: titleOf(pack),
    state: states[pack.state](pack),
    color: colors[pack.state],
    isReady,
    facts: isReady
      ? [
          {
            title: 'Names',
            value: pack.isRedacted ? 'left out: pseudonyms instead' : 'included: give it to those who may see them',
          },
          { title: 'Size', value: sizeOf(pack.bytes ?? 0) },
          { title: 'SHA-256', value: pack.sha256 ?? '' },
        ]
      : [],
    proves:
      'It proves what I saw and did, not that all was seen; it is neither a certification nor legal advice. Whoever gets it can verify it: npx keyholder verify FILE.',
  };
};

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const packSummary = (pack: PackShown): string => `${titleOf(pack)}: ${states[pack.state](pack)}`;

export const packCard = (data: ReturnType<typeof packCardData>): Record<string, unknown> =>
  template.expand({ $root: data });

const linkTemplate = new Template(linkLayout);

/** The one place where a download's address stands. */
export const packLinkCard = (data: { readonly url: string }): Record<string, unknown> =>
  linkTemplate.expand({ $root: data });
