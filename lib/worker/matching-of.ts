import type { KnownAccount } from '../domain/model/known-account';
import type { RecordRef } from '../domain/model/record-ref';
import { apiOf } from '../pull/api-of';
import type { Matching } from '../pull/matching';
import { CustomerLinks } from './customer-links';
import type { WorkerTools } from './worker-tools';

/**
 * What it takes to find the customer of a record, or a customer itself, in the systems of other hosts. A system that was only seen in a
 * tab and that nobody connected is none of them: nothing is missed that anybody asked for.
 */
export async function matchingOf(
  { accounts, local }: Pick<WorkerTools, 'accounts' | 'local'>,
  { host }: Pick<RecordRef, 'host'>,
): Promise<Matching> {
  return {
    others: (await accounts.all()).filter((known) => known.host !== host && isConnected(known)),
    links: await new CustomerLinks(local).all(),
  };
}

function isConnected({ host, clientId, bySession }: KnownAccount): boolean {
  return apiOf(host).sessionIsEnough || clientId !== null || bySession;
}
