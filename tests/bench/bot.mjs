// The whole program as a process of its own, started by fork with its environment; it answers about itself.
import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(import.meta.url);
const dist = path.join(import.meta.dirname, '../../dist');
const { readConfig } = load(path.join(dist, 'config.js'));
const { startKeyholder } = load(path.join(dist, 'keyholder.js'));
const { createLog, trace } = load(path.join(dist, 'log.js'));
const { sql } = load('kysely');

/** A run may have its own time: so far from the machine's, until it is stopped. */
const offsetMs = Number(process.env.BENCH_CLOCK_OFFSET_MS ?? 0);
let stoppedAt;
const now = () => new Date(stoppedAt ?? Date.now() + offsetMs);
const log = createLog('warn', now, (line) => process.stderr.write(`${line}\n`));
const running = await startKeyholder(readConfig(process.env), { now, log, trace, fault: () => undefined });

/** Of each table, which rows were written by which transaction: it moves when a row is written, whatever is written. */
const writes = async () => {
  const { rows } = await sql`select tablename as name from pg_tables where schemaname = 'public'`.execute(running.db);
  const sums = rows.map(async ({ name }) => {
    const { rows: found } =
      await sql`select xmin::text || ' ' || ctid::text as version from ${sql.table(name)}`.execute(running.db);
    return [name, found.map(({ version }) => version)];
  });
  return Object.fromEntries(await Promise.all(sums));
};
const digest = async () => {
  const of = async (table, columns) => {
    const { rows } = await sql
      .raw(`select count(*)::int as n, md5(string_agg(line, chr(10) order by line)) as hash
        from (select concat_ws('|', ${columns}) as line from ${table}) lines`)
      .execute(running.db);
    return `${rows[0].n} ${rows[0].hash}`;
  };
  return {
    users: await of('users', 'id, user_principal_name, user_type, account_enabled, removed_at'),
    registrations: await of('registrations', 'user_id, is_mfa_registered, methods'),
    drives: await of('drives', 'id, name, owner_id'),
    links: await of('sharing_links', 'drive_id, item_id, id, scope, type, ends_at'),
    findings: await of('findings', 'key, state, severity'),
    'by check': (
      await sql`select check_id || ' ' || state || ' ' || count(*) as line from findings group by check_id, state order by 1`.execute(
        running.db,
      )
    ).rows
      .map(({ line }) => line)
      .join(', '),
  };
};
const progress = async () => {
  const { rows } = await sql`select count(*)::int as all, count(read_at)::int as read from drives`.execute(running.db);
  return rows[0];
};
/** Collections that have not been looked at yet: mailboxes come after the first reading, by a job of their own. */
const unread = async () =>
  (
    await sql`select count(*)::int as n from (values ('inbox-rules'), ('sharing-counts'), ('leaver-links')) as wanted (name)
      where not exists (select 1 from collections c where c.name = wanted.name and c.read_at is not null)`.execute(
      running.db,
    )
  ).rows[0].n;
const answers = {
  unread,
  writes,
  digest,
  progress,
  cpu: async () => process.cpuUsage(),
  links: async () => (await sql`select count(*)::int as n from sharing_links`.execute(running.db)).rows[0].n,
  wake: async (name) => running.wake(name),
  findings: async () =>
    (
      await sql`select key || ' ' || state || ' ' || severity as line from findings order by key`.execute(running.db)
    ).rows.map(({ line }) => line),
  stopClock: async (at) => {
    stoppedAt = at;
  },
};
process.on('message', async ({ id, what, with: given }) => {
  if (what === 'end') {
    await running.close();
    process.exit(0);
  }
  process.send({ id, value: await answers[what](given) });
});
process.on('disconnect', () => process.exit(0));
process.send({ id: 0, value: running.url });
