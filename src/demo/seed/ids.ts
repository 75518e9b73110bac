import type { Org } from './org';
import { hash32, seedNumber } from './random';

const { imul } = Math;
const ODD = 0x9e3779b1;
/** ODD × INVERSE = 1 modulo 2^32, so that a number hidden in an id can be taken out again. */
const INVERSE = 0x0e8b2f51;

const hide = (org: Org, topic: number, n: number): number => imul(n ^ hash32(org.seed, topic, 7), ODD) >>> 0;
const unhide = (org: Org, topic: number, hidden: number): number =>
  (imul(hidden, INVERSE) ^ hash32(org.seed, topic, 7)) >>> 0;

/** By table: ids are most of what a page of people costs. */
const QUADS = Array.from({ length: 0x10000 }, (_, n) => n.toString(16).padStart(4, '0'));
const hex = (n: number, digits = 8): string => `${QUADS[n >>> 16]}${QUADS[n & 0xffff]}`.slice(0, digits);

export interface IdMaker {
  readonly idOf: (org: Org, n: number) => string;
  /** The number an id was made from, or undefined for any other text. */
  readonly numberOf: (org: Org, id: string) => number | undefined;
}

/** GUIDs of one kind of thing; nothing has to be listed to find what one stands for. */
export function guids(kind: string): IdMaker {
  const topic = seedNumber(`id:${kind}`);
  const idOf = (org: Org, n: number): string => {
    const a = hash32(org.seed, topic, n, 1);
    const b = hash32(org.seed, topic, n, 2);
    return `${hex(a)}-${hex(b, 4)}-4${hex(b).slice(4, 7)}-8${hex(a ^ b, 3)}-${hex(b ^ 0x55aa, 4)}${hex(hide(org, topic, n))}`;
  };
  const numberOf = (org: Org, id: string): number | undefined => {
    const n = unhide(org, topic, Number.parseInt(id.slice(-8), 16) || 0);
    return idOf(org, n) === id.toLowerCase() ? n : undefined;
  };
  return { idOf, numberOf };
}

const drive = seedNumber('id:drive');
export const driveIds: IdMaker = {
  idOf: (org, n) => {
    const words = [1, 2, 3, 4, 5, 6, 7, 8].map((word) => hex(hash32(org.seed, drive, n, word)));
    return `b!${Buffer.from(words.join('') + hex(hide(org, drive, n)), 'hex').toString('base64url')}`;
  },
  numberOf: (org, id) => {
    const bytes = Buffer.from(id.slice(2), 'base64url');
    if (bytes.length !== 36) return undefined;
    const n = unhide(org, drive, bytes.readUInt32BE(32));
    return driveIds.idOf(org, n) === id ? n : undefined;
  },
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (n: number): string => {
  let text = '';
  for (let rest = n, at = 0; at < 7; at += 1, rest = Math.floor(rest / 32)) text += ALPHABET[rest % 32];
  return text;
};
const fromBase32 = (text: string): number =>
  [...text].reduceRight((sum, letter) => sum * 32 + Math.max(0, ALPHABET.indexOf(letter)), 0);

const item = seedNumber('id:item');
export const itemIdOf = (org: Org, driveNumber: number, index: number): string =>
  `01${base32(hash32(org.seed, item, driveNumber))}${base32(hide(org, item, index))}${base32(hash32(org.seed, item, driveNumber, index))}`;

export function itemIndexOf(org: Org, driveNumber: number, id: string): number | undefined {
  const index = unhide(org, item, fromBase32(id.slice(9, 16)));
  return itemIdOf(org, driveNumber, index) === id ? index : undefined;
}
