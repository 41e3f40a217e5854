import { handOverBrief } from '../../domain/escalation/hand-over-brief';
import type { Assessment } from '../../domain/model/assessment';
import type { BriefPart } from '../../domain/model/brief-part';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { customerOf } from '../../pull/customer-of';
import { healthOf } from '../health-of';
import { knownCustomer } from '../known-customer';
import type { WorkerTools } from '../worker-tools';

/** The brief of a ticket's escalation, with the health of its customer as far as that is kept on this device. Asks nobody. */
export async function briefNow(
  tools: WorkerTools,
  facts: TicketFacts,
  assessment: Assessment,
  policy: Policy,
  now: Instant,
): Promise<BriefPart[]> {
  const ref = customerOf(facts);
  const known = ref === null ? null : await knownCustomer(tools, ref);
  const health = ref === null || known === null ? null : await healthOf(tools, ref, known, policy, now);
  return handOverBrief(facts, assessment, health, policy, now);
}
