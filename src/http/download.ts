import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'restify';

/** A file that somebody may take. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** Streams it as a file to keep, never as a page to show. */
export async function sendDownload({ name, bytes, chunks }: Download, response: Response): Promise<void> {
  response.writeHead(200, {
    'content-type': 'application/zip',
    'content-length': String(bytes),
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  try {
    await pipeline(Readable.from(chunks(), { objectMode: false }), response);
  } catch (error) {
    // Whoever went away in the middle asks for a new link.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
