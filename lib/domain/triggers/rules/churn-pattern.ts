import { z } from 'zod';
import { ChurnSequence } from '../mining/churn-sequence';
import { stepMoments } from '../mining/step-moments';
import type { TriggerRule } from '../rule';
import { sequenceProgress } from '../sequence-progress';
import { soonest } from '../soonest';
import { stepWords } from '../step-words';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Parameters = z.object({
  /** What was learned from customers who left. */
  sequences: z.array(ChurnSequence).max(50).default([]),
});

const labelKey = 'rule_churn_pattern';

/** The customer has begun what others went through before they left (acceptance TR20): told at its first step, not at its last. */
export const churnPattern: TriggerRule<typeof Parameters> = {
  id: 'churn-pattern',
  labelKey,
  parameters: Parameters,
  needs: ['customerEvents'],
  check(facts, { sequences }, { now }) {
    if (facts.ticket.accountId === 'none')
      return { outcome: 'clear', sentence: { key: 'clear_no_customer', values: [] } };
    if (sequences.length === 0) return unknownBecause(labelKey, 'unknown_cause_nothing_learned');
    if (facts.customerEvents == null) return unknownBecause(labelKey, 'unknown_cause_customer_events');
    const events = facts.customerEvents.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    const progress = sequences.map((sequence) => ({
      sequence,
      gone: sequenceProgress(sequence, events, now),
    }));
    const [furthest] = progress
      .flatMap(({ sequence, gone }) => (gone === null || gone === 0 ? [] : [{ sequence, gone }]))
      .sort((a, b) => shareOf(b) - shareOf(a) || confidenceOf(b.sequence) - confidenceOf(a.sequence));
    const step = furthest?.sequence.steps[furthest.gone - 1];
    if (furthest !== undefined && step !== undefined) {
      const { gone, sequence } = furthest;
      const place = [
        { kind: 'number', number: gone },
        { kind: 'number', number: sequence.steps.length },
      ] as const;
      return {
        outcome: 'fired',
        sentence: {
          key: 'reason_churn_pattern',
          values: [
            stepWords(step),
            ...place,
            { kind: 'number', number: sequence.left },
            { kind: 'number', number: sequence.customers },
          ],
        },
        phrase: { kind: 'message', key: 'phrase_churn_pattern', values: [...place] },
      };
    }
    if (progress.some(({ gone }) => gone === null))
      return unknownBecause(labelKey, 'unknown_cause_never_seen');
    return {
      outcome: 'clear',
      sentence: { key: 'clear_churn_pattern', values: [{ kind: 'number', number: sequences.length }] },
    };
  },
  nextChange({ ticket, customerEvents }, { sequences }, { now }) {
    if (ticket.accountId === 'none' || customerEvents == null) return null;
    const events = customerEvents.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    const moments = sequences.flatMap(({ steps, withinDays }) =>
      steps
        .flatMap((step) => stepMoments(step, events))
        .flatMap((moment) => [moment, moment + withinDays * DAY + 1]),
    );
    return soonest([...moments, ...customerEvents.map(({ at }) => at)], now);
  },
  explain: ({ sequences }) => ({
    key: 'explain_churn_pattern',
    values: [{ kind: 'number', number: sequences.length }],
  }),
};

function shareOf({ gone, sequence }: { gone: number; sequence: ChurnSequence }): number {
  return gone / sequence.steps.length;
}

function confidenceOf({ left, customers }: ChurnSequence): number {
  return left / customers;
}
