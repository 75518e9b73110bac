import type { Get, Run } from './call-everything';

const RULES = '/users/{}/mailFolders/{}/messageRules';
const STELLA = 'dece0000-0000-4000-8000-0000000000a1';

/** Inbox rules. */
export async function callMail(get: Get, run: Run): Promise<void> {
  const inbox = [STELLA, 'inbox'];
  const body = {
    displayName: 'Copy',
    sequence: 1,
    isEnabled: true,
    conditions: { subjectContains: ['offer'] },
    actions: { forwardTo: [{ emailAddress: { name: 'Max', address: 'max@freemail.example' } }] },
  };
  const rule = await run('POST', RULES, inbox, { body });
  const all = await get(RULES, inbox);
  await get(`${RULES}/{}`, [...inbox, all.value[0].id]);
  await run('PATCH', `${RULES}/{}`, [...inbox, rule.id], { body: { isEnabled: false } });
  await run('DELETE', `${RULES}/{}`, [...inbox, rule.id]);
  const guests = await get('/users', [], `?$filter=userType eq 'Guest'&$top=1`);
  await run('GET', RULES, [guests.value[0].id, 'inbox'], { expect: 404, as: 'demo-read' });
}
