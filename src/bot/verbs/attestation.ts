import { z } from 'zod/v4';
import { attestationsMessage } from '../on-proof-sentence';
import { said, verb } from './verb';

const onlyAdmins = 'Only an admin or a security lead can state this. Nothing was changed.';
const ownChat = 'Do that in your own chat with me. Nothing was changed.';

export const attestationVerbs = {
  'attestation.make': verb({
    parse: z.object({
      subject: z.string().min(1).max(200),
      note: z.string().trim().min(3).max(1000),
      until: z.iso.date(),
      fileName: z.string().trim().max(200).default(''),
      fileHash: z.string().trim().toLowerCase().max(64).default(''),
    }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { subject, note, until, fileName, fileHash }, { id, name, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      if (fileHash !== '' && !/^[0-9a-f]{64}$/.test(fileHash))
        return said('A SHA-256 has 64 digits, 0 to 9 and a to f. Nothing was changed.');
      if (fileHash === '' && fileName !== '')
        return said('A file’s name alone shows nothing: give its SHA-256 too, or neither. Nothing was changed.');
      const file = fileHash === '' ? null : { name: fileName, sha256: fileHash };
      const given = { subject, note, file, validUntil: `${until}T00:00:00.000Z` };
      const done = await deps.proof.attestations.attest(given, { id, name });
      if (!done.ok) return said(`${done.why} Nothing was changed.`);
      const message = await attestationsMessage(deps, 'Stated. It is in the journal, with your name and the day.');
      return { kind: 'card', card: message.card };
    },
  }),
  'attestation.withdraw': verb({
    parse: z.object({ attestationId: z.string().min(1).max(100) }),
    who: 'admin',
    need: 'decide',
    refusal: onlyAdmins,
    run: async (deps, { attestationId }, { id, name, conversation }) => {
      if (conversation.kind !== 'personal') return said(ownChat);
      if (!(await deps.proof.attestations.withdraw(attestationId, { id, name })))
        return said('It did not stand any more. Nothing was changed.');
      return { kind: 'card', card: (await attestationsMessage(deps, 'Withdrawn.')).card };
    },
  }),
} as const;
