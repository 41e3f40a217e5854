import { decideMatch } from '../domain/matching/decide-match';
import { withTwin } from '../domain/matching/with-twin';
import { AccountFacts } from '../domain/model/account-facts';
import type { CustomerMatch } from '../domain/model/customer-match';
import type { Instant } from '../domain/model/instant';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { candidates } from './candidates';
import type { Matching } from './matching';
import { ownReadings } from './own-readings';
import type { PullTools } from './pull-tools';

/** A customer as it is kept: of both of its systems, where it is known to have two. */
export interface GatheredAccount {
  facts: AccountFacts;
  /** When its own host told of it. */
  readAt: Instant;
  match: CustomerMatch;
  /** When the other system told of it; `null` where it has none, or has not told. */
  twinReadAt: Instant | null;
}

/**
 * What is kept of a customer, put together from both of its systems: the same from either side. Asks nobody. `null` where nothing is
 * kept of it.
 */
export async function gatherAccount(
  tools: Pick<PullTools, 'copies'>,
  ref: RecordRef,
  { others, links }: Matching,
): Promise<GatheredAccount | null> {
  const own = await known(tools, ref);
  if (own === null) return null;
  const match = decideMatch(own.facts.account, await candidates.kept(tools, ref, others), links);
  const twin = match.same === null ? null : await known(tools, match.same.ref);
  if (match.same !== null && twin !== null) match.same.name = twin.facts.account.name ?? match.same.name;
  const none = match.same === null && match.unread.length === 0;
  return {
    facts: withTwin(own.facts, twin?.facts ?? (none ? 'none' : null)),
    readAt: own.readAt,
    match,
    twinReadAt: twin?.readAt ?? null,
  };
}

async function known(tools: Pick<PullTools, 'copies'>, ref: RecordRef) {
  const copy = await tools.copies.read(recordKey(ref), AccountFacts);
  if (copy === null) return null;
  return { facts: await ownReadings(tools, copy.value, copy.readAt), readAt: copy.readAt };
}
