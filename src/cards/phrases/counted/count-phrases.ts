/** What the tenant shows under an answer, in one language. */
export interface CountPhrases {
  /** A thing and how many there are of it. */
  readonly of: (name: string, total: number) => string;
  readonly one: (what: string, time: string | undefined) => string;
  /** Over a list. */
  readonly many: (time: string | undefined) => string;
  readonly none: (what: string) => string;
  /** `what` and `why` are English: other languages leave them to the list. */
  readonly notCounted: (what: string) => string;
  readonly notAllSeen: (why: string) => string;
  readonly unsaid: (what: string, why: string) => string;
  readonly stillReading: string;
  readonly notForYou: string;
  readonly notAboutYou: (name: string) => string;
  readonly aboutYou: (name: string, because: string) => string;
  /** What is counted, by the subject that lists it. In English a check and a list name themselves. */
  readonly names: Readonly<Record<string, string>>;
  /** What is so or not, and has no number. */
  readonly states: Readonly<Record<string, string>>;
  /** Ways to sign in, by their English name; what is missing is called the same. */
  readonly methods: Readonly<Record<string, string>>;
}
