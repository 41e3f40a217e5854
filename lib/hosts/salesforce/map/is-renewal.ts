import type { OpportunityRow } from '../schema/opportunity-row';

/** Salesforce has no type of its own for renewals: orgs name the type, or the sale itself. */
const RENEWAL = /renew|verl(?:ä|ae)nger/i;

/** Whether a sale is to renew a contract. */
export function isRenewal({ Name, Type }: Pick<OpportunityRow, 'Name' | 'Type'>): boolean {
  return RENEWAL.test(Type ?? '') || RENEWAL.test(Name ?? '');
}
