import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { signalStandingOf } from '../../domain/triggers/signal-standing-of';
import { saySignal } from '../../messages/say-signal';
import { knownMe } from '../../pull/known-me';
import { handler } from '../handler';
import { MessageFailure } from '../message-failure';
import { policyFor } from '../policy/policy-for';
import { saidLines } from '../signals/said-lines';

export const onSaySignal = handler(saySignal, async (tools, { ref, rule, said }) => {
  const me = await knownMe(tools, ref.account);
  if (me === null) throw new MessageFailure('unknown-me');
  if (said.kind === 'snoozed' && said.until <= tools.now()) throw new MessageFailure('snooze-ended');
  const key = recordKey(ref);
  const copy = await tools.copies.read(key, StoredTicket);
  const { version } = await policyFor(tools, copy?.value.facts.events ?? null);
  await tools.exclusively(`say-signal:${ref.account}`, async () => {
    const log = await tools.signals.withMutes(key);
    // Two lines of one moment would have no order.
    const now = Math.max(tools.now(), (log.at(-1)?.at ?? 0) + 1);
    const standing = signalStandingOf(log, { rule, recordKey: key, personId: me.id }, now);
    const line = { recordKey: key, rule, at: now, policyVersion: version, authorId: me.id };
    const { added, removed } = saidLines(standing, said, line);
    await tools.signals.change(added, removed);
  });
  await tools.changed('panel');
  return {};
});
