import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { asIfFirstReplyWithin } from './as-if-first-reply-within';
import { scoreRisk } from './score-risk';

/**
 * "If the first reply had come within 30 min: 62 -> 48" (acceptance HS11): the number as it is and as it would be now, both by the
 * scorer of the number itself. It says what the model would think, not what would have happened, and its sentence says so. `null`
 * where either has no number or the past cannot be told otherwise.
 * @param change.firstReplyMinutes from the opening, above 0
 * @throws BusinessTimeError when the policy's calendar cannot tell a moment
 */
export function whatIf(
  facts: TicketFacts,
  change: { firstReplyMinutes: number },
  policy: Policy,
  now: Instant,
): { before: number; after: number; sentence: Sentence } | null {
  const other = asIfFirstReplyWithin(facts, change.firstReplyMinutes, now);
  if (other === null) return null;
  const [before, after] = [facts, other].map((some) => scoreRisk(some, policy, now).prediction.risk);
  if (before?.state !== 'known' || after?.state !== 'known') return null;
  return {
    before: before.number,
    after: after.number,
    sentence: {
      key: 'what_if_first_reply',
      values: [
        { kind: 'duration', milliseconds: change.firstReplyMinutes * 60_000 },
        { kind: 'number', number: before.number },
        { kind: 'number', number: after.number },
      ],
    },
  };
}
