#!/usr/bin/env node
// Records what the bot asks of Graph and what the demo tenant answers, over a whole test run, and has the published
// contract judge it. The checker is not part of this project: without it this says so and ends well.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const checker = path.resolve('../shared/graph/contract/check.mjs');
if (!fs.existsSync(checker)) {
  console.log(`contract: skipped, there is no checker at ${checker}`);
  process.exit(0);
}
// A folder that a test run with RECORD_DIR has filled, or none: then the tests that ask Graph are run here.
const [given] = process.argv.slice(2);
const folder = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'keyholder-contract-'));
try {
  if (given === undefined) {
    const recorded = ['tests/e2e', 'tests/demo/contract', 'tests/graph/readers'];
    const tests = spawnSync('npx', ['jest', ...recorded, '--silent'], {
      stdio: 'inherit',
      env: { ...process.env, RECORD_DIR: folder, NODE_OPTIONS: '--experimental-vm-modules' },
    });
    // Whether the tests hold is judged by npm test; here, what went over the wire while they ran.
    if (tests.status !== 0) console.log('contract: a recorded test failed; what was recorded is judged all the same');
  }
  const files = fs.readdirSync(folder);
  const all = path.join(folder, 'all.ndjson');
  for (const file of files) fs.appendFileSync(all, fs.readFileSync(path.join(folder, file)));
  const judged = spawnSync(process.execPath, [checker, all], { encoding: 'utf8' });
  process.stdout.write(`contract: ${files.length} recordings\n${judged.stdout}${judged.stderr}`);
  const exchanges = Number(/(\d+) exchanges/.exec(judged.stdout)?.[1] ?? 0);
  if (exchanges === 0) console.log('contract: nothing was recorded, so nothing was judged');
  process.exitCode = exchanges === 0 ? 1 : (judged.status ?? 1);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
