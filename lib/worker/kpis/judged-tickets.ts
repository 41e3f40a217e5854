import { escalationsOf } from '../../domain/kpis/escalations-of';
import { outcomeOf } from '../../domain/kpis/outcome-of';
import { ticketCourse } from '../../domain/kpis/ticket-course';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { forecast } from '../../domain/prediction/forecast';
import { policyWeights } from '../../domain/prediction/policy-weights';

/** The same moment in the life of every ticket, or age alone would be judged. */
const JUDGED_AFTER = 4 * 3_600_000;

/**
 * What the policy's numbers say of tickets four hours after they were opened, by what rules had said of them by then and by their
 * priority, and whether they were escalated afterwards. Only tickets whose end is known, that nobody had escalated by then, and that
 * rules were asked about.
 * @param until what happened then or later is left out
 */
export function judgedTickets(
  tickets: readonly TicketRecord[],
  policy: Policy,
  until: Instant,
): { probability: number; escalated: boolean }[] {
  const weights = policyWeights(policy);
  return tickets.flatMap((record) => {
    const { signals, escalation, history, hostEscalatedAt } = record;
    const judgedAt = history.opened.at + JUDGED_AFTER;
    if (signals === null || escalation === null || judgedAt >= until) return [];
    const outcome = outcomeOf(escalationsOf(escalation, policy, until), hostEscalatedAt, until);
    const course = ticketCourse(history, until);
    if (outcome === null || (outcome !== 'none' && outcome <= judgedAt)) return [];
    if (outcome === 'none' && (!course.complete || course.solvedAt === null)) return [];
    const standing = new Set<string>();
    for (const { kind, rule, at } of signals.toSorted((a, b) => a.at - b.at)) {
      if (at > judgedAt) break;
      if (kind === 'fired') standing.add(rule);
      else if (kind === 'cleared') standing.delete(rule);
    }
    const priority = course.priorities.findLast(({ from }) => from <= judgedAt)?.value;
    const fired = [...standing, `priority-${priority}`];
    return [{ probability: forecast(weights, { fired }), escalated: outcome !== 'none' }];
  });
}
