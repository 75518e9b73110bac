import { z } from 'zod/v4';
import { messageCard, messageCardData } from '../../cards/message';
import { plainText } from '../../cards/plain-text';
import { type Workload, workloadNames } from '../../model/objects/backup';
import { backupsMessage, restoreTestForm, sourcesMessage } from '../on-proof-sentence';
import { said, verb } from './verb';

const onlyAdmins = 'Only an admin or a security lead can do that. Nothing was changed.';
const ownChat = 'Do that in your own chat with me. Nothing was changed.';
const workloads = Object.keys(workloadNames) as [Workload, ...Workload[]];
const oneLine = (most: number) => z.string().trim().min(1).max(most);

export const backupVerbs = {
  'backup.sources': verb({
    parse: z.object({}),
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, _data, { conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      return { kind: 'reply', ...(await sourcesMessage(deps)) };
    },
  }),
  'backup.add-source': verb({
    parse: z.object({ name: oneLine(80) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { name }, { id, name: byName, conversation }) => {
      if (conversation.kind !== 'personal') return said(`A secret is shown there: ${ownChat.toLowerCase()}`);
      const added = await deps.proof.backups.addSource(name, { id, name: byName });
      if (!added.ok) return said(`${added.why} Nothing was changed.`);
      const lines = [
        `“${plainText(name, 80)}” may report backups from now on.`,
        `Address: ${deps.proof.backups.intakeUrl()}`,
        `Source: ${added.id}`,
        `The secret that signs its reports, shown this once: ${added.secret}`,
        'What to send, with samples for PowerShell and curl, stands in docs/backups.md.',
      ];
      return { kind: 'card', card: messageCard(messageCardData(...lines)) };
    },
  }),
  'backup.revoke-source': verb({
    parse: z.object({ sourceId: oneLine(100) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { sourceId }, { id, name, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      const revoked = await deps.proof.backups.revokeSource(sourceId, { id, name });
      if (revoked === undefined) return said('It was revoked already.');
      const text = `Revoked: “${plainText(revoked, 80)}”. What it reported counts no more, and its secret opens nothing.`;
      return { kind: 'card', card: messageCard(messageCardData(text)) };
    },
  }),
  'backup.set-objective': verb({
    parse: z.object({ hours: z.coerce.number().int().min(1).max(720) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { hours }, { id, name, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      await deps.proof.backups.setObjective(hours, { id, name });
      return { kind: 'card', card: (await backupsMessage(deps)).card };
    },
  }),
  'restore-test.form': verb({
    parse: z.object({}),
    who: 'admin',
    need: 'read',
    refusal: onlyAdmins,
    run: async (deps, _data, speaker) => {
      if (speaker.conversation.kind !== 'personal') return said(ownChat);
      return { kind: 'reply', ...restoreTestForm(deps, speaker) };
    },
  }),
  'restore-test.record': verb({
    parse: z.object({
      workload: z.enum(workloads),
      what: oneLine(300),
      testedBy: oneLine(100),
      testedOn: z.iso.date(),
      minutes: z.coerce.number().int().min(1).max(100_000),
      result: z.enum(['worked', 'partly', 'failed']),
      note: z.string().trim().max(1000).default(''),
    }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, data, { id, name, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      const today = deps.now().toISOString().slice(0, 10);
      if (data.testedOn > today) return said('The day lies in the future. Nothing was recorded.');
      await deps.proof.backups.recordTest({ ...data, testedOn: `${data.testedOn}T00:00:00.000Z` }, { id, name });
      const { result } = data;
      const text =
        result === 'worked'
          ? 'Recorded, and in the journal. I ask for the next one in 90 days.'
          : 'Recorded, and in the journal. It does not count as one that worked: try again when the cause is mended.';
      return { kind: 'card', card: messageCard(messageCardData(text)) };
    },
  }),
} as const;
