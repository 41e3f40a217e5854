import type { Person } from '../../../domain/model/person';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { activitiesOf } from '../map/activities-of';
import { authorsOf } from '../map/authors-of';
import { byDue } from '../map/by-due';
import { clockOf } from '../map/clock-of';
import { conversationOf } from '../map/conversation-of';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { eventsOf } from '../map/events-of';
import { milestonesIn } from '../map/milestones-in';
import { readingsOf } from '../map/readings-of';
import { ticketOf } from '../map/ticket-of';
import type { CompositePart } from '../rest/composite-part';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { succeeded } from '../rest/succeeded';
import { AccountRecord } from '../schema/account-record';
import { CaseRecord } from '../schema/case-record';
import { CaseRow } from '../schema/case-row';
import { CommentRow } from '../schema/comment-row';
import { EmailRow } from '../schema/email-row';
import { NamedRow } from '../schema/named-row';
import { casesOfAccountQuery } from '../soql/cases-of-account-query';
import { commentsQuery } from '../soql/comments-query';
import { emailsQuery } from '../soql/emails-query';
import { LIMITS } from '../soql/limits';
import { milestonesQuery } from '../soql/milestones-query';
import { namedRecord } from '../soql/named-record';

/**
 * All of a case in one request. Case and account are retrieved without naming fields: that brings what the user may see, and fails
 * on none. A part that fails is unknown; the Case itself must come.
 */
export async function readTicket(connection: Connection, ticketId: string): Promise<TicketFacts> {
  const id = requiredId(ticketId, KEY_PREFIX.ticket);
  const { fields, parts } = await readParts(connection, (readable) => ({
    case: { method: 'GET', path: `sobjects/Case/${id}` },
    account: { method: 'GET', path: 'sobjects/Account/@{case.AccountId}' },
    user: namedRecord(readable, 'User', '@{case.OwnerId}', ['Name']),
    queue: namedRecord(readable, 'Group', '@{case.OwnerId}', ['Name']),
    comments: commentsQuery(readable, id),
    emails: emailsQuery(readable, id),
    milestones: milestonesQuery(readable, { caseIds: [id] }),
    cases: casesOfAccountQuery(readable, '@{case.AccountId}'),
  }));
  const record = recordIn(connection, parts.case, CaseRecord);
  const comments = rowsIn(parts.comments, CommentRow, LIMITS.comments);
  const emails = rowsIn(parts.emails, EmailRow, LIMITS.emails);
  const milestones = milestonesIn(fields, parts.milestones, LIMITS.milestones);
  const account = succeeded(parts.account) ? AccountRecord.safeParse(parts.account.body).data : undefined;
  const cases = rowsIn(parts.cases, CaseRow, LIMITS.cases);
  const ticket = ticketOf(record, connection.account, comments?.complete ? comments.rows.length : null);
  const people = [...owner(parts.user, 'agent'), ...owner(parts.queue, 'group')];
  return {
    ticket,
    people: [...people, ...authorsOf(comments?.rows ?? []).filter(({ id }) => id !== people[0]?.id)],
    clocks: milestones?.map((row) => clockOf(row, record.IsStopped === true)).sort(byDue) ?? null,
    conversation: conversationOf(comments, emails, ticket.createdAt),
    customer: account === undefined ? null : accountOf(account, connection.account),
    customerTickets: cases && customerTicketsOf(cases),
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
  };
}

/** A case is held by a person or a queue: of the two answers one at most is a record. */
function owner(part: CompositePart | null, role: 'agent' | 'group'): Person[] {
  const named = part !== null && succeeded(part) ? NamedRow.safeParse(part.body).data : undefined;
  return named === undefined ? [] : [{ id: named.Id, name: named.Name, role }];
}
