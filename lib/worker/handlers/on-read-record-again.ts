import { readRecordAgain } from '../../messages/read-record-again';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';

/** The limiter keeps this from asking a host that wants to be left alone, however often it is pressed. */
export const onReadRecordAgain = handler(readRecordAgain, async (tools, { ref }) => {
  const known = await tools.accounts.get(ref.account);
  if (known?.host !== ref.host) throw new MessageFailure('unknown-system');
  await observe(tools, ref, 0);
  await runDue(tools);
  return {};
});
