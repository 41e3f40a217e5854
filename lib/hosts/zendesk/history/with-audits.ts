import { ESCALATION_TAG } from '../../../domain/model/escalation-tag';
import type { HistoryEvent } from '../../../domain/model/history-event';
import type { Instant } from '../../../domain/model/instant';
import type { TicketRecord } from '../../../domain/model/ticket-record';
import type { Connection } from '../../contract';
import { toEvents } from '../map/to-events';
import { toHistory } from '../map/to-history';
import { toMessages } from '../map/to-messages';
import { TagList } from '../schema/tag-list';
import type { ToldAudits } from './told-audits';

type Audits = ToldAudits['audits'];

/** The first audit is made with the ticket: moments are whole seconds, and rules of the host take some of them. */
const OPENING_MILLISECONDS = 5_000;
/** More events than one page has in one moment. */
const A_PAGE = 100_000;

/**
 * A ticket with what a page of its audits adds, which are all older than what it has. How it was opened is, while there are `more`,
 * what the oldest of them say; only with `all` of them is it known, and with it everything that is counted from the beginning.
 */
export function withAudits(
  { readMessage }: Pick<Connection, 'readMessage'>,
  ticket: TicketRecord,
  { audits, users, said }: Pick<ToldAudits, 'audits' | 'users' | 'said'>,
  read: 'more' | 'gap' | 'all',
): TicketRecord {
  const { requesterId, ref } = ticket;
  const known = new Map((users ?? []).map((user) => [user.id, user]));
  const { opened } = ticket.history;
  const page =
    toHistory(audits, { ...opened, createdAt: opened.at, requesterId }, known, true) ?? ticket.history;
  const events = [...page.events, ...ticket.history.events.map(after(page.events))];
  const comments = said.flatMap((one) => one.comments);
  const rated = said.flatMap(({ surveys }) => surveys.map((answer) => ({ ...answer, ticketId: ref.id })));
  const surveys = rated.length === 0 ? ticket.surveys : [...rated, ...(ticket.surveys ?? [])];
  const taggedAt = firstTagged(audits) ?? ticket.hostEscalatedAt;
  const complete =
    read === 'all' && audits.some(({ created_at: at }) => at <= opened.at + OPENING_MILLISECONDS);
  if (read !== 'more' && !complete) {
    const unknown = { at: opened.at, by: null, status: null, priority: null, groupId: null };
    // What happened before what is known of it may say otherwise.
    const gaps = { messages: null, escalation: null, surveys: surveys?.length === 0 ? null : surveys };
    return { ...ticket, ...gaps, history: { opened: unknown, events, complete }, hostEscalatedAt: taggedAt };
  }
  return {
    ...ticket,
    history: { opened: page.opened, events, complete },
    messages: [...toMessages(comments, known, requesterId, readMessage), ...(ticket.messages ?? [])],
    surveys,
    escalation: [...toEvents(ref, comments, known), ...(ticket.escalation ?? [])],
    hostEscalatedAt: taggedAt ?? (complete ? 'never' : null),
  };
}

/** Two pages may meet within one moment: what stands on the newer one came later. */
function after(older: readonly HistoryEvent[]): (event: HistoryEvent) => HistoryEvent {
  const moments = new Set(older.map(({ at }) => at));
  return (event) => (moments.has(event.at) ? { ...event, order: event.order + A_PAGE } : event);
}

/** When our tag came onto the ticket first. */
function firstTagged(audits: Audits): Instant | null {
  const moments = audits
    .filter(({ events }) =>
      events.some(
        ({ field_name, value }) =>
          field_name === 'tags' && TagList.safeParse(value).data?.includes(ESCALATION_TAG.escalated),
      ),
    )
    .map(({ created_at }) => created_at);
  return moments.length === 0 ? null : Math.min(...moments);
}
