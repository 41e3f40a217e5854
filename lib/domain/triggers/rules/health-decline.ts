import { z } from 'zod';
import { healthDrop } from '../../health/drop';
import { healthMetrics } from '../../health/registry';
import type { HealthMove } from '../../model/health-move';
import type { Policy } from '../../model/policy';
import type { Sentence } from '../../model/sentence';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Parameters = z.object({
  /** Points of the score, 0-10, that make a decline; `null` is the policy's own health drop. */
  points: z.number().gt(0).max(10).nullable().default(null),
  /** Days within which they are lost; `null` is the policy's own health drop. */
  days: z.number().int().min(1).max(365).nullable().default(null),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_health_decline';

/**
 * The customer's health fell by so much within so many days, with the metric that moved it most (acceptance TR13, HS12). The score of
 * before leaves the window when it is older than those days.
 */
export const healthDecline: TriggerRule<typeof Parameters> = {
  id: 'health-decline',
  labelKey,
  parameters: Parameters,
  needs: ['healthHistory'],
  check(facts, parameters, { now, policy }) {
    if (facts.ticket.accountId === 'none')
      return { outcome: 'clear', sentence: { key: 'clear_no_customer', values: [] } };
    if (facts.healthHistory == null) return unknownBecause(labelKey, 'unknown_cause_health');
    const setting = settingOf(parameters, policy);
    const drop = healthDrop(facts.healthHistory, setting, now);
    if (drop === null) return unknownBecause(labelKey, 'unknown_cause_health_window');
    if (drop === 'none')
      return {
        outcome: 'clear',
        sentence: {
          key: 'clear_health_decline',
          values: [
            { kind: 'number', number: setting.points },
            { kind: 'number', number: setting.days },
          ],
        },
      };
    return {
      outcome: 'fired',
      sentence: sentenceOf(drop),
      phrase: { kind: 'message', key: 'phrase_health_decline', values: scoresOf(drop) },
    };
  },
  nextChange({ ticket, healthHistory }, parameters, { now, policy }) {
    if (ticket.accountId === 'none') return null;
    const { days } = settingOf(parameters, policy);
    return soonest(
      (healthHistory ?? []).flatMap(({ at }) => [at, at + days * DAY + 1]),
      now,
    );
  },
  explain: ({ points, days }) => ({
    key: 'explain_health_decline',
    values: [
      points === null ? asInPolicy : { kind: 'number', number: points },
      days === null ? asInPolicy : { kind: 'number', number: days },
    ],
  }),
};

const asInPolicy = { kind: 'message', key: 'as_in_policy' } as const;

function settingOf({ points, days }: Parameters, { healthDrop: drop }: Policy): Policy['healthDrop'] {
  return { points: points ?? drop.points, days: days ?? drop.days };
}

function scoresOf({ from, to }: HealthMove) {
  return [
    { kind: 'number', number: from.score },
    { kind: 'number', number: to.score },
  ] as const satisfies Sentence['values'];
}

/** The metric that pulled it down most, by how much; where the card was changed in between there may be none. */
function sentenceOf(drop: HealthMove): Sentence {
  const over = { kind: 'duration', milliseconds: drop.to.at - drop.from.at } as const;
  const values = [...scoresOf(drop), over];
  const mover = drop.metrics.find(({ change }) => change < 0);
  if (mover === undefined) return { key: 'reason_health_decline', values };
  const label = healthMetrics.find(({ id }) => id === mover.metric)?.labelKey;
  return {
    key: 'reason_health_decline_by',
    values: [
      ...values,
      label === undefined ? { kind: 'text', text: mover.metric } : { kind: 'message', key: label },
      { kind: 'number', number: Math.abs(mover.change) },
    ],
  };
}
