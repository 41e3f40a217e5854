import type { CustomerAccount } from '../../model/customer-account';

/** A customer of one of the two systems of the examples. */
export function customer(
  host: 'zendesk' | 'salesforce',
  { id = '1', ...known }: Partial<Omit<CustomerAccount, 'ref'>> & { id?: string } = {},
): CustomerAccount {
  const account = host === 'zendesk' ? 'acme.zendesk.com' : 'acme.my.salesforce.com';
  const ref = { host, account, kind: 'account' as const, id };
  return { ref, name: null, externalId: null, tier: null, measures: {}, ...known };
}
