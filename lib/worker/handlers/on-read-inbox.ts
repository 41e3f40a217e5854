import { readInbox } from '../../messages/read-inbox';
import { handler } from '../handler';
import { inboxNotice } from '../notices/inbox-notice';
import { currentPolicy } from '../policy/current-policy';

const WINDOW = 30;

export const onReadInbox = handler(readInbox, async (tools, { offset }) => {
  const policy = await currentPolicy(tools);
  const told = (await tools.alerts.told()).filter((row) => row.toldAt !== undefined);
  const shown = await Promise.all(
    told.slice(offset, offset + WINDOW).map((row) => inboxNotice(tools, row, policy)),
  );
  return {
    // Of an account that is not known any more there is nothing to open.
    notices: shown.filter((notice) => notice !== null),
    total: told.length,
    unread: told.filter((row) => row.readAt === undefined).length,
    calendar: policy.calendars.find(({ id }) => id === policy.calendar) ?? null,
  };
});
