import type { Cell, Column, Row } from '../sections/section';
import type { SigningKey } from '../signing-key';

type Pseudonym = SigningKey['pseudonym'];

const isNamed = (cell: Cell): cell is Extract<Cell, object> => cell !== null && typeof cell === 'object';

/** The same person or thing is the same word in every pack of one key; what people wrote is left out. */
export const redacted = (row: Row, columns: readonly Column[], pseudonym: Pseudonym): Row =>
  Object.fromEntries(columns.map((column) => [column.id, redactCell(row[column.id] ?? null, column, pseudonym)]));

function redactCell(cell: Cell, { holds }: Column, pseudonym: Pseudonym): Cell {
  if (isNamed(cell)) return `Person ${pseudonym('person', cell.id)}`;
  if (cell === null || cell === '') return cell;
  if (holds === 'thing') return `Object ${pseudonym('thing', String(cell))}`;
  if (holds === 'words') return '(left out)';
  return typeof cell === 'string' ? withoutAddresses(cell, pseudonym) : cell;
}

/** An address, or a guest's sign-in name, as it stands in the key of a finding; a key writes `@` and `#` as %40 and %23. A conversation's id is none. */
const address = /[^\s/:;,"'<>()]{1,400}(?:@|%40)(?!thread\.)[^\s/:;,"'<>()]{1,400}/g;
const withoutAddresses = (text: string, pseudonym: Pseudonym): string =>
  text.replace(address, (one) => `person-${pseudonym('person', one)}`);

/** A cell as people read it. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (isNamed(cell)) return cell.name;
  return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
};
