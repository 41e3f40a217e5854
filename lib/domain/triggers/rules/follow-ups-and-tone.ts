import { z } from 'zod';
import type { Instant } from '../../model/instant';
import type { MessageReading } from '../../model/message-reading';
import type { TicketFacts } from '../../model/ticket-facts';
import { saidByCustomer } from '../../text/said-by-customer';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const HOUR = 3_600_000;

/** Messages at either end whose mean sentiments are compared. */
const ENDS = 3;

const Parameters = z.object({
  /** Messages of the customer after the first one, within the hours below, from which the rule fires. */
  followUps: z.number().int().min(1).max(100).default(3),
  hours: z.number().int().min(1).max(720).default(24),
  /** How far the mean sentiment of the last three messages lies below that of the first three, on the scale from -1 to 1. */
  toneDrop: z.number().gt(0).max(2).default(0.4),
});

const labelKey = 'rule_follow_ups_and_tone';

/** The customer keeps asking, or writes in a worse tone than at first (acceptance TR18). */
export const followUpsAndTone: TriggerRule<typeof Parameters> = {
  id: 'follow-ups-and-tone',
  labelKey,
  parameters: Parameters,
  needs: ['messages'],
  check(facts, parameters, { now }) {
    if (facts.messages == null) return unknownBecause(labelKey, 'unknown_cause_message_texts');
    const said = saidByCustomer(facts.messages);
    const asked = followUps(facts, said).filter(({ at }) => at + parameters.hours * HOUR > now);
    const known = asked.filter(({ by }) => by === 'customer').length;
    const count = { kind: 'number', number: known } as const;
    const hours = { kind: 'duration', milliseconds: parameters.hours * HOUR } as const;
    if (known >= parameters.followUps)
      return {
        outcome: 'fired',
        sentence: { key: 'reason_follow_ups', values: [count, hours] },
        phrase: { kind: 'message', key: 'phrase_follow_ups', values: [count, hours] },
      };
    const tone = toneOf(said);
    // Sums of tenths are not exact.
    if (typeof tone === 'object' && tone.first - tone.last > parameters.toneDrop - 1e-9)
      return {
        outcome: 'fired',
        sentence: {
          key: 'reason_tone',
          values: [tone.first, tone.last].map((mean) => ({
            kind: 'number',
            number: Math.round(mean * 100) / 100,
          })),
        },
        phrase: { kind: 'message', key: 'phrase_tone' },
      };
    if (asked.length >= parameters.followUps || tone === 'unknown-speaker')
      return unknownBecause(labelKey, 'unknown_cause_message_speaker');
    if (tone === 'unread') return unknownBecause(labelKey, 'unknown_cause_message_language');
    return { outcome: 'clear', sentence: { key: 'clear_follow_ups_and_tone', values: [count, hours] } };
  },
  nextChange(facts, { hours }, { now }) {
    const asked = followUps(facts, saidByCustomer(facts.messages ?? []));
    return soonest(
      asked.map(({ at }) => at + hours * HOUR),
      now,
    );
  },
  explain: ({ followUps: count, hours, toneDrop }) => ({
    key: 'explain_follow_ups_and_tone',
    values: [
      { kind: 'number', number: count },
      { kind: 'duration', milliseconds: hours * HOUR },
      { kind: 'number', number: toneDrop },
    ],
  }),
};

/** What was written after the ticket was opened; where that moment is unknown, after the customer's first message. */
function followUps({ ticket, history }: TicketFacts, said: readonly MessageReading[]): MessageReading[] {
  const openedAt: Instant = ticket.createdAt ?? history?.opened.at ?? said[0]?.at ?? 0;
  return said.filter(({ at }) => at > openedAt);
}

function toneOf(
  said: readonly MessageReading[],
): { first: number; last: number } | 'too-few' | 'unread' | 'unknown-speaker' {
  if (said.length <= ENDS) return 'too-few';
  const ends = [said.slice(0, ENDS), said.slice(-ENDS)];
  if (ends.flat().some(({ by }) => by === null)) return 'unknown-speaker';
  const [first, last] = ends.map((messages) => {
    const read = messages.flatMap(({ sentiment }) => sentiment ?? []);
    return read.length < messages.length ? null : read.reduce((sum, one) => sum + one, 0) / read.length;
  });
  return first == null || last == null ? 'unread' : { first, last };
}
