import { z } from 'zod';
import type { Instant } from '../../model/instant';
import type { TicketFacts } from '../../model/ticket-facts';
import { saidByCustomer } from '../../text/said-by-customer';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Days = z.number().int().min(1).max(730);

const Parameters = z.object({
  /** The renewal is near when it is at most so many days away, or over. */
  renewalDays: Days.default(45),
  /** Days for which a step back to an earlier sales stage counts. */
  movedBackDays: Days.default(90),
  /** Days for which a customer's "reconsider the contract" counts. */
  phraseDays: Days.default(90),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_renewal_hesitancy';

/** The renewal is near and its stage went back, or the customer wrote of leaving (acceptance TR15). */
export const renewalHesitancy: TriggerRule<typeof Parameters> = {
  id: 'renewal-hesitancy',
  labelKey,
  parameters: Parameters,
  needs: ['messages', 'renewal'],
  check(facts, parameters, { now }) {
    const recent = saidByCustomer(facts.messages ?? []).filter(
      ({ at }) => at + parameters.phraseDays * DAY > now,
    );
    const doubts = recent.flatMap(({ by, phrases }) =>
      phrases.filter(({ kind }) => kind === 'renewal-doubt').map(({ words }) => ({ by, words })),
    );
    const said = doubts.findLast(({ by }) => by === 'customer');
    if (said !== undefined) {
      const words = { kind: 'quote', text: said.words } as const;
      return {
        outcome: 'fired',
        sentence: { key: 'reason_renewal_hesitancy_said', values: [words] },
        phrase: { kind: 'message', key: 'phrase_renewal_hesitancy_said', values: [words] },
      };
    }
    const moved = movedBack(facts, parameters, now);
    if (typeof moved === 'object')
      return {
        outcome: 'fired',
        sentence: {
          key: moved.at < now ? 'reason_renewal_hesitancy_overdue' : 'reason_renewal_hesitancy',
          values: [
            { kind: 'duration', milliseconds: Math.abs(moved.at - now) },
            { kind: 'duration', milliseconds: Math.max(0, now - moved.movedBackAt) },
          ],
        },
        phrase: { kind: 'message', key: 'phrase_renewal_hesitancy' },
      };
    if (facts.messages == null) return unknownBecause(labelKey, 'unknown_cause_message_texts');
    if (doubts.length > 0) return unknownBecause(labelKey, 'unknown_cause_message_speaker');
    if (moved === 'unknown') return unknownBecause(labelKey, 'unknown_cause_renewal_stage');
    if (recent.some(({ sentiment }) => sentiment === null))
      return unknownBecause(labelKey, 'unknown_cause_message_language');
    return { outcome: 'clear', sentence: { key: 'clear_renewal_hesitancy', values: [] } };
  },
  nextChange({ messages, renewal }, { renewalDays, movedBackDays, phraseDays }, { now }) {
    const moments = saidByCustomer(messages ?? []).map(({ at }) => at + phraseDays * DAY);
    if (typeof renewal === 'object' && renewal !== null) {
      if (renewal.at !== null) moments.push(renewal.at - renewalDays * DAY);
      if (typeof renewal.movedBackAt === 'number') moments.push(renewal.movedBackAt + movedBackDays * DAY);
    }
    return soonest(moments, now);
  },
  explain: ({ renewalDays, movedBackDays, phraseDays }) => ({
    key: 'explain_renewal_hesitancy',
    values: [renewalDays, movedBackDays, phraseDays].map((number) => ({ kind: 'number', number })),
  }),
};

/** What is known rules the rest out where it can: a renewal that is far away is no risk whatever its stage did. */
function movedBack(
  { renewal }: TicketFacts,
  { renewalDays, movedBackDays }: Parameters,
  now: Instant,
): { at: Instant; movedBackAt: Instant } | 'no' | 'unknown' {
  if (renewal === 'none') return 'no';
  if (renewal == null) return 'unknown';
  const { at, movedBackAt } = renewal;
  if (movedBackAt === 'never' || (movedBackAt !== null && movedBackAt + movedBackDays * DAY <= now))
    return 'no';
  if (at !== null && at - renewalDays * DAY > now) return 'no';
  return at === null || movedBackAt === null ? 'unknown' : { at, movedBackAt };
}
