import type { CustomerAccount } from '../model/customer-account';
import type { CustomerLink } from '../model/customer-link';
import type { CustomerMatch } from '../model/customer-match';
import { recordKey } from '../model/record-key';
import { linkKey } from './link-key';
import { linkedWith } from './linked-with';
import { rankCandidates } from './rank-candidates';

/** What one other system has that may be the customer; `null` where it could not say. */
export interface FoundIn {
  host: CustomerAccount['ref']['host'];
  account: string;
  candidates: readonly CustomerAccount[] | null;
}

/**
 * Who a customer is in the other systems. A person's word comes first, then an external id where it names one record that nobody
 * matched otherwise; all else is a question, and so are several that an external id names. A customer is at most one record
 * elsewhere.
 */
export function decideMatch(
  own: CustomerAccount,
  found: readonly FoundIn[],
  links: readonly CustomerLink[],
): CustomerMatch {
  const candidates = found.flatMap((one) => one.candidates ?? []);
  const linked = linkedWith(own.ref, links);
  const refusals = new Set(links.filter(({ same }) => !same).map(({ records: [a, b] }) => linkKey(a, b)));
  const isRefused = ({ ref }: CustomerAccount) => refusals.has(linkKey(own.ref, ref));
  const ranked = rankCandidates(
    own,
    candidates.filter((one) => !isRefused(one)),
  );
  const isTaken = ({ ref }: CustomerAccount) => linkedWith(ref, links) !== null;
  const match: CustomerMatch = {
    same: null,
    candidates: [],
    refused: candidates.filter(isRefused).map(named),
    taken: [],
    unread: found.flatMap((one) =>
      one.candidates === null ? [{ host: one.host, account: one.account }] : [],
    ),
  };
  if (linked !== null) {
    const key = recordKey(linked.ref);
    const name = candidates.find(({ ref }) => recordKey(ref) === key)?.name ?? null;
    return { ...match, same: { ref: linked.ref, name, by: 'person', at: linked.link.confirmedAt } };
  }
  const free = rankCandidates(
    own,
    candidates.filter((one) => !isRefused(one) && !isTaken(one)),
  );
  const [first] = free;
  const taken = ranked.filter(({ account, byExternalId }) => byExternalId && isTaken(account));
  if (first?.byExternalId === true)
    return { ...match, same: { ...named(first.account), by: 'external-id', at: null } };
  return {
    ...match,
    candidates: free.map(({ account, confidence, reasons }) => ({ ...named(account), confidence, reasons })),
    taken: taken.map(({ account }) => named(account)),
  };
}

function named({ ref, name }: CustomerAccount) {
  return { ref, name };
}
