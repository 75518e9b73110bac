import type { Party } from '../../model/topic';
import type { WhyRefused } from '../../model/why-refused';
import type { CountPhrases } from './counted/count-phrases';

type Mood = 'greeting' | 'thanks' | 'bye' | 'help' | 'other';

/** Every sentence of the question flow in one language. Nothing of it comes from a person or from the tenant. */
export interface Phrases {
  readonly answer: {
    readonly whoseJob: string;
    /** Stands beside the party, which reads the same in every language; empty where it says nothing new. */
    readonly parties: Readonly<Record<Party, string>>;
    readonly microsoft: string;
    readonly customer: string;
    readonly numbers: string;
    readonly moreNumbers: string;
    /** After what a number is of: French leaves a space before it. */
    readonly colon: string;
    readonly steps: string;
    readonly caution: string;
    readonly source: string;
    readonly moreSources: string;
    readonly asOf: (date: string) => string;
    readonly undated: string;
    readonly details: string;
    readonly helpful: string;
    readonly notHelpful: string;
    readonly askPerson: string;
    readonly entryBy: (name: string, date: string) => string;
    readonly ownedBy: (name: string, date: string) => string;
    readonly chatWith: (name: string) => string;
    /** Over what the tenant shows of the reader. */
    readonly live: string;
    readonly showList: string;
    /** Where several lists stand side by side: each by how many it has. */
    readonly more: string;
    /** Said on an answer that nobody has put into this language; empty in English. */
    readonly englishOnly: string;
  };
  readonly unsure: {
    readonly candidates: string;
    readonly unknown: string;
    readonly oneOfThese: string;
    readonly isItThis: string;
    readonly scope: string;
    readonly perhaps: string;
    readonly perhapsThis: string;
    readonly typeHelp: string;
  };
  readonly help: {
    readonly openings: Readonly<Record<Mood, string>>;
    readonly about: string;
    readonly youCanAsk: string;
    readonly examples: readonly string[];
    readonly more: string;
    /** What only admins and security leads are shown. */
    readonly forAdmins: string;
    readonly honesty: string;
    readonly summary: string;
  };
  readonly refused: Readonly<Record<WhyRefused, readonly [string, string]>>;
  /** After "helpful". */
  readonly thanks: string;
  readonly topicGone: string;
  /** Asked for a state of the tenant that belongs to no topic: it is shown in English only. */
  readonly postureInEnglish: readonly [string, string];
  /** To ask a person, and what comes back from them. */
  readonly person: {
    readonly title: string;
    readonly afterFeedback: string;
    readonly intro: string;
    readonly label: string;
    readonly missing: string;
    readonly context: (title: string) => string;
    readonly send: string;
    readonly outcomes: Readonly<Record<'experts' | 'alerts' | 'admins' | 'kept' | 'sent-before' | 'too-many', string>>;
    readonly comes: string;
    readonly yours: (text: string) => string;
    readonly tooLong: (most: number) => string;
    readonly nobody: string;
    readonly answered: (name: string) => string;
    readonly asked: (text: string) => string;
    readonly note: string;
  };
  /** What the tenant shows of the reader. */
  readonly own: {
    readonly mfaUnknown: (link: string) => string;
    readonly noMfa: string;
    readonly mfa: (methods: string, resists: string) => string;
    readonly yes: string;
    readonly resists: string;
    readonly weak: string;
    readonly links: (total: number, anonymous: number) => string;
    readonly linksUnknown: string;
    readonly asOf: (time: string) => string;
    readonly notChecked: string;
  };
  readonly counts: CountPhrases;
}
