import { z } from 'zod';
import { PolicyId } from '../../model/policy-id';
import { kindOf } from '../kind-of';
import { openSince } from '../open-since';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const HOUR = 3_600_000;

const Parameters = z.object({
  /** The kind of issue it looks at, by its id in the policy. */
  issueType: PolicyId.default('billing-dispute'),
  /** A ticket of this kind may be open for so long. */
  hours: z.number().gt(0).max(8760).default(48),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_kind_open_too_long';

/**
 * A ticket of one kind has been open for longer than that kind may be (acceptance TR17). "More than" is strict: at exactly
 * 48 hours it is clear, a millisecond later it fires. May stand in a policy once for each kind, under ids of their own.
 */
export const kindOpenTooLong: TriggerRule<typeof Parameters> = {
  id: 'kind-open-too-long',
  labelKey,
  parameters: Parameters,
  needs: [],
  check(facts, parameters, { now, policy, stretchAt }) {
    const kind = kindOf(facts, policy);
    if (kind === null) return unknownBecause(labelKey, 'unknown_cause_kind');
    if (kind !== parameters.issueType)
      return { outcome: 'clear', sentence: { key: 'clear_other_kind', values: [] } };
    const since = openSince(facts, now);
    if (since === null) return unknownBecause(labelKey, 'unknown_cause_opened');
    const open = { kind: 'duration', milliseconds: now - since } as const;
    const limit = limitOf(parameters, stretchAt(since));
    const values = [open, { kind: 'duration', milliseconds: limit } as const];
    if (open.milliseconds <= limit)
      return { outcome: 'clear', sentence: { key: 'clear_kind_open_too_long', values } };
    return {
      outcome: 'fired',
      sentence: { key: 'reason_kind_open_too_long', values },
      phrase: { kind: 'message', key: 'phrase_kind_open_too_long', values: [open] },
    };
  },
  nextChange(facts, parameters, { now, policy, stretchAt }) {
    const { createdAt } = facts.ticket;
    if (createdAt === null || kindOf(facts, policy) !== parameters.issueType) return null;
    if (openSince(facts, now) === null) return soonest([createdAt], now);
    return soonest([createdAt + limitOf(parameters, stretchAt(createdAt)) + 1], now);
  },
  explain: ({ hours }) => ({
    key: 'explain_kind_open_too_long',
    values: [{ kind: 'duration', milliseconds: Math.round(hours * HOUR) }],
  }),
};

/** In whole milliseconds. */
function limitOf({ hours }: Parameters, stretch: number): number {
  return Math.round(hours * HOUR * stretch);
}
