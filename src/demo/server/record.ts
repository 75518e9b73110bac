import { closeSync, openSync, writeSync } from 'node:fs';

export interface Recorder {
  readonly write: (line: object) => void;
  readonly close: () => void;
}

/** Appends one JSON line for each exchange or notification, in the form that the contract checker reads. */
export function openRecorder(file: string | undefined): Recorder {
  if (file === undefined) return { write: () => {}, close: () => {} };
  const handle = openSync(file, 'a');
  return {
    write: (line) => {
      writeSync(handle, `${JSON.stringify(line)}\n`);
    },
    close: () => closeSync(handle),
  };
}
