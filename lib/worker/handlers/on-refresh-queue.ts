import { refreshQueue } from '../../messages/refresh-queue';
import { QueueTimes } from '../alerts/queue-times';
import { readQueues } from '../alerts/read-queues';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { runDue } from '../run-due';

/** A queue read within this time is not read again: the account's limit is shared with everybody. */
const JUST_READ_MILLISECONDS = 10_000;

export const onRefreshQueue = handler(refreshQueue, async (tools, { account }) => {
  if ((await tools.accounts.get(account)) === null) throw new MessageFailure('unknown-system');
  const times = new QueueTimes(tools);
  const now = tools.now();
  const readAt = (await tools.copies.readAt(`${account}/queue`)) ?? 0;
  if (readAt > now || now - readAt >= JUST_READ_MILLISECONDS) {
    await times.setNext(account, now);
    await tools.exclusively('queues', () => readQueues(tools));
  }
  await runDue(tools);
  return {};
});
