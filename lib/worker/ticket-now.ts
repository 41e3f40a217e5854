import { foldEscalation } from '../domain/escalation/fold-escalation';
import type { EscalationState } from '../domain/model/escalation-state';
import type { Policy } from '../domain/model/policy';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { transitionKey } from '../domain/model/transition-key';
import { MessageFailure } from './message-failure';
import { observe } from './observe';
import { policyFor } from './policy/policy-for';
import { withCustomer } from './with-customer';
import type { WorkerTools } from './worker-tools';

/**
 * A ticket as a deed finds it: its facts as cached, read first when there is no copy, with what is known of its customer and its desk, so
 * that it goes to the level and to whom the screens name; where its escalation stands, and the key the next transition carries.
 * @throws MessageFailure `unknown-ticket` when nothing is known of it
 */
export async function ticketNow(
  tools: WorkerTools,
  ref: RecordRef,
): Promise<{ facts: TicketFacts; state: EscalationState; policy: Policy; nextKey: string }> {
  const read = () => tools.copies.read(recordKey(ref), StoredTicket);
  let copy = await read();
  if (copy === null || copy.value.facts.events === null) {
    await observe(tools, ref, 0);
    copy = await read();
  }
  if (copy === null) throw new MessageFailure('unknown-ticket');
  const facts = await withCustomer(tools, copy.value.facts);
  const policy = await policyFor(tools, facts.events);
  const state = foldEscalation(facts.events ?? [], policy);
  return { facts, state, policy, nextKey: transitionKey(ref, state.cycle, state.transitions) };
}
