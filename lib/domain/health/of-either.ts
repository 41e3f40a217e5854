import type { AccountFacts } from '../model/account-facts';
import type { CustomerAccount } from '../model/customer-account';

/**
 * What one of a customer's two systems knows: of both the first address in the alphabet that knows it, so that both of its pages
 * say the same. `null` where neither does.
 */
export function ofEither<Value>(
  { account, twin }: Pick<AccountFacts, 'account' | 'twin'>,
  pick: (account: CustomerAccount) => Value | null | undefined,
): Value | null {
  const accounts = twin === null || twin === 'none' ? [account] : [account, twin.account];
  const known = accounts
    .toSorted((a, b) => (a.ref.account < b.ref.account ? -1 : 1))
    .map(pick)
    .find((value) => value !== null && value !== undefined);
  return known ?? null;
}
