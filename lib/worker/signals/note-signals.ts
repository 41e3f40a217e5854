import { isDone } from '../../domain/model/is-done';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { enterSignals } from '../../domain/triggers/enter-signals';
import { evaluate } from '../../domain/triggers/evaluate';
import { log } from '../../platform/log';
import type { WorkerTools } from '../worker-tools';

/**
 * Keeps what has begun or ceased to hold of a ticket since it was last looked at. Nothing is written where nothing changed; to be called
 * by one at a time for each ticket. What hinders it hinders nobody from seeing the ticket.
 * @param facts as the screens show them
 */
export async function noteSignals(
  tools: Pick<WorkerTools, 'signals' | 'now'>,
  facts: TicketFacts,
  policy: Policy,
): Promise<void> {
  const now = tools.now();
  const about = { recordKey: recordKey(facts.ticket.ref), policyVersion: policy.version };
  try {
    const kept = await tools.signals.ofRecord(about.recordKey);
    const evaluated = isDone(facts.ticket.status) ? [] : evaluate(policy, facts, now);
    // Two lines of one moment would have no order, also where the clock was set back.
    const at = Math.max(now, (kept.at(-1)?.at ?? 0) + 1);
    await tools.signals.change(enterSignals(kept, evaluated, about, at));
  } catch (error) {
    log.error('signals', error);
  }
}
