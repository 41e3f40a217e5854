import { partCustomer } from '../../messages/part-customer';
import { knownMe } from '../../pull/known-me';
import { CustomerLinks } from '../customer-links';
import { handler } from '../handler';
import { showMatched } from '../show-matched';

/** Keeps that two records are not one customer, or forgets what was said of them: each page shows its own again. */
export const onPartCustomer = handler(partCustomer, async (tools, { ref, other, say }) => {
  const links = new CustomerLinks(tools.local);
  await tools.exclusively('customer-links', async () => {
    if (say === 'nothing') return links.forget(ref, other);
    const me = await knownMe(tools, ref.account);
    return links.say(ref, other, { same: false, confirmedAt: tools.now(), by: me?.id ?? null });
  });
  await showMatched(tools, ref, other);
  return {};
});
