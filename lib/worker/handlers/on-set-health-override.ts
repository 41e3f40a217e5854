import { overrideInForce } from '../../domain/health/override-in-force';
import { recordKey } from '../../domain/model/record-key';
import { setHealthOverride } from '../../messages/set-health-override';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { knownCustomer } from '../known-customer';
import { MessageFailure } from '../message-failure';
import { HealthOverrides } from '../overrides/health-overrides';
import { showCustomer } from '../show-customer';

const DAY = 86_400_000;
/** A word for longer than a year is no word on how a customer is doing now. */
const LONGEST = 366 * DAY;

/** Keeps a person's word, unless somebody else's has come since they looked. */
export const onSetHealthOverride = handler(setHealthOverride, async (tools, request) => {
  const { ref, score, reason, expiresAt, seenAt } = request;
  await tools.exclusively('health-override', async () => {
    const known = await knownCustomer(tools, ref);
    if (known === null) throw new MessageFailure('unknown-account');
    const me = await knownMe(tools, ref.account);
    if (me === null) throw new MessageFailure('unknown-author');
    const now = tools.now();
    if (expiresAt <= now) throw new MessageFailure('override-ended');
    if (expiresAt > now + LONGEST) throw new MessageFailure('override-too-long');
    const standing = overrideInForce(known.facts.override, now);
    const standsSince = standing === null || standing === 'none' ? null : standing.at;
    if (standsSince !== seenAt) throw new MessageFailure('other-override');
    await new HealthOverrides(tools.local).say({
      ...{ recordKey: recordKey(ref), score, reason, expiresAt },
      ...{ authorId: me.id, at: now },
    });
  });
  await showCustomer(tools, ref);
  return {};
});
