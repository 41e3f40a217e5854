import { AccountFacts } from '../../domain/model/account-facts';
import type { CustomerAccount } from '../../domain/model/customer-account';
import type { KnownAccount } from '../../domain/model/known-account';
import type { WorkerTools } from '../worker-tools';

/** More copies than this of one system are not opened for a file. */
const MOST = 5000;

/** The customers of these systems that this browser has a readable copy of. */
export async function customersMet(
  { copies }: Pick<WorkerTools, 'copies'>,
  known: readonly Pick<KnownAccount, 'account'>[],
): Promise<CustomerAccount[]> {
  const lists = await Promise.all(
    known.map(({ account }) => copies.newest(`${account}/account/`, AccountFacts, MOST)),
  );
  return lists.flat().map(({ account }) => account);
}
