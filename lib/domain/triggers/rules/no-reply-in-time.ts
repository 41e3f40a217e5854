import { z } from 'zod';
import type { Instant } from '../../model/instant';
import type { TicketFacts } from '../../model/ticket-facts';
import type { Finding } from '../finding';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const Minutes = z.number().int().min(1).max(525_600);

const Parameters = z.object({
  /** For customers whose tier is not named below. */
  defaultMinutes: Minutes.default(60),
  /** By the tier's name as the host writes it; upper and lower case are the same. `null` is no limit. */
  minutesByTier: z.record(z.string().min(1), Minutes.nullable()).default({ Gold: 60, Strategic: 30 }),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_no_reply_in_time';

/** The last public message is the customer's and the minutes of its tier have passed (acceptance TR10, TR19). */
export const noReplyInTime: TriggerRule<typeof Parameters> = {
  id: 'no-reply-in-time',
  labelKey,
  parameters: Parameters,
  needs: ['conversation'],
  check(facts, parameters, { now, stretchAt }) {
    const since = facts.conversation?.waitingSince ?? null;
    if (since === null || Number.isNaN(since)) return unknownBecause(labelKey, 'unknown_cause_conversation');
    if (since === 'nobody') return { outcome: 'clear', sentence: { key: 'clear_nobody_waits', values: [] } };
    return judge(now - since, limitsFor(facts, parameters, stretchAt(since)));
  },
  nextChange(facts, parameters, { now, stretchAt }) {
    const since = facts.conversation?.waitingSince ?? null;
    if (typeof since !== 'number' || Number.isNaN(since)) return null;
    const limits = limitsFor(facts, parameters, stretchAt(since)).filter(Number.isFinite);
    return soonest(
      limits.map((limit) => since + limit),
      now,
    );
  },
  explain: ({ defaultMinutes, minutesByTier }) => ({
    key: 'explain_no_reply_in_time',
    values: [
      { kind: 'duration', milliseconds: defaultMinutes * 60_000 },
      {
        kind: 'duration',
        milliseconds:
          Math.min(defaultMinutes, ...Object.values(minutesByTier).flatMap((limit) => limit ?? [])) * 60_000,
      },
    ],
  }),
};

/** The limits in ms that may apply, infinite where there is none: one, or all of them while the tier is not known. */
function limitsFor(
  { ticket, customer }: TicketFacts,
  { defaultMinutes, minutesByTier }: Parameters,
  stretch: number,
): number[] {
  const toLimit = (minutes: number | null) =>
    minutes === null ? Number.POSITIVE_INFINITY : Math.round(minutes * 60_000 * stretch);
  if (ticket.accountId === 'none') return [toLimit(defaultMinutes)];
  const tiers = Object.entries(minutesByTier);
  const tier = customer?.tier?.trim().toLowerCase() ?? null;
  if (tier === null) return [defaultMinutes, ...tiers.map(([, minutes]) => minutes)].map(toLimit);
  const named = tiers.find(([name]) => name.trim().toLowerCase() === tier);
  return [toLimit(named === undefined ? defaultMinutes : named[1])];
}

/** With the tier unknown the answer is still certain where all tiers agree. */
function judge(waited: Instant, limits: number[]): Finding {
  const longest = Math.max(...limits);
  if (waited >= longest)
    return {
      outcome: 'fired',
      sentence: {
        key: 'reason_no_reply_in_time',
        values: [
          { kind: 'duration', milliseconds: waited },
          { kind: 'duration', milliseconds: longest },
        ],
      },
      phrase: {
        kind: 'message',
        key: 'phrase_no_reply_in_time',
        values: [{ kind: 'duration', milliseconds: waited }],
      },
    };
  const shortest = Math.min(...limits);
  if (waited >= shortest) return unknownBecause(labelKey, 'unknown_cause_tier');
  if (shortest === Number.POSITIVE_INFINITY)
    return { outcome: 'clear', sentence: { key: 'clear_no_reply_limit', values: [] } };
  return {
    outcome: 'clear',
    sentence: {
      key: 'clear_no_reply_in_time',
      values: [
        // A host clock ahead of ours must not read as overdue.
        { kind: 'duration', milliseconds: Math.max(0, waited) },
        { kind: 'duration', milliseconds: shortest },
      ],
    },
  };
}
