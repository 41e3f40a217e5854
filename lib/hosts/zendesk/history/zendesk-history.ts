import type { HostHistory } from '../../contract';
import { listTickets } from './list-tickets';
import { readAudits } from './read-audits';

const details: HostHistory['details'] = async (connection, [ticket], cursor) => {
  const none = { tickets: [], gone: [], cursor: null, choices: [] };
  if (ticket === undefined) return none;
  const read = await readAudits(connection, ticket, cursor);
  return { ...none, tickets: [read.ticket], cursor: read.cursor };
};

/** The past of a Zendesk account: what changed, then each ticket's audits. */
export const zendeskHistory: HostHistory = { atOnce: 1, list: listTickets, details };
