import type { matchImportCustomers } from '../../../lib/messages/match-import-customers';

/** Which customer a word of a file means. */
export type CustomerMatch = ReturnType<(typeof matchImportCustomers)['answer']['parse']>['matches'][number];

/** One of the customers it may be. */
export type FileCustomer = CustomerMatch['alike'][number];
