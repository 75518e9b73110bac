import type { Message } from '../alerts/chat';
import type { BaselineInput } from '../cards/baseline';
import { say } from '../cards/message';
import type { Print } from '../cli/commands';
import type { Config } from '../config';
import { headMessage, journalMessage, postHeadsTo, stopHeadsAt } from '../evidence/heads';
import { journalLines, verifyStore } from '../evidence/journal-file';
import { printPack } from '../evidence/pack/operator-pack';
import {
  askPack,
  describePack,
  makePackLink,
  type PacksDeps,
  packMessage,
  takeByLink,
  takeToDrive,
} from '../evidence/pack/packs';
import { runPacks } from '../evidence/pack/run-packs';
import { signHead } from '../evidence/sign-head';
import { openSigningKey } from '../evidence/signing-key';
import type { Conversation } from '../model/conversation';
import type { Fault } from '../model/fault';
import type { Log } from '../model/log';
import type { PackWish } from '../model/period';
import type { Person } from '../model/person';
import type { Pin } from '../model/signed-head';
import type { WakeName } from '../model/wake';
import { scoreOf } from '../posture/score';
import type { Db } from '../store/db';

interface CommandWiring {
  readonly config: Pick<Config, 'tenantId' | 'journalKey' | 'dataDir'>;
  readonly db: Db;
  readonly now: () => Date;
  readonly stand: () => Promise<BaselineInput>;
}

/** What operators ask of the journal and its packs. */
export function evidenceCommandsOf({ config, db, now, stand }: CommandWiring) {
  const { tenantId } = config;
  const key = openSigningKey(config.journalKey, config.dataDir);
  return {
    verifyStore: (pins: readonly Pin[]) => verifyStore(db, tenantId, pins),
    journalLines: () => journalLines(db, tenantId),
    journalKey: key,
    printPack: (wish: { readonly days: number; readonly isRedacted: boolean }, print: Print) =>
      printPack({ db, tenantId, key, now, stand, scoreOf }, wish, print),
  };
}

/** The journal's proof: its key, its signed heads, and packs. */
export function evidenceOf(
  wiring: CommandWiring & {
    readonly wake: (name: WakeName, afterS?: number) => void;
    readonly holder: number | null;
    readonly fault: Fault;
    readonly log: Log;
    readonly publicUrl: () => string;
  },
) {
  const { config, db, now, stand, wake } = wiring;
  const { tenantId } = config;
  const commands = evidenceCommandsOf(wiring);
  const key = commands.journalKey;
  const packs: PacksDeps = { ...wiring, tenantId };
  return {
    commands,
    bot: {
      journalMessage: () => journalMessage({ db, tenantId }),
      postHeadsTo: (conversation: Conversation, by: string) => postHeadsTo(packs, conversation, by),
      stopHeadsAt: (conversation: Conversation, by: string) => stopHeadsAt(packs, conversation, by),
      askPack: async (wish: PackWish, by: Person): Promise<Message> =>
        (await askPack(packs, wish, by))
          ? say('I am making it. The next card here shows how far it is.')
          : say('One of your packs is being made. Ask again when it is ready.'),
      describePack: (id: string, by: string) => describePack(packs, id, by),
      makeLink: (id: string, by: string) => makePackLink(packs, id, by),
      takePack: (id: string, by: string) => takeToDrive(packs, id, by),
    },
    cards: {
      head: (day: string) => headMessage({ db, tenantId }, day),
      pack: (id: string) => packMessage({ db, tenantId }, id),
    },
    work: {
      signHead: () => signHead({ db, tenantId, key, now, wake, log: wiring.log }),
      runPacks: () => runPacks({ ...wiring, tenantId, key, stand, scoreOf }),
    },
    download: (token: string) => takeByLink(packs, token),
  };
}
