/** Somebody of the tenant, by the authenticated object id. */
export interface Person {
  readonly id: string;
  readonly name: string;
}
