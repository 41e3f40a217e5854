import type { HostApi } from '../contract';
import { findAccount } from './calls/find-account';
import { listFields } from './calls/list-fields';
import { listOwners } from './calls/list-owners';
import { readAccount } from './calls/read-account';
import { readCalendars } from './calls/read-calendars';
import { readComments } from './calls/read-comments';
import { readCustomerTickets } from './calls/read-customer-tickets';
import { readFieldExample } from './calls/read-field-example';
import { readQueue } from './calls/read-queue';
import { readTicket } from './calls/read-ticket';
import { readTickets } from './calls/read-tickets';
import { whoAmI } from './calls/who-am-i';
import { write } from './calls/write';
import { limitsOf } from './limits-of';
import { pageAddress } from './page-address';
import { salesforceSignIn } from './sign-in/salesforce-sign-in';
import { usualMapping } from './usual-mapping';

/** Salesforce's REST API, with a bearer token. */
export const salesforceApi: HostApi = {
  host: 'salesforce',
  permissions: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  signIn: salesforceSignIn,
  sessionIsEnough: false,
  limitsOf,
  pageAddress,
  readTicket,
  readComments,
  readCustomerTickets,
  readAccount,
  readTickets,
  readChanges: null,
  listFields,
  readFieldExample,
  usualMapping,
  readSurveys: null,
  readCalendars,
  readSlaPolicies: null,
  readHistory: null,
  history: null,
  writesField: false,
  findAccount,
  readQueue,
  whoAmI,
  listOwners,
  write,
  reply: null,
};
