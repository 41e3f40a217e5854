import { figure } from './figure';
import { isWithin } from './is-within';
import type { Kpi } from './kpi';
import type { KpiScope } from './kpi-scope';
import type { KpiTicket } from './kpi-ticket';
import { sharePercent } from './share-percent';
import { unknownLogs } from './unknown-logs';

interface FirstContactResolution {
  /** Tickets solved for the first time in the period, of which it is known whether the first contact did it. */
  tickets: number;
  firstContact: number;
  percent: number | null;
  goalPercent: number;
  meetsGoal: boolean | null;
  /** Solved without any public reply, or merged into another ticket: no contact, in neither number. */
  withoutContact: number;
  /** Escalations flagged in the period. */
  escalations: number;
  /** Why they were made, by the policy's causes as they were named at the closing; together they are `escalations`. `null` is unknown. */
  reasons: { cause: string | null; escalations: number }[];
  /** Tickets of which too little is known: of `firstContact`, and of `escalations`. */
  leftOut: { tickets: number; logs: number };
}

/**
 * Acceptance KP4: 80 of 100 tickets solved at first contact without escalation are 80 %. Solved at first contact is: one public reply of an
 * agent up to the first solving, not opened again since, never escalated.
 */
export const firstContactResolution: Kpi<FirstContactResolution> = {
  id: 'first-contact-resolution',
  labelKey: 'kpi_first_contact_resolution',
  measure(scope) {
    const { tickets, escalations, period, policy } = scope;
    const counts = { yes: 0, no: 0, 'without-contact': 0, unknown: 0 };
    for (const ticket of tickets) {
      const { complete, solvedAt, openedAt } = ticket.course;
      if (!complete) counts.unknown += openedAt < period.until ? 1 : 0;
      else if (isWithin(solvedAt, period)) counts[atFirstContact(ticket)]++;
    }
    const flagged = escalations.filter(({ flaggedAt }) => isWithin(flaggedAt, period));
    const judged = counts.yes + counts.no;
    const percent = sharePercent(counts.yes, judged);
    const goalPercent = policy.goals.firstContactPercent;
    return {
      tickets: judged,
      firstContact: counts.yes,
      percent,
      goalPercent,
      meetsGoal: percent === null ? null : percent >= goalPercent,
      withoutContact: counts['without-contact'],
      escalations: flagged.length,
      reasons: reasonsOf(flagged, policy),
      leftOut: { tickets: counts.unknown, logs: unknownLogs(scope) },
    };
  },
  figures: ({ percent, tickets, meetsGoal, escalations }) => [
    figure(
      'first_contact',
      'percent',
      percent,
      tickets,
      meetsGoal === null ? null : meetsGoal ? 'kpi_goal_met' : 'kpi_goal_missed',
    ),
    figure('escalations', 'count', escalations, escalations),
  ],
};

function atFirstContact({ course, escalated }: KpiTicket): 'yes' | 'no' | 'without-contact' | 'unknown' {
  const { merged, replies, mayBeMore, reopened } = course;
  if (merged) return 'without-contact';
  if (reopened || escalated === true || replies > 1) return 'no';
  if (mayBeMore || escalated === null) return 'unknown';
  return replies === 1 ? 'yes' : 'without-contact';
}

/** As the policy has its causes, then those it no longer has by their ids, unknown last; only those that are there. */
function reasonsOf(
  escalations: KpiScope['escalations'],
  policy: KpiScope['policy'],
): FirstContactResolution['reasons'] {
  const counts = new Map<string | null, number>();
  for (const { cause } of escalations) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const known: string[] = policy.causes.map(({ id }) => id);
  const others = [...counts.keys()].filter((cause) => cause !== null && !known.includes(cause)).sort();
  return [...known, ...others, null].flatMap((cause) => {
    const count = counts.get(cause);
    return count === undefined ? [] : [{ cause, escalations: count }];
  });
}
