import type { AccountFacts } from '../../domain/model/account-facts';

/** An amount as far as it is known, in each of its currencies: amounts of several are not added. */
export interface Money {
  /** The greatest first; `null` as a currency is the account's own. Empty: nothing is known, which is never 0. */
  parts: { amount: number; currency: string | null }[];
  /** There is more of which the amount is not known. */
  atLeast: boolean;
}

/**
 * What an escalation of a customer puts at stake: what it pays in a year and what is being sold to it. A renewal that is being sold
 * is what it pays already, and counts only where that is not known.
 * @param paid what it pays in a year, by whichever of its systems knows; `null`: neither does
 */
export function accountMoney(
  paid: number | null,
  sales: AccountFacts['sales'],
): { contract: Money; sales: Money; both: Money } {
  const open = sales?.open ?? null;
  const complete = sales?.complete === true;
  const counting = open?.filter(({ isRenewal }) => paid === null || !isRenewal) ?? null;
  const sold = sumOf(counting, complete);
  const contract: Money = { parts: paid === null ? [] : [{ amount: paid, currency: null }], atLeast: false };
  return {
    contract,
    sales: sumOf(open, complete),
    both: {
      parts: added([...contract.parts, ...sold.parts]),
      atLeast: paid === null || open === null || sold.atLeast,
    },
  };
}

type Sale = NonNullable<AccountFacts['sales']>['open'][number];

function sumOf(open: readonly Pick<Sale, 'amount' | 'currency'>[] | null, complete: boolean): Money {
  if (open === null) return { parts: [], atLeast: true };
  const known = open.flatMap(({ amount, currency = null }) =>
    amount === null ? [] : [{ amount, currency }],
  );
  const nothing = open.length === 0 ? [{ amount: 0, currency: null }] : [];
  return { parts: added([...known, ...nothing]), atLeast: !complete || known.length < open.length };
}

/** One sum for each currency. What adds nothing to another is left out. */
function added(amounts: Money['parts']): Money['parts'] {
  const sums = new Map<string | null, number>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  const all = [...sums].map(([currency, amount]) => ({ amount, currency }));
  const some = all.filter(({ amount }) => amount !== 0);
  return (some.length > 0 ? some : all.slice(0, 1)).sort((a, b) => b.amount - a.amount);
}
