import { isDone } from '../../domain/model/is-done';
import { recordKey } from '../../domain/model/record-key';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import { knownMe } from '../../pull/known-me';
import { policyFor } from '../policy/policy-for';
import type { WorkerTools } from '../worker-tools';
import { alertRows } from './alert-rows';
import { kindsOf } from './kinds-of';
import { QueueTimes } from './queue-times';
import { takeAway } from './take-away';

/** A ticket was read on its own: its alerts follow what it says now, if it is mine. Asks nobody. */
export async function planAlertsOfTicket(tools: WorkerTools, facts: TicketFacts): Promise<void> {
  const { ref, assigneeId } = facts.ticket;
  const me = await knownMe(tools, ref.account);
  if (me === null || assigneeId === null || facts.clocks === null) return;
  const { warningMinutes } = await policyFor(tools, facts.events);
  const lastReadAt = await new QueueTimes(tools).lastRead(ref.account);
  const clocks = assigneeId === me.id ? facts.clocks : [];
  const wanted = alertRows(ref, clocks, { now: tools.now(), lastReadAt, warningMinutes });
  const answered = facts.clocks.some(({ stage }) => stage === 'achieved') || isDone(facts.ticket.status);
  const became =
    assigneeId === me.id && answered
      ? { deed: 'answered' as const, by: null, at: facts.ticket.updatedAt ?? tools.now() }
      : undefined;
  const over = await tools.alerts.replace(recordKey(ref), wanted, kindsOf.clocks, became);
  await takeAway(tools, over);
}
