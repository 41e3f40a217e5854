import { linkedWith } from '../../domain/matching/linked-with';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { confirmCustomer } from '../../messages/confirm-customer';
import { knownMe } from '../../pull/known-me';
import { CustomerLinks } from '../customer-links';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { showMatched } from '../show-matched';

/** Keeps that two records are one customer: both pages show what is open in either. */
export const onConfirmCustomer = handler(confirmCustomer, async (tools, { ref, other }) => {
  if (ref.host === other.host) throw new MessageFailure('one-system');
  const links = new CustomerLinks(tools.local);
  await tools.exclusively('customer-links', async () => {
    const said = await links.all();
    const isFree = (one: RecordRef, wanted: RecordRef) => {
      const linked = linkedWith(one, said);
      return linked === null || recordKey(linked.ref) === recordKey(wanted);
    };
    if (!isFree(ref, other) || !isFree(other, ref)) throw new MessageFailure('already-matched');
    const me = await knownMe(tools, ref.account);
    await links.say(ref, other, { same: true, confirmedAt: tools.now(), by: me?.id ?? null });
  });
  await showMatched(tools, ref, other);
  return {};
});
