import { AppError } from '../model/errors';

/** Upload sessions take parts whose size is a multiple of 320 KiB. @see https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
const partBytes = 32 * 320 * 1024;
const partTimeoutMs = 120_000;

/** A file goes to the person's own OneDrive and nowhere else, whatever an activity names. */
export function isUploadAddress(address: string, allowLoopback: boolean): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.username !== '' || url.password !== '') return false;
  if (allowLoopback && url.protocol === 'http:' && url.hostname === '127.0.0.1') return true;
  return url.protocol === 'https:' && url.port === '' && /^[a-z0-9-]+\.sharepoint\.com$/.test(url.hostname);
}

/**
 * Puts a file to an upload session, part by part. The address opens the session without a token: it is never logged.
 * @throws AppError 'delivery-failed' with the status; 0 when nobody answered
 */
export async function uploadFile(
  address: string,
  file: { readonly bytes: number; readonly read: (buffer: Uint8Array, from: number) => Promise<unknown> },
): Promise<void> {
  for (let from = 0; from < file.bytes; from += partBytes) {
    const part = new Uint8Array(Math.min(partBytes, file.bytes - from));
    await file.read(part, from);
    const status = await put(address, part, `bytes ${from}-${from + part.length - 1}/${file.bytes}`);
    if (status < 200 || status > 299)
      throw new AppError('delivery-failed', `the upload was answered ${status}`, { status });
  }
}

async function put(address: string, part: Uint8Array<ArrayBuffer>, range: string): Promise<number> {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-range': range },
      body: part,
      redirect: 'error',
      signal: AbortSignal.timeout(partTimeoutMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    // The cause would name the address.
    throw new AppError('delivery-failed', 'the upload was not answered', { status: 0 });
  }
}
