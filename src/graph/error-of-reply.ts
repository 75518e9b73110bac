import { z } from 'zod/v4';
import type { GraphReply } from './graph';
import { GraphError } from './graph-error';
import { retryAfterMs } from './retry-after';

const envelope = z.object({
  error: z.object({
    code: z.string().nullish(),
    message: z.string().nullish(),
    innerError: z.object({ code: z.string().nullish(), 'request-id': z.string().nullish() }).nullish(),
  }),
});

// The texts are the ones CIPP matches; see facts.md §3. The message is looked at here and goes no further.
const licenceCodes = new Set([
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  'AadPremiumLicenseRequired', // comes as 400
  'NoLicense',
]);
const licenceText = /tenant is not licensed for this feature|doesn't have premium licen[sc]e/i;
/** Intune's answer where nobody has bought it. @see https://github.com/microsoftgraph/msgraph-beta-sdk-go/issues/198 */
const noIntuneText = /request not applicable to target tenant/i;

/** A code is a word of Graph's; anything else (a gateway's page, somebody's text) is not repeated. */
const asCode = (code: string | null | undefined): string => (code && /^[\w.-]{1,80}$/.test(code) ? code : 'no-code');

/** Graph's own code and words of a refusal. The words may name people and files: they go to those who decide, and nowhere else. */
export function wordsOf(body: unknown): { readonly code: string; readonly words: string } {
  const parsed = envelope.safeParse(body);
  const error = parsed.success ? parsed.data.error : undefined;
  return { code: asCode(error?.code), words: (error?.message ?? '').slice(0, 500) };
}

/** The error that a non-2xx answer stands for. `asked` is method and path template. */
export function errorOfReply(reply: Omit<GraphReply, 'requestId'>, asked: string, now?: Date): GraphError {
  const parsed = envelope.safeParse(reply.body);
  const error = parsed.success ? parsed.data.error : undefined;
  const waitMs = now === undefined ? null : retryAfterMs(reply.headers['retry-after'], now);
  return new GraphError({
    status: reply.status,
    graphCode: asCode(error?.code),
    requestId: error?.innerError?.['request-id'] ?? reply.headers['request-id'] ?? null,
    retryAfterS: waitMs === null ? null : Math.ceil(waitMs / 1000),
    asked,
    isNotLicensed:
      licenceCodes.has(error?.code ?? '') ||
      (reply.status === 403 && licenceText.test(error?.message ?? '')) ||
      (reply.status === 400 && noIntuneText.test(error?.message ?? '')),
  });
}
