import type { AlertsTables } from './alerts';
import type { FindingsTables } from './findings';
import type { FixesTables } from './fixes';
import type { JournalTables } from './journal';
import type { PeopleTables } from './people';
import type { ProofTables } from './proof';
import type { ReviewTables } from './review';
import type { TenantTables } from './tenant';

/** Every table of ours. Each row carries the tenant it is of. */
export interface Tables
  extends TenantTables,
    FindingsTables,
    FixesTables,
    AlertsTables,
    JournalTables,
    PeopleTables,
    ProofTables,
    ReviewTables {}
