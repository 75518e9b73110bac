import type { FileMessage } from '../alerts/chat';
import { itemStateText } from '../cards/bulk';
import { byteOrderMark, csvLine } from '../model/csv';
import { callName } from '../model/remedy';
import type { BotDeps } from './deps';
import { fileConsent } from './file-consent';

type Rows = Awaited<ReturnType<BotDeps['bulk']['rows']>>;

/** The whole list as a spreadsheet: what, what happens to it, how it stands, the exact calls. */
export const bulkCsv = (rows: Rows): Uint8Array =>
  new TextEncoder().encode(
    [
      byteOrderMark,
      csvLine(['What', 'Plan', 'State', 'Note', 'Calls', 'Approval']),
      ...rows.map((row) =>
        csvLine([
          row.subject,
          row.plan.summary,
          itemStateText(row.itemState),
          row.note ?? '',
          row.plan.calls.map(callName).join(' '),
          row.approvalId,
        ]),
      ),
    ].join(''),
  );

export const bulkFileConsent = (bulkId: string, rows: Rows, now: Date): FileMessage =>
  fileConsent({
    name: `keyholder fixes ${now.toISOString().slice(0, 10)}.csv`,
    description: `${rows.length} fixes that are decided together, as CSV`,
    bytes: bulkCsv(rows).length,
    context: { kind: 'bulk', bulkId },
  });
