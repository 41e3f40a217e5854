import type { AccountStanding } from '../model/account-standing';

/**
 * Customers by how likely they leave, in the order given (acceptance HS7). Those of whom it is unknown are a group of their own: the
 * four together are all customers.
 */
export function likelihoodGroups<Customer extends Pick<AccountStanding, 'likelihood'>>(
  customers: readonly Customer[],
): Record<'low' | 'medium' | 'high' | 'unknown', Customer[]> {
  const group = (name: AccountStanding['likelihood']) => customers.filter((one) => one.likelihood === name);
  return { low: group('low'), medium: group('medium'), high: group('high'), unknown: group(null) };
}
