import type { HostHistory } from '../../contract';
import { listTickets } from './list-tickets';
import { readAudits } from './read-audits';

/** The past of a Zendesk account: what changed, then each ticket's audits. */
export const zendeskHistory: HostHistory = { list: listTickets, detail: readAudits };
