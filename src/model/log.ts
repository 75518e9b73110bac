export interface Log {
  readonly debug: (text: string, facts?: object) => void;
  readonly info: (text: string, facts?: object) => void;
  readonly warn: (text: string, facts?: object) => void;
  readonly error: (text: string, facts?: object) => void;
}

/** Runs work so that what is logged within it can be told apart, by the id, from what runs beside it. */
export type Trace = <T>(kind: 'turn' | 'job', work: (id: string) => T) => T;
