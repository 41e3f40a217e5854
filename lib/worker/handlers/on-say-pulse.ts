import { recordKey } from '../../domain/model/record-key';
import { sayPulse } from '../../messages/say-pulse';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { PulseBook } from '../pulses/pulse-book';
import { showCustomer } from '../show-customer';

/** Keeps a pulse: the score follows at once, on both of the customer's pages. */
export const onSayPulse = handler(sayPulse, async (tools, { ref, score, remark }) => {
  const me = await knownMe(tools, ref.account);
  if (me === null) throw new MessageFailure('unknown-author');
  const at = tools.now();
  await tools.exclusively('pulse', () =>
    new PulseBook(tools.local).say({ recordKey: recordKey(ref), score, remark, authorId: me.id, at }),
  );
  await showCustomer(tools, ref);
  return { at };
});
