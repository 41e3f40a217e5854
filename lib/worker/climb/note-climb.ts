import { actingDelay } from '../../domain/escalation/acting-delay';
import { dueByItself } from '../../domain/escalation/due-by-itself';
import { foldEscalation } from '../../domain/escalation/fold-escalation';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { transitionKey } from '../../domain/model/transition-key';
import { knownMe } from '../../pull/known-me';
import { policyFor } from '../policy/policy-for';
import { withDesk } from '../with-desk';
import type { WorkerTools } from '../worker-tools';
import { ClimbTimes } from './climb-times';

/** Later than this after its moment, a step was slept over: browsers that wake together take turns anew. */
const SLEPT_MILLISECONDS = 60_000;

/**
 * Keeps when this browser is to look at an escalation again: at the moment that something becomes due by itself, and so much later as
 * it lets the holder's and the next level's browser go first (design 4.6). Of a ticket whose log is not known, what was kept stays.
 */
export async function noteClimb(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const copy = await tools.copies.read(recordKey(ref), StoredTicket);
  if (copy === null || copy.value.facts.events === null) return;
  const facts = await withDesk(tools, copy.value.facts);
  const policy = await policyFor(tools, copy.value.facts.events);
  const state = foldEscalation(copy.value.facts.events, policy);
  const now = tools.now();
  const times = new ClimbTimes(tools);
  const { act, suggest, nextAt } = dueByItself(facts, state, policy, now);
  const key = transitionKey(ref, state.cycle, state.transitions);
  const at = (act ?? suggest)?.at ?? nextAt;
  if (at === null) {
    await times.forget(ref);
    if (state.status === 'none') await times.setTold(ref, null);
    return;
  }
  if (act === null && suggest !== null && (await times.isTold(ref, key))) return times.forget(ref);
  // What is only told is told at its moment; what is written, by one browser after the other.
  const step = act ?? dueByItself(facts, state, policy, at).act;
  const me = await knownMe(tools, ref.account);
  const delay = step === null ? 0 : actingDelay(me?.id ?? null, state.ownerId, [step.event.ownerId ?? '']);
  const wanted = at + delay;
  const kept = await times.get(ref);
  const planned = kept?.key === key;
  if (wanted > now || (planned && !kept.late && now - wanted <= SLEPT_MILLISECONDS))
    return times.set(ref, wanted, { key, late: false });
  if (planned && kept.late) return;
  return times.set(ref, now + delay, { key, late: true });
}
