import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { signalStandingOf } from '../../domain/triggers/signal-standing-of';
import { readSignals } from '../../messages/read-signals';
import { customerOf } from '../../pull/customer-of';
import { knownMe } from '../../pull/known-me';
import { twinTickets } from '../../pull/twin-tickets';
import { handler } from '../handler';
import { matchingOf } from '../matching-of';
import type { WorkerTools } from '../worker-tools';

export const onReadSignals = handler(readSignals, async (tools, { ref }) => {
  const key = recordKey(ref);
  const me = await knownMe(tools, ref.account);
  const log = await tools.signals.withMutes(key);
  const rules = [...new Set(log.map(({ rule }) => rule))];
  const who = { recordKey: key, personId: me?.id ?? null };
  // Where the clock was set back, what was said just now lies ahead of it.
  const now = Math.max(tools.now(), log.at(-1)?.at ?? 0);
  return {
    known: me !== null,
    signals: rules.map((rule) => signalStandingOf(log, { rule, ...who }, now)),
    readAt: await readAt(tools, key),
  };
});

/** How old is what was read of the ticket's customer, in its own system and in the other one. */
async function readAt(tools: WorkerTools, key: string) {
  const copy = await tools.copies.read(key, StoredTicket);
  const facts = copy?.value.facts ?? null;
  const own = facts === null ? null : customerOf(facts);
  if (facts === null || own === null) return { customerTickets: null, elsewhere: null };
  const listOf = (customer: { account: string; id: string }) =>
    tools.copies.readAt(`${customer.account}/tickets-of/${customer.id}`);
  const twin = await twinTickets.ref(tools, facts, await matchingOf(tools, own));
  if (twin === null) return { customerTickets: await listOf(own), elsewhere: null };
  // With the customer's page there its tickets are read too: the newer of both is shown.
  const there = Math.max((await listOf(twin)) ?? 0, (await tools.copies.readAt(recordKey(twin))) ?? 0);
  return { customerTickets: await listOf(own), elsewhere: there || null };
}
