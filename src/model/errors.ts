export type ErrorCode =
  | 'config-invalid'
  | 'graph-failed'
  | 'conflict'
  | 'not-found'
  | 'not-allowed'
  | 'bad-input'
  | 'not-understood'
  | 'store-locked'
  | 'store-newer'
  | 'delivery-failed';

/**
 * Anything the program can say about a failure: what kind (`code`), the facts as fields, and the cause.
 * Text from the tenant never goes into `message`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;

  constructor(code: ErrorCode, message: string, facts: AppError['facts'] = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.facts = facts;
  }
}
