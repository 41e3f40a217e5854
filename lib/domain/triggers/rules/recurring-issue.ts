import { z } from 'zod';
import type { CustomerTickets } from '../../model/customer-tickets';
import type { Instant } from '../../model/instant';
import { isDone } from '../../model/is-done';
import type { Sentence } from '../../model/sentence';
import type { TicketFacts } from '../../model/ticket-facts';
import { allHold } from '../all-hold';
import { kindOf } from '../kind-of';
import { openSince } from '../open-since';
import type { TriggerRule } from '../rule';
import type { RuleContext } from '../rule-context';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const DAY = 86_400_000;

const Parameters = z.object({
  /** An issue that comes back within so many days is the same one. */
  days: z.number().int().min(1).max(3650).default(30),
});

const labelKey = 'rule_recurring_issue';

/** How often the issue is known to have come back, and what keeps it from being known for certain. */
interface Count {
  known: number;
  unknown: string | null;
}

/**
 * The issue came back (acceptance TR8): this ticket was reopened within 30 days of being solved, or the same customer filed one
 * about the same product and of the same kind before, which was solved, or where it is still open filed, within the 30 days before this one.
 */
export const recurringIssue: TriggerRule<typeof Parameters> = {
  id: 'recurring-issue',
  labelKey,
  parameters: Parameters,
  needs: ['customerTickets', 'history'],
  check(facts, { days }, context) {
    const filed = countFiled(facts, days * DAY, context);
    const reopened = countReopened(facts, days * DAY, context.now);
    const window = { kind: 'number', number: days } as const;
    const occurrence = 1 + filed.known + reopened.known;
    if (occurrence > 1) {
      const phrase = phraseOf(occurrence);
      return {
        outcome: 'fired',
        sentence: {
          key: 'reason_recurring_issue',
          values: [
            phrase,
            window,
            { kind: 'number', number: filed.known },
            { kind: 'number', number: reopened.known },
          ],
        },
        phrase,
      };
    }
    const cause = filed.unknown ?? reopened.unknown;
    if (cause !== null) return unknownBecause(labelKey, cause);
    return { outcome: 'clear', sentence: { key: 'clear_recurring_issue', values: [window] } };
  },
  nextChange({ ticket, customerTickets, history }, _parameters, { now }) {
    // Spans between moments of the past do not grow; only what lies ahead of our clock is still to come.
    const listed = (customerTickets?.tickets ?? []).map(({ solvedAt }) => solvedAt ?? []);
    const events = (history?.events ?? []).map(({ at }) => at);
    return soonest([ticket.createdAt ?? [], listed, events].flat(2), now);
  },
  explain: ({ days }) => ({ key: 'explain_recurring_issue', values: [{ kind: 'number', number: days }] }),
};

/** Earlier tickets of the customer about the same thing. */
function countFiled(
  facts: TicketFacts,
  window: number,
  { now, policy }: Pick<RuleContext, 'now' | 'policy'>,
): Count {
  const { ticket, customerTickets } = facts;
  if (ticket.accountId === 'none') return { known: 0, unknown: null };
  if (customerTickets === null) return { known: 0, unknown: 'unknown_cause_customer_tickets' };
  const since = openSince(facts, now);
  if (since === null) return { known: 0, unknown: 'unknown_cause_opened' };
  const kind = kindOf(facts, policy);
  const product = facts.fields?.product;
  const matches = customerTickets.tickets
    .filter(({ id }) => id !== ticket.ref.id)
    .map((other) =>
      allHold([
        isSame(kind, other.issueType),
        isSame(product, other.product),
        cameShortlyBefore(other, since, window, now),
      ]),
    );
  const known = matches.filter((match) => match === true).length;
  if (matches.includes(null)) return { known, unknown: 'unknown_cause_earlier_ticket' };
  return { known, unknown: customerTickets.complete ? null : 'unknown_cause_more_tickets' };
}

function isSame(one: string | null | undefined, other: string | null | undefined): boolean | null {
  const [a, b] = [one, other].map((word) => word?.trim().toLowerCase() ?? '');
  return a === '' || b === '' ? null : a === b;
}

/** Whether an earlier ticket ended, or is known not to have ended and began, at most `window` ms before `since`. */
function cameShortlyBefore(
  { createdAt, solvedAt, status }: CustomerTickets['tickets'][number],
  since: Instant,
  window: number,
  now: Instant,
): boolean | null {
  if (createdAt === null || !(createdAt >= 0)) return null;
  if (createdAt >= since) return false;
  // Whatever became of it, it was solved after it was filed.
  if (since - createdAt <= window) return true;
  const solved = solvedAt ?? null;
  if (solved !== null && solved >= createdAt && solved <= now) return since - solved <= window;
  return status === null || isDone(status) ? null : false;
}

/** Each time the ticket's status left solved or closed soon enough. Without a history the host's own count can say: never. */
function countReopened({ ticket, history, counts }: TicketFacts, window: number, now: Instant): Count {
  const unread = 'unknown_cause_history';
  if (history === null || history === undefined)
    return { known: 0, unknown: counts?.reopens === 0 ? null : unread };
  let known = 0;
  let unsure = !history.complete;
  let status = history.opened.status;
  let solvedAt: Instant | null = isDone(status) ? history.opened.at : null;
  const changes = history.events.flatMap((event) => (event.kind === 'status' ? [event] : []));
  const past = changes.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at || a.order - b.order);
  for (const { at, to } of past) {
    if (to === null) unsure = true;
    else if (isDone(to)) solvedAt ??= at;
    else {
      if (status === null) unsure = true;
      if (solvedAt !== null && at - solvedAt <= window) known++;
      solvedAt = null;
    }
    status = to;
  }
  // The history ends with a solution and the ticket is not solved: it does not yet know how that came about.
  if (solvedAt !== null && ticket.status !== null && !isDone(ticket.status)) unsure = true;
  return { known, unknown: unsure ? unread : null };
}

/** "recurring (2nd)": English has words of its own for the first few. */
function phraseOf(occurrence: number): Extract<Sentence['values'][number], { kind: 'message' }> {
  if (occurrence <= 3) return { kind: 'message', key: `phrase_recurring_issue_${occurrence}` };
  const key = occurrence <= 20 ? 'phrase_recurring_issue_nth' : 'phrase_recurring_issue_often';
  return { kind: 'message', key, values: [{ kind: 'number', number: occurrence }] };
}
