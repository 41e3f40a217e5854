import type { HostId } from '../model/host-id';

/** The two systems of the sample desk. Nothing is ever sent to either: what is asked of them is answered from the data set. */
export const SAMPLE_ACCOUNTS: Readonly<Record<HostId, string>> = {
  zendesk: 'sample-desk.zendesk.com',
  salesforce: 'sample-desk.my.salesforce.com',
};
