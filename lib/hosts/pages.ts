import type { HostPage } from './contract';
import { salesforcePage } from './salesforce/page';
import { zendeskPage } from './zendesk/page';

/** The page halves of all hosts: one of the two lists a new host enters. The manifest's matches follow from it. */
export const hostPages: readonly HostPage[] = [zendeskPage, salesforcePage];
