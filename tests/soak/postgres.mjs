import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const versions = '/usr/lib/postgresql';

/** A PostgreSQL server of our own, so that it can be restarted without anybody else noticing. */
export function startPostgres(dir, port) {
  const version = fs.readdirSync(versions).toSorted().at(-1) ?? '';
  const tool = (name) => path.join(versions, version, 'bin', name);
  const data = path.join(dir, 'postgres');
  fs.mkdirSync(data);
  // The server does not run as root.
  const as = process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
  if (as.length > 0) execFileSync('chown', ['-R', 'postgres', dir]);
  const run = (...args) => {
    const [command, ...rest] = [...as, ...args];
    execFileSync(command, rest, { stdio: 'ignore' });
  };
  const log = path.join(data, 'log');
  run(tool('initdb'), '-D', data, '-U', 'postgres', '--auth=trust', '--no-sync');
  const options = `-p ${port} -k ${data} -c listen_addresses=127.0.0.1`;
  run(tool('pg_ctl'), '-D', data, '-l', log, '-o', options, '-w', 'start');
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart: (mode) => run(tool('pg_ctl'), '-D', data, '-l', log, '-o', options, '-w', '-m', mode, 'restart'),
    stop: () => run(tool('pg_ctl'), '-D', data, '-w', '-m', 'immediate', 'stop'),
  };
}
