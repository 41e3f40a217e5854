import { recordKey } from '../../domain/model/record-key';
import { takeBackPulse } from '../../messages/take-back-pulse';
import { handler } from '../handler';
import { PulseBook } from '../pulses/pulse-book';
import { showCustomer } from '../show-customer';

/** Forgets a pulse that was said by mistake. One that is gone already is no failure. */
export const onTakeBackPulse = handler(takeBackPulse, async (tools, { ref, at }) => {
  await tools.exclusively('pulse', () => new PulseBook(tools.local).takeBack(recordKey(ref), at));
  await showCustomer(tools, ref);
  return {};
});
