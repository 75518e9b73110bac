import type { Reply } from '../knowledge/reply';

const parties = { microsoft: 'Microsoft', customer: 'You (customer)', shared: 'Shared' } as const;

/** An answer for a terminal. */
export function messageText(reply: Reply): string {
  if (reply.kind === 'answers') return reply.answers.map(messageText).join('\n\n');
  if (reply.kind === 'answer') {
    const { topic } = reply;
    const list = (heading: string, lines: readonly string[]) =>
      lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  - ${line}`)];
    return [
      topic.title,
      `Whose job: ${parties[topic.party]}`,
      topic.short,
      ...list('What Microsoft does', topic.microsoft),
      ...list('What we do', topic.customer),
      ...list(
        'In numbers',
        topic.numbers.map(({ what, value, condition }) => `${what}: ${value} (${condition})`),
      ),
      ...list('What to do next', topic.actions),
      ...(topic.caution ? ['', topic.caution] : []),
      ...list(
        'Sources',
        topic.sources.map(({ title, url, asOf }) => `${title}, ${asOf}: ${url}`),
      ),
    ].join('\n');
  }
  if (reply.kind === 'candidates' || reply.kind === 'unknown') {
    const unsure = (reply.kind === 'candidates' ? reply.question : undefined) ?? "I'm not sure what you mean.";
    const opening = reply.kind === 'unknown' ? "I don't know that." : unsure;
    return [opening, ...reply.topics.map(({ title }) => `  - ${title}`)].join('\n');
  }
  if (reply.kind === 'posture') return 'That is about the tenant itself: npx keyholder posture';
  if (reply.kind === 'refused')
    return "I can't do that. Fixes are approved by a security lead, from their card in Teams.";
  return 'Ask who looks after what in Microsoft 365, for example: npx keyholder ask "who is responsible for backups?"';
}
