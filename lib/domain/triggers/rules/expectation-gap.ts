import { z } from 'zod';
import type { Instant } from '../../model/instant';
import { isDone } from '../../model/is-done';
import type { MessageReading } from '../../model/message-reading';
import type { TicketFacts } from '../../model/ticket-facts';
import { openCommitments } from '../../text/open-commitments';
import { saidByCustomer } from '../../text/said-by-customer';
import type { Finding } from '../finding';
import type { TriggerRule } from '../rule';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Parameters = z.object({
  /** Tags by which people mark such a ticket; upper and lower case are the same. */
  tags: z.array(z.string().min(1)).default(['expectation_gap']),
  /** Days for which a customer's "you promised" counts. */
  days: z.number().int().min(1).max(365).default(14),
});

const labelKey = 'rule_expectation_gap';

/** The customer was promised something else: a promise of ours is overdue, the customer says so, or a tag does (acceptance TR9, 4.9). */
export const expectationGap: TriggerRule<typeof Parameters> = {
  id: 'expectation-gap',
  labelKey,
  parameters: Parameters,
  needs: ['messages'],
  check(facts, parameters, { now }) {
    const overdue = facts.messages == null ? 'unread' : overdueIn(facts, facts.messages, now);
    if (typeof overdue === 'object')
      return fired('overdue', [
        { kind: 'quote', text: overdue.words },
        { kind: 'duration', milliseconds: now - overdue.dueAt },
      ]);
    const recent = saidByCustomer(facts.messages ?? []).filter(({ at }) => at + parameters.days * DAY > now);
    const words = recent.flatMap(phraseIn).at(-1);
    if (words !== undefined) return fired('said', [{ kind: 'quote', text: words }]);
    const tags = facts.ticket.tags?.map((tag) => tag.toLowerCase());
    const tag = parameters.tags.find((one) => tags?.includes(one.trim().toLowerCase()));
    if (tag !== undefined) return fired('tag', [{ kind: 'text', text: tag }]);
    if (facts.messages == null) return unknownBecause(labelKey, 'unknown_cause_message_texts');
    if (overdue === 'unknown-status') return unknownBecause(labelKey, 'unknown_cause_status');
    if (overdue === 'unknown-speaker' || recent.some(({ by, phrases }) => by === null && phrases.some(isGap)))
      return unknownBecause(labelKey, 'unknown_cause_message_speaker');
    if (overdue === 'unread' || recent.some(({ sentiment }) => sentiment === null))
      return unknownBecause(labelKey, 'unknown_cause_message_language');
    if (tags === undefined) return unknownBecause(labelKey, 'unknown_cause_tags');
    return { outcome: 'clear', sentence: { key: 'clear_expectation_gap', values: [] } };
  },
  nextChange(facts, { days }, { now }) {
    const messages = facts.messages ?? [];
    const open = openCommitments(messages);
    return soonest(
      [
        ...(typeof open === 'string' ? [] : open.map(({ dueAt }) => dueAt)),
        ...saidByCustomer(messages).map(({ at }) => at + days * DAY),
      ],
      now,
    );
  },
  explain: ({ days }) => ({ key: 'explain_expectation_gap', values: [{ kind: 'number', number: days }] }),
};

/** The longest overdue promise; solving the ticket keeps all of them. */
function overdueIn(
  { ticket }: TicketFacts,
  messages: readonly MessageReading[],
  now: Instant,
): MessageReading['commitments'][number] | 'none' | 'unread' | 'unknown-speaker' | 'unknown-status' {
  if (isDone(ticket.status)) return 'none';
  const open = openCommitments(messages);
  if (typeof open === 'string') return open;
  const [first] = open.filter(({ dueAt }) => dueAt <= now).sort((one, other) => one.dueAt - other.dueAt);
  if (first === undefined) return 'none';
  return ticket.status === null ? 'unknown-status' : first;
}

function phraseIn({ by, phrases }: MessageReading): string[] {
  return by === 'customer' ? phrases.filter(isGap).map(({ words }) => words) : [];
}

function isGap({ kind }: MessageReading['phrases'][number]): boolean {
  return kind === 'expectation-gap';
}

function fired(
  how: 'overdue' | 'said' | 'tag',
  values: Extract<Finding, { outcome: 'fired' }>['phrase']['values'] & object,
): Finding {
  return {
    outcome: 'fired',
    sentence: { key: `reason_expectation_gap_${how}`, values },
    phrase: { kind: 'message', key: `phrase_expectation_gap_${how}`, values },
  };
}
