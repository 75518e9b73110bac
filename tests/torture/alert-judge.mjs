import { until } from './wait.mjs';

const labels = { open: 'Open', snoozed: 'Snoozed', accepted: 'Accepted', fixed: 'Fixed', pending: 'Open' };
export const keyOf = ({ driveId, itemId, linkId }) =>
  `sharing.anonymous-link-open:${[driveId, itemId, linkId].map(encodeURIComponent).join('/')}`;

/** Waits until everything stands as it must; what is wrong then is a problem. @returns how many messages about links stand in the channel */
export async function judge(round) {
  let left = [];
  await until(
    async () => {
      left = await wrong(round);
      return left.length === 0;
    },
    120_000,
    500,
  );
  round.problems.push(...left);
  round.tally.lost += left.length;
  return countDoubled(round);
}

/** What stands in Teams against the tenant and the store. @returns what is wrong */
async function wrong({ database, connector, channel, links }) {
  const found = [];
  const rows = await database.query(
    `select f.key, f.check_id, f.state, f.is_baseline, d.activity_id, m.group_id,
       (select count(*)::int from deliveries g where g.conversation_id = '${channel}' and g.subject_kind = 'group' and g.subject_id = m.group_id) as groups
     from findings f
     left join deliveries d on d.subject_kind = 'finding' and d.subject_id = f.key and d.conversation_id = '${channel}'
     left join group_members m on m.key = f.key where f.check_id = 'sharing.anonymous-link-open'`,
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const last = new Map(connector.all().map((card) => [card.activityId, card.states.at(-1)]));
  for (const link of links) {
    const row = byKey.get(keyOf(link));
    if (!row) {
      // Made and removed before anybody looked.
      if (!link.isGone) found.push(`${link.tag}: no finding`);
      continue;
    }
    if (link.isGone !== (row.state === 'fixed'))
      found.push(`${link.tag}: ${link.isGone ? 'gone' : 'stands'}, and is ${row.state}`);
    if (row.is_baseline) continue;
    const cards = (row.activity_id === null ? 0 : 1) + row.groups;
    // Accepted before it was told: covered by what was accepted for its file.
    if (cards !== 1 && !(cards === 0 && (row.state === 'accepted' || row.state === 'fixed')))
      found.push(`${link.tag}: stands on ${cards} cards (${row.state})`);
    const shown = last.get(row.activity_id)?.state;
    if (row.activity_id !== null && shown !== labels[row.state])
      found.push(`${link.tag}: is ${row.state}, its card shows ${shown}`);
  }
  const groups = await database.query(
    `select g.id, d.activity_id, count(*) filter (where f.state = 'fixed')::int as fixed, count(*)::int as total
     from finding_groups g join group_members m on m.group_id = g.id join findings f on f.key = m.key
     join deliveries d on d.subject_kind = 'group' and d.subject_id = g.id and d.conversation_id = '${channel}' group by g.id, d.activity_id`,
  );
  for (const { id, activity_id, fixed, total } of groups) {
    const text = JSON.stringify(last.get(activity_id)?.card ?? {});
    const says = fixed === total ? 'All of them are over' : fixed > 0 ? `${fixed} fixed` : `${total} `;
    if (!text.includes(says)) found.push(`group ${id}: ${fixed} of ${total} are over, and its card does not say so`);
  }
  const due = await database.query(
    `select subject_kind, subject_id, tries, failure from deliveries where wanted > shown and gave_up is null`,
  );
  for (const row of due) found.push(`due: ${JSON.stringify(row)}`);
  const replies = await database.query(`select delivery_id, kind from replies where sent_at is null`);
  for (const row of replies) found.push(`not said: ${JSON.stringify(row)}`);
  return found;
}

/** What stands twice: a message of the same subject; each must be explained by a kill between Teams' acceptance and our noting it. */
const subjectOf = ({ thread, states }) => {
  const text = JSON.stringify(states[0].card);
  if (thread) return `reply ${thread} ${text}`;
  return /"groupId":"[^"]+"/.exec(text)?.[0] ?? /"findingKey":"[^"]+"/.exec(text)?.[0] ?? null;
};

function countDoubled({ bot, connector, channel, tally, problems }) {
  const posts = connector.all().filter((card) => card.conversation === channel && subjectOf(card) !== null);
  for (const [subject, some] of Map.groupBy(posts, subjectOf)) {
    some.sort((a, b) => a.acceptedAt - b.acceptedAt);
    for (const [n, post] of some.entries()) {
      const next = some[n + 1];
      if (!next) continue;
      const isKilled = bot.kills.some((at) => at >= post.arrivedAt - 50 && at <= post.acceptedAt + 5_000);
      // A reply of the same words says that it came back once more.
      if (subject.startsWith('reply') && !isKilled) continue;
      tally.doubled += 1;
      if (!isKilled) problems.push(`twice without a kill: ${subject.slice(0, 160)}`);
    }
  }
  return posts.length;
}
