import type { CustomerAccount } from '../model/customer-account';
import type { Instant } from '../model/instant';
import type { AccountPast } from './account-past';
import { measuresAt } from './measures-at';

/** A customer as it was known at a moment. What has no moments in the record (tier, contract, manager) is taken to have been as it is. */
export function customerAt(account: AccountPast | undefined, at: Instant): CustomerAccount | null {
  if (account === undefined || account.record === null) return null;
  return { ...account.record.account, measures: measuresAt(account, at) };
}
