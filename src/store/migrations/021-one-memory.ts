import { type Kysely, sql } from 'kysely';

/** Policies were remembered twice: what only the older memory knows moves into the one of every setting. */
const statements = [
  `insert into versions (tenant_id, collection, object_id, name, kind, before, after, since, at)
    select p.tenant_id, 'conditional-access-policies', p.policy_id, coalesce(p.object ->> 'displayName', p.policy_id), 'changed',
      p.before, p.object, p.before_at, p.at
    from (select o.*, lag(object) over one as before, lag(at) over one as before_at from policy_versions o
      window one as (partition by tenant_id, policy_id order by seq)) p
    where p.before is not null and not exists (select 1 from versions v
      where v.tenant_id = p.tenant_id and v.collection = 'conditional-access-policies' and v.object_id = p.policy_id and v.at = p.at)`,
  `drop table policy_versions`,
  `create index on versions (tenant_id, collection, object_id, at)`,
];

export const oneMemory = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
