import fs from 'node:fs';
import { chatOf } from './people.mjs';
import { shown, shownIn } from './steps.mjs';
import { until } from './wait.mjs';

/** A call whose answer a kill took is made again only after the minute that Graph may take to show it. */
const settleMs = 120_000;
const count = (list, is) => list.filter(is).length;

/** Waits for the steady state and compares it with the truth: the tenant, the channel, the journal. */
export async function settle(round) {
  let wrong = ['never looked'];
  const isSettled = async () => {
    wrong = [...(await wrongLinks(round)), ...(await wrongCounts(round))];
    return wrong.length === 0;
  };
  if (!(await until(isSettled, settleMs, 250))) {
    round.problems.push(...wrong);
    round.tally.lost += wrong.length;
    await explain(round);
  }
  checkCalls(round);
  checkDoubles(round);
  await checkJournal(round);
}

async function wrongLinks(round) {
  const wrong = [];
  for (const link of round.links.filter((one) => one.linkId)) {
    const stands = await round.tenant.stands(link);
    if (stands !== (link.want !== 'Fixed'))
      wrong.push(`${link.tag}: should be ${link.want}, and the link ${stands ? 'stands' : 'is gone'}`);
    const state = shown(round, link)?.state;
    // What the first reading found is counted, not told.
    const isUntold = link.inFirstRead && state === undefined;
    if (!isUntold && state !== link.want)
      wrong.push(`${link.tag}: the card in the channel shows ${state}, not ${link.want}`);
    for (const who of link.copied ? ['lead', 'lead2'] : []) {
      const copy = shownIn(round, chatOf(who), link)?.state;
      if (copy !== link.want) wrong.push(`${link.tag}: the copy of ${who} shows ${copy}, not ${link.want}`);
    }
  }
  return wrong;
}

/** Every link that anyone can open is known, those of the first reading too, and the summary came. */
async function wrongCounts(round) {
  const [truth, posture] = await Promise.all([round.tenant.truth(), round.bot.operate('posture', '--json')]);
  const wrong = [];
  if (posture.code !== 0) return [`posture ended with ${posture.code}: ${posture.out}`];
  const known = JSON.parse(posture.out).checks.find(({ title }) => title === 'Anyone-links').standing;
  if (known !== truth.anonymousLinks.length)
    wrong.push(`${truth.anonymousLinks.length} links stand in the tenant, ${known} in the store`);
  if (round.connector.cardsOf(round.channel, 'baseline').length === 0)
    wrong.push('the summary of the first reading did not come');
  return wrong;
}

/** Of one link the bot deletes at most once, and never asks again for what it did. */
function checkCalls({ links, tenant, problems, tally }) {
  for (const link of links.filter((one) => one.linkId)) {
    const statuses = tenant.deletesOf(link);
    const byBot = statuses.length - (link.byHand ? 1 : 0);
    const most = link.approved || link.byHand ? 1 : 0;
    if (byBot <= most && count(statuses, (status) => status === 204) <= 1) continue;
    tally.twice += 1;
    problems.push(
      `${link.tag}: DELETE reached the tenant ${statuses.length} times (${statuses.join(', ')}), ${link.byHand ? 'once' : 'never'} by hand`,
    );
  }
}

/** A second card is explained by a kill between Teams' acceptance and our noting it, and by nothing else. */
function checkDoubles({ connector, bot, problems, tally, channel }) {
  const spareMs = 5_000;
  const groups = Map.groupBy(
    connector
      .all()
      .filter(
        ({ tag, conversation, counted }) =>
          tag && !counted && (conversation === channel || !conversation.startsWith('19:')),
      ),
    ({ tag, conversation }) => `${tag} in ${conversation}`,
  );
  for (const [what, posts] of groups) {
    posts.sort((a, b) => a.acceptedAt - b.acceptedAt);
    for (const [n, post] of posts.entries()) {
      post.counted = true;
      const next = posts[n + 1];
      if (!next) continue;
      tally.doubled += 1;
      const kill = bot.kills.find(
        (at) => at >= post.arrivedAt - 50 && at <= post.acceptedAt + spareMs && at <= next.acceptedAt,
      );
      if (!kill)
        problems.push(
          `${what}: a second card without a kill at the first (${new Date(post.acceptedAt).toISOString()}, then ${new Date(next.acceptedAt).toISOString()})`,
        );
    }
  }
}

const ends = ['fix.done', 'fix.failed', 'fix.unverified', 'fix.stale'];

/** The chain verifies, and says of each link what happened to it, once. */
async function checkJournal(round) {
  const { bot, problems, tally, links, dir } = round;
  const verdict = await bot.operate('verify');
  tally.entries += Number(/whole: (\d+) entries/.exec(verdict.out)?.[1] ?? 0);
  if (verdict.code !== 0) {
    tally.broken += 1;
    problems.push(`verify ended with ${verdict.code}: ${verdict.out}`);
  }
  const file = `${dir}/journal.ndjson`;
  await bot.operate('export', file, '--journal');
  const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(1);
  const entries = lines
    .map((line) => JSON.parse(line))
    .map(({ kind, body, seq }) => ({ kind, seq, ...JSON.parse(body) }));
  for (const link of links.filter((one) => one.linkId)) {
    const own = entries.filter((entry) => (entry.findingKey ?? entry.key ?? '').includes(link.linkId));
    const ofKind = (kind) => own.filter((entry) => entry.kind === kind);
    const expect = (is, text) =>
      is ||
      problems.push(`${link.tag}: the journal ${text}: ${own.map(({ kind, seq }) => `${seq} ${kind}`).join(', ')}`);
    const opened = ofKind('finding.open').length;
    expect(opened === 1 || (link.inFirstRead && opened === 0), `opens it ${opened} times`);
    expect(ofKind('finding.fixed').length <= 1, 'closes it more than once');
    expect(ofKind('fix.asked').length >= link.acknowledged.asked, 'lacks an acknowledged request');
    expect(ofKind('fix.declined').length >= link.acknowledged.declined, 'lacks an acknowledged refusal');
    expect(ofKind('fix.approved').length >= link.acknowledged.approved, 'lacks an acknowledged approval');
    const asked = Map.groupBy(
      own.filter(({ approvalId }) => approvalId),
      ({ approvalId }) => approvalId,
    );
    for (const [approvalId, steps] of asked) {
      const of = (kind) => count(steps, (step) => step.kind === kind);
      const calls = entries.filter((entry) => entry.approvalId === approvalId && entry.kind === 'fix.intent');
      expect(of('fix.asked') === 1 && of('fix.approved') + of('fix.declined') <= 1, 'asks or decides twice');
      expect(
        count(steps, ({ kind }) => ends.includes(kind)) === of('fix.approved'),
        'does not end each approved fix once',
      );
      expect(of('fix.done') === of('fix.approved'), 'has an approved fix that was not done');
      expect(calls.length === 0 || of('fix.approved') === 1, 'has a call without an approval');
    }
    if (link.want === 'Fixed')
      expect(ofKind('fix.done').length + ofKind('finding.fixed').length === 1, 'does not close it once');
  }
}

async function explain({ database, bot, problems }) {
  const rows = await database.query(
    `select subject_id, conversation_id, wanted, shown, activity_id, lease_until, next_try_at, tries, gave_up from deliveries where wanted > shown`,
  );
  const fixes = await database.query(`select * from fixes where state = 'due'`);
  const drives = await database.query(
    `select id, read_at, notified_at from drives where read_at is null or notified_at >= read_at`,
  );
  problems.push(
    ...rows.map((row) => `  due: ${JSON.stringify(row)}`),
    ...fixes.map((row) => `  fix: ${JSON.stringify(row)}`),
    ...drives.map((row) => `  drive: ${JSON.stringify(row)}`),
    ...bot.log.slice(-8).map((line) => `  log: ${line.slice(0, 600)}`),
  );
}
