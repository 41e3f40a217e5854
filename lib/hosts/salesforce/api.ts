import type { HostApi } from '../contract';
import { accountEscalations } from './calls/account-escalations';
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
import { readLoads } from './calls/read-loads';
import { readNotes } from './calls/read-notes';
import { readQueue } from './calls/read-queue';
import { readSurveys } from './calls/read-surveys';
import { readTicket } from './calls/read-ticket';
import { readTickets } from './calls/read-tickets';
import { reply } from './calls/reply';
import { whoAmI } from './calls/who-am-i';
import { write } from './calls/write';
import { writeBeside } from './calls/write-beside';
import { customerId } from './customer-id';
import { salesforceHistory } from './history/salesforce-history';
import { limitsOf } from './limits-of';
import { pageAddress } from './page-address';
import { restAsked } from './rest/rest-asked';
import { isSandbox } from './sign-in/is-sandbox';
import { salesforceSignIn } from './sign-in/salesforce-sign-in';
import { sessionCookie } from './sign-in/session-cookie';
import { usualMapping } from './usual-mapping';

/** Salesforce's REST API, with a bearer token. */
export const salesforceApi: HostApi = {
  host: 'salesforce',
  permissions: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  signIn: salesforceSignIn,
  sessionIsEnough: false,
  isSandbox,
  sessionCookie,
  limitsOf,
  // Of the calls of 24 hours, which all that is connected to the org shares: nothing is read ahead once 70 % of them are used. The
  // last 5 % are for what runs by itself and has nobody to wait for it.
  spares: { screen: 0.05, background: 0.3 },
  restAsked,
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
  readSlaPolicies: null,
  readHistory: null,
  history: salesforceHistory,
  readLoads,
  writesField: true,
  accountEscalations,
  findAccounts,
  customerId,
  readQueue,
  readEscalated,
  whoAmI,
  listOwners,
  write,
  writeBeside,
  reply,
};
