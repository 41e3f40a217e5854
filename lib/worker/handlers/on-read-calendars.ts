import { readCalendars } from '../../messages/read-calendars';
import { pullCalendars } from '../../pull/pull-calendars';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';

export const onReadCalendars = handler(readCalendars, async (tools, { account }) => {
  const known = await tools.accounts.get(account);
  if (known === null) throw new MessageFailure('unavailable');
  const { calendars, problem } = await pullCalendars(tools, known.host, account);
  if (calendars === null && problem !== null) {
    throw new MessageFailure(problem === 'signed-out' || problem === 'no-access' ? problem : 'unavailable');
  }
  return { calendars };
});
