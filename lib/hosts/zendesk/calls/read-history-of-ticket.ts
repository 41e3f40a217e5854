import { pendingsOf } from '../../../domain/model/pendings-of';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { toHistory } from '../map/to-history';
import { read } from '../read';
import { recordNumber } from '../record-number';
import { AuditsAnswer } from '../schema/audits-answer';
import type { ZendeskUser } from '../schema/zendesk-user';

const ROLES: Partial<Record<string, string>> = { customer: 'end-user', agent: 'agent', admin: 'admin' };

/**
 * One request: what happened to a ticket, from its first 100 audits; of a longer life it is incomplete. Who wrote is known by the users
 * beside the audits and by the people already known: whether audits bring users is not said to the letter.
 */
export async function readHistoryOfTicket(
  connection: Connection,
  { ticket, people }: TicketFacts,
): Promise<Pick<TicketFacts, 'history' | 'pendings'>> {
  const path = `tickets/${recordNumber(ticket.ref.id)}/audits.json?include=users&per_page=100`;
  const { audits, users, complete } = await read(connection, path, AuditsAnswer);
  connection.met('audits-users', users === null ? 'missing' : 'given');
  const known = new Map<string, Pick<ZendeskUser, 'role'>>();
  for (const { id, role } of people) {
    const own = ROLES[role ?? ''];
    if (own !== undefined) known.set(id, { role: own });
  }
  for (const user of users ?? []) known.set(user.id, user);
  const history = toHistory(audits, ticket, known, complete);
  return { history, pendings: history && pendingsOf(history) };
}
