import { overrideInForce } from '../../domain/health/override-in-force';
import { recordKey } from '../../domain/model/record-key';
import { endHealthOverride } from '../../messages/end-health-override';
import { handler } from '../handler';
import { knownCustomer } from '../known-customer';
import { MessageFailure } from '../message-failure';
import { HealthOverrides } from '../overrides/health-overrides';
import { recordsOfCustomer } from '../records-of-customer';
import { showCustomer } from '../show-customer';

/** Forgets the word that was seen, on both of the customer's records. One that has ended by itself is no failure. */
export const onEndHealthOverride = handler(endHealthOverride, async (tools, { ref, seenAt }) => {
  await tools.exclusively('health-override', async () => {
    const known = await knownCustomer(tools, ref);
    if (known === null) throw new MessageFailure('unknown-account');
    const standing = overrideInForce(known.facts.override, tools.now());
    if (standing === null || standing === 'none') return;
    if (standing.at !== seenAt) throw new MessageFailure('other-override');
    await new HealthOverrides(tools.local).withdraw(recordsOfCustomer(ref, known).map(recordKey));
  });
  await showCustomer(tools, ref);
  return {};
});
