import { pendingsOf } from '../../../domain/model/pendings-of';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { historyTerms } from '../history/history-terms';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { activitiesOf } from '../map/activities-of';
import { authorsOf } from '../map/authors-of';
import { belongingsOf } from '../map/belongings-of';
import { byDue } from '../map/by-due';
import { clockOf } from '../map/clock-of';
import { conversationOf } from '../map/conversation-of';
import { courseIn } from '../map/course-in';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { eventsOf } from '../map/events-of';
import { historyOf } from '../map/history-of';
import { holdersIn } from '../map/holders-in';
import { lastChangesOf } from '../map/last-changes-of';
import { mappedFields } from '../map/mapped-fields';
import { readingsOf } from '../map/readings-of';
import { renewalDay } from '../map/renewal-day';
import { renewalOf } from '../map/renewal-of';
import { startedAt } from '../map/started-at';
import { ticketOf } from '../map/ticket-of';
import { withConverted } from '../map/with-converted';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { recordOf } from '../rest/record-of';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { AccountRecord } from '../schema/account-record';
import { CaseRecord } from '../schema/case-record';
import { CommentRow } from '../schema/comment-row';
import { EmailRow } from '../schema/email-row';
import { EntitlementRecord } from '../schema/entitlement-record';
import { absencesQuery } from '../soql/absences-query';
import { commentsQuery } from '../soql/comments-query';
import { courseQueries } from '../soql/course-queries';
import { customerQuery } from '../soql/customer-query';
import { emailsQuery } from '../soql/emails-query';
import { LIMITS } from '../soql/limits';
import { namedRecord } from '../soql/named-record';
import { USER_FIELDS } from '../soql/user-fields';

/**
 * All of a case in one request, five of whose parts are queries. Case and account are retrieved without naming fields: that brings
 * what the user may see, and fails on none. A part that fails is unknown; the Case itself must come.
 */
export async function readTicket(connection: Connection, ticketId: string): Promise<TicketFacts> {
  const id = requiredId(ticketId, KEY_PREFIX.ticket);
  const now = connection.now();
  const { fields, parts } = await readParts(connection, (readable) => ({
    case: { method: 'GET', path: `sobjects/Case/${id}` },
    account: { method: 'GET', path: 'sobjects/Account/@{case.AccountId}' },
    user: namedRecord(readable, 'User', '@{case.OwnerId}', USER_FIELDS),
    queue: namedRecord(readable, 'Group', '@{case.OwnerId}', ['Name']),
    manager: readable.User?.ManagerId
      ? namedRecord(readable, 'User', '@{user.ManagerId}', USER_FIELDS)
      : null,
    entitlement: readable.Case?.EntitlementId
      ? namedRecord(readable, 'Entitlement', '@{case.EntitlementId}', ['Name', 'BusinessHoursId'])
      : null,
    comments: commentsQuery(readable, id),
    emails: emailsQuery(readable, id),
    ...courseQueries(readable, id, absencesQuery(readable, now, '@{case.OwnerId}')),
    customer: customerQuery(readable, '@{case.AccountId}', connection.mapping),
  }));
  const record = recordIn(connection, parts.case, CaseRecord);
  const comments = rowsIn(parts.comments, CommentRow, LIMITS.comments);
  const emails = rowsIn(parts.emails, EmailRow, LIMITS.emails);
  const { milestones, changes } = courseIn(fields, parts);
  const [queried] = rowsIn(parts.customer, AccountRecord, 2)?.rows ?? [];
  const retrieved = recordOf(parts.account, AccountRecord);
  const account = retrieved && withConverted(retrieved, queried, fields, connection.mapping);
  const belongings = belongingsOf(queried);
  const ticket = ticketOf(record, connection.account, comments?.complete ? comments.rows.length : null);
  const holders = holdersIn(parts, now);
  const entitlement = recordOf(parts.entitlement, EntitlementRecord);
  const hours = Boolean(entitlement?.BusinessHoursId || record.BusinessHoursId);
  const { closing, tracked } = await historyTerms(connection);
  const history = changes && historyOf(record, changes, comments, emails, closing, tracked);
  const lately = changes === null ? null : lastChangesOf(changes.rows);
  if (record.IsEscalated === true) {
    const last = lately?.changes.escalated ?? null;
    connection.met('escalated-by', last === null ? 'untracked' : (last.by ?? 'unknown'));
  }
  const mappedRenewal = account === null ? null : renewalDay(account, connection.mapping);
  return {
    ticket,
    people: [
      ...holders,
      ...[...authorsOf(comments?.rows ?? []), ...(lately?.people ?? [])].filter(
        ({ id: personId }, index, all) =>
          holders.every((holder) => holder.id !== personId) &&
          all.findIndex((other) => other.id === personId) === index,
      ),
    ],
    clocks: milestones?.map((row) => clockOf(row, record.IsStopped === true, hours)).sort(byDue) ?? null,
    conversation: conversationOf(comments, emails, ticket.createdAt),
    customer: account && accountOf(account, connection, startedAt(belongings)),
    customerTickets: belongings.cases && customerTicketsOf(belongings.cases),
    renewal: renewalOf(belongings, mappedRenewal, now),
    events: comments && eventsOf(comments.rows, ticket.ref),
    messages:
      comments &&
      emails &&
      readingsOf(
        { at: ticket.createdAt, text: record.Description ?? null },
        comments.rows,
        emails.rows,
        connection.readMessage,
      ),
    activities: comments && activitiesOf(comments.rows),
    fields: mappedFields(record, entitlement?.Name ?? null, connection.mapping),
    history,
    lastChanges: lately?.changes ?? null,
    pendings: history && pendingsOf(history),
  };
}
