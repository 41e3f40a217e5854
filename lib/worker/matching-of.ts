import type { RecordRef } from '../domain/model/record-ref';
import type { Matching } from '../pull/matching';
import { CustomerLinks } from './customer-links';
import type { WorkerTools } from './worker-tools';

/** What it takes to find the customer of a record, or a customer itself, in the systems of other hosts. */
export async function matchingOf(
  { accounts, local }: Pick<WorkerTools, 'accounts' | 'local'>,
  { host }: Pick<RecordRef, 'host'>,
): Promise<Matching> {
  return {
    others: (await accounts.all()).filter((known) => known.host !== host),
    links: await new CustomerLinks(local).all(),
  };
}
