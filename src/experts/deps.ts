import type { Library } from '../knowledge/library';
import type { WakeName } from '../model/wake';
import type { Db } from '../store/db';

export interface ExpertsDeps {
  readonly db: Db;
  readonly tenantId: string;
  readonly now: () => Date;
  readonly library: Library;
  /** Object ids of admins and leads. @throws GraphError when Graph does not answer */
  readonly insiders: () => Promise<ReadonlySet<string>>;
  readonly wake: (name: WakeName) => void;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}
