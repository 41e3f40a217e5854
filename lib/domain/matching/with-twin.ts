import type { AccountFacts } from '../model/account-facts';
import { compareText } from '../model/compare-text';

/**
 * A customer with what its other system knows: of both records the same facts come out, so that both pages show one score. Lists are
 * put together, of single facts the first address in the alphabet that knows one speaks; the later word of a person and the nearer
 * renewal count.
 * @param twin all that the other system knows; `none` where the customer has no other record, `null` where that is not known
 */
export function withTwin(own: AccountFacts, twin: AccountFacts | 'none' | null): AccountFacts {
  if (twin === null || twin === 'none') return { ...own, twin };
  const sides = [own, twin].sort((a, b) => compareText(a.account.ref.account, b.account.ref.account));
  return {
    ...own,
    ...union(sides),
    account: own.account,
    tickets: own.tickets,
    twin: { account: twin.account, tickets: twin.tickets },
  };
}

function union(sides: readonly AccountFacts[]) {
  const either = <Key extends 'sales' | 'children' | 'healthHistory'>(key: Key) =>
    sides.find((side) => side[key] != null)?.[key];
  return {
    surveys: together(sides.map(({ surveys }) => surveys)),
    events: together(sides.map(({ events }) => events)),
    tasks: together(sides.map(({ tasks }) => tasks)),
    team: together(sides.map(({ team }) => team)),
    escalations: together(sides.map(({ escalations }) => escalations)),
    sales: either('sales'),
    children: either('children'),
    healthHistory: either('healthHistory'),
    renewal: nearest(sides.map(({ renewal }) => renewal)),
    override: latest(sides.map(({ override }) => override)),
  } satisfies Partial<AccountFacts>;
}

/** Everything of every list that is known; what neither knows stays as it is. */
function together<Item>(lists: readonly (Item[] | null | undefined)[]): Item[] | null | undefined {
  const known = lists.filter((list) => list != null);
  return known.length === 0 ? lists[0] : known.flat();
}

/** A contract that one of them has is one that the customer has. */
function nearest(renewals: readonly AccountFacts['renewal'][]): AccountFacts['renewal'] {
  const real = renewals.filter((renewal) => renewal != null && renewal !== 'none');
  const [next] = real.sort((a, b) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER));
  return next ?? renewals.find((renewal) => renewal != null) ?? null;
}

function latest(words: readonly AccountFacts['override'][]): AccountFacts['override'] {
  const said = words.filter((word) => word != null && word !== 'none').sort((a, b) => b.at - a.at);
  return said[0] ?? words.find((word) => word != null) ?? null;
}
