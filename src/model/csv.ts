/** Excel reads a file as UTF-8 only when it begins with this. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula, also behind blanks and in its wide forms. */
const formula = /^[\s\u00a0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** One cell, always quoted; a name that begins like a formula is kept from being run by an apostrophe. */
const cell = (text: string): string => {
  const line = text.replaceAll('\0', '').toWellFormed();
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
};

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
