import type { FileMessage } from '../alerts/chat';

/** Asks the person whether a file may be put into their OneDrive. `context` comes back with their answer, and is not believed. */
export const fileConsent = (file: {
  readonly name: string;
  readonly description: string;
  readonly bytes: number;
  readonly context: Readonly<Record<string, unknown>>;
}): FileMessage => ({
  summary: `${file.name}: may I put this file into your OneDrive?`,
  attachment: {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name: file.name,
    content: {
      description: file.description,
      sizeInBytes: file.bytes,
      acceptContext: file.context,
      declineContext: file.context,
    },
  },
});

/** Shows a file that stands in the person's OneDrive now. */
export const fileInfo = (file: {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}): FileMessage => ({
  summary: `${file.name} is in your OneDrive.`,
  attachment: {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    name: file.name,
    contentUrl: file.contentUrl,
    content: { uniqueId: file.uniqueId, fileType: file.fileType },
  },
});
