import { z } from 'zod';
import { median } from '../../kpis/median';
import type { TicketFacts } from '../../model/ticket-facts';
import { kindOf } from '../kind-of';
import { openSince } from '../open-since';
import type { TriggerRule } from '../rule';
import type { RuleContext } from '../rule-context';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const Parameters = z.object({
  /** A ticket is late when it has been open for more than so many times the usual. */
  factor: z.number().gt(1).max(100).default(2),
  /** How many of the last solved tickets of its kind tell what is usual. */
  tickets: z.number().int().min(1).max(1000).default(50),
  /** With fewer solved tickets than this nobody knows what is usual. */
  minimumTickets: z.number().int().min(1).max(1000).default(10),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_longer_than_usual';

/** The ticket has been open for longer than twice the median of the last solved ones of its kind (acceptance TR1). */
export const longerThanUsual: TriggerRule<typeof Parameters> = {
  id: 'longer-than-usual',
  labelKey,
  parameters: Parameters,
  needs: ['solved'],
  check(facts, parameters, context) {
    if ((facts.solved ?? null) === null) return unknownBecause(labelKey, 'unknown_cause_solved');
    const since = openSince(facts, context.now);
    if (since === null) return unknownBecause(labelKey, 'unknown_cause_opened');
    if (kindOf(facts, context.policy) === null) return unknownBecause(labelKey, 'unknown_cause_kind');
    const times = timesToSolve(facts, parameters, context);
    const usual = median(times);
    if (times.length < parameters.minimumTickets || usual === null || usual <= 0)
      return unknownBecause(labelKey, 'unknown_cause_usual_time');
    const open = context.now - since;
    // Cut, not rounded: what is shown as 2.1 is no less than that.
    const ratio = { kind: 'number', number: Math.floor((open / usual) * 10) / 10 } as const;
    const values = [
      ratio,
      { kind: 'duration', milliseconds: open } as const,
      { kind: 'duration', milliseconds: Math.round(usual) } as const,
      { kind: 'number', number: times.length } as const,
    ];
    if (open < lateAfter(usual, parameters, context.stretchAt(since)))
      return { outcome: 'clear', sentence: { key: 'clear_longer_than_usual', values } };
    return {
      outcome: 'fired',
      sentence: { key: 'reason_longer_than_usual', values },
      phrase: { kind: 'message', key: 'phrase_longer_than_usual', values: [ratio] },
    };
  },
  nextChange(facts, parameters, context) {
    const since = openSince(facts, context.now);
    // What lies ahead of our clock is taken into account when it has come.
    const ahead = [facts.ticket.createdAt ?? [], (facts.solved ?? []).map(({ solvedAt }) => solvedAt)].flat();
    if (since === null) return soonest(ahead, context.now);
    const usual = median(timesToSolve(facts, parameters, context));
    if (usual === null) return soonest(ahead, context.now);
    const late = since + lateAfter(usual, parameters, context.stretchAt(since));
    return soonest([...ahead, late], context.now);
  },
  explain: ({ factor, tickets }) => ({
    key: 'explain_longer_than_usual',
    values: [
      { kind: 'number', number: factor },
      { kind: 'number', number: tickets },
    ],
  }),
};

/** The first whole millisecond that is more than the limit. */
function lateAfter(usual: number, { factor }: Parameters, stretch: number): number {
  return Math.floor(usual * factor * stretch) + 1;
}

/**
 * How long the last solved tickets of the same kind were open, in ms; those whose moments make no sense are passed over. Of those that
 * were solved at one moment the lower id counts first, whatever order they come in.
 */
function timesToSolve(
  facts: TicketFacts,
  { tickets }: Parameters,
  { now, policy }: Pick<RuleContext, 'now' | 'policy'>,
): number[] {
  const kind = kindOf(facts, policy);
  return (facts.solved ?? [])
    .filter(({ id, issueType, openedAt, solvedAt }) => {
      const sense = openedAt >= 0 && openedAt <= solvedAt && solvedAt <= now;
      return sense && issueType === kind && id !== facts.ticket.ref.id;
    })
    .sort((a, b) => b.solvedAt - a.solvedAt || (a.id < b.id ? -1 : 1))
    .slice(0, tickets)
    .map(({ openedAt, solvedAt }) => solvedAt - openedAt);
}
