import type { HostApi } from '../contract';
import { findAccounts } from './calls/find-accounts';
import { listFields } from './calls/list-fields';
import { listOwners } from './calls/list-owners';
import { readAccount } from './calls/read-account';
import { readCalendars } from './calls/read-calendars';
import { readChanges } from './calls/read-changes';
import { readComments } from './calls/read-comments';
import { readCustomerTickets } from './calls/read-customer-tickets';
import { readEscalated } from './calls/read-escalated';
import { readFieldExample } from './calls/read-field-example';
import { readHistoryOfTicket } from './calls/read-history-of-ticket';
import { readNotes } from './calls/read-notes';
import { readQueue } from './calls/read-queue';
import { readSlaPolicies } from './calls/read-sla-policies';
import { readSurveys } from './calls/read-surveys';
import { readTicket } from './calls/read-ticket';
import { readTickets } from './calls/read-tickets';
import { reply } from './calls/reply';
import { whoAmI } from './calls/who-am-i';
import { write } from './calls/write';
import { zendeskHistory } from './history/zendesk-history';
import { limitsOf } from './limits-of';
import { usualMapping } from './map/usual-mapping';
import { pageAddress } from './page-address';
import { zendeskSignIn } from './sign-in/zendesk-sign-in';

/** Zendesk Support over its REST API v2, with what an agent (not an administrator) may call. */
export const zendeskApi: HostApi = {
  host: 'zendesk',
  permissions: ['https://*.zendesk.com/*'],
  signIn: zendeskSignIn,
  sessionIsEnough: true,
  // A sandbox has an address of its own like any other account.
  isSandbox: () => false,
  sessionCookie: null,
  limitsOf,
  // Of the requests of a minute (design 4.15).
  spares: { screen: 0.05, background: 0.2 },
  restAsked: () => null,
  pageAddress,
  readTicket,
  readComments,
  readNotes,
  readCustomerTickets,
  readAccount,
  readTickets,
  readChanges,
  listFields,
  readFieldExample,
  usualMapping,
  readSurveys,
  readCalendars,
  readSlaPolicies,
  readHistory: readHistoryOfTicket,
  history: zendeskHistory,
  // Counts are searches, one for each person: more than the budget has.
  readLoads: null,
  writesField: true,
  accountEscalations: null,
  findAccounts,
  customerId: (written) => (/^[1-9]\d{0,18}$/.test(written.trim()) ? written.trim() : null),
  readQueue,
  readEscalated,
  whoAmI,
  listOwners,
  write,
  writeBeside: null,
  reply,
};
