import { wantNotice } from '../alerts/notices';
import type { Proof } from '../bot/proof-deps';
import {
  type AttestDeps,
  attest,
  attestationsNow,
  lookAtAttestations,
  withdraw,
} from '../evidence/attestations/attest';
import { takeCsv } from '../evidence/backups/csv';
import type { BackupDeps } from '../evidence/backups/deps';
import { forgetOldReports, judgeBackups, lookAtBackups } from '../evidence/backups/look';
import { backupsNow } from '../evidence/backups/overview';
import { recordTest, setObjective } from '../evidence/backups/record';
import { addSource, revokeSource, sourcesNow } from '../evidence/backups/sources';
import { type IntakeRequest, takeReports } from '../evidence/backups/take-reports';
import { changesIn } from '../evidence/configuration/changes';
import { endPersonal, erasePerson } from '../evidence/erase';
import { importStore, writeStore } from '../evidence/store-file';
import { personAsConversation } from '../model/conversation';
import { findBackupSource } from '../store/backup-sources';
import { findCollection } from '../store/collections';
import type { Tx } from '../store/db';

/** Operators' commands on the store itself. */
export const storeCommandsOf = (deps: Pick<BackupDeps, 'db' | 'tenantId' | 'now'>) => ({
  writeStore: (print: (line: string) => void | Promise<void>) => writeStore(deps, print),
  importStore: (file: string) => importStore(deps, file),
  erasePerson: (personId: string) => erasePerson(deps, personId),
});

/** What is reported, recorded and stated: for the bot, the intake and the jobs. */
export function proofOf(deps: BackupDeps & { readonly publicUrl: () => string }) {
  const stating: AttestDeps = {
    ...deps,
    tell: (tx, { id, lines, userId, at }) =>
      wantNotice(tx, deps.tenantId, { id, lines, to: [personAsConversation(userId)], at }),
  };
  const proof: Proof = {
    changesIn: (what) => changesIn(deps, what),
    firstReadAt: async () => (await findCollection(deps.db, deps.tenantId, 'first-read')).readAt,
    attestations: {
      now: () => attestationsNow(deps),
      attest: (given, by) => attest(stating, given, by),
      withdraw: (id, by) => withdraw(stating, id, by),
    },
    backups: {
      now: () => backupsNow(deps),
      sources: () => sourcesNow(deps),
      addSource: (name, by) => addSource(deps, name, by),
      revokeSource: (id, by) => revokeSource(deps, id, by),
      setObjective: (hours, by) => setObjective(deps, hours, by),
      recordTest: (test, by) => recordTest(deps, test, by),
      takeCsv: (text, by) => takeCsv(deps, text, by),
      intakeUrl: () => `${deps.publicUrl()}/api/backups`,
    },
  };
  return {
    proof,
    onBackups: (request: IntakeRequest) => takeReports(deps, request),
    hasSource: async (id: string) => (await findBackupSource(deps.db, deps.tenantId, id)) !== undefined,
    judgeIn: (tx: Tx, at: string) => judgeBackups(tx, deps, at),
    work: {
      async lookAtProof() {
        await lookAtBackups(deps);
        await lookAtAttestations(stating);
      },
      async forgetProof() {
        await forgetOldReports(deps);
        await endPersonal(deps);
      },
    },
  };
}
