import type { TurnContext } from 'botbuilder';
import { isTimeZone } from '../model/zoned-time';

/** Where the person is; Teams says it in the activity or beside it. */
export function timeZoneOf({ localTimezone, entities }: TurnContext['activity']): string {
  const client = entities?.find(({ type }) => type === 'clientInfo') as { timezone?: unknown } | undefined;
  const said = localTimezone || client?.timezone;
  return typeof said === 'string' && isTimeZone(said) ? said : 'UTC';
}
