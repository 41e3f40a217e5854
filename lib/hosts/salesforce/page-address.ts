import type { PageRecord } from '../contract';
import { pageHost } from './page-host';

/** Where a record is seen in Lightning. @param account the org's API host. */
export function pageAddress(account: string, record: PageRecord): string {
  const object = record.kind === 'ticket' ? 'Case' : 'Account';
  return `https://${pageHost(account)}/lightning/r/${object}/${record.id}/view`;
}
