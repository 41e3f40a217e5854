import type { PageRecord } from '../contract';

/** The address at which an agent opens a ticket or an organisation. */
export function pageAddress(account: string, record: PageRecord): string {
  return `https://${account}/agent/${record.kind === 'ticket' ? 'tickets' : 'organizations'}/${record.id}`;
}
