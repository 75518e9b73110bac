/** What people's mailboxes do by themselves. */
export interface EmailObjects {
  readonly 'inbox-rules': InboxRules;
}

/** A person's mailbox that has rules worth a look; `id` is the person's. */
export interface InboxRules {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  /** Those that are on and forward, delete or move mail; `null`: never read yet, and Graph does not give them. */
  readonly rules: readonly InboxRule[] | null;
}

export interface InboxRule {
  readonly id: string;
  readonly name: string;
  /** Addresses it forwards or redirects to. Those of people in Exchange may be old-style: `/o=…/cn=…`. */
  readonly sendsTo: readonly string[];
  readonly deletes: boolean;
  readonly movesAway: boolean;
  readonly marksRead: boolean;
  /** It has no condition. */
  readonly catchesAll: boolean;
  /** Of the words it looks for, only those that speak of money or security: the others are nobody's business. */
  readonly watchedWords: readonly string[];
}
