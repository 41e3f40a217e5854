import type { HostApi } from './contract';
import { salesforceApi } from './salesforce/api';
import { zendeskApi } from './zendesk/api';

/** The API halves of all hosts: the other of the two lists a new host enters. The manifest's host permissions follow from it. */
export const hostApis: readonly HostApi[] = [zendeskApi, salesforceApi];
