import type { AccountFacts } from '../../domain/model/account-facts';

/** An amount as far as it is known; `null` is unknown and never 0. */
export interface Money {
  amount: number | null;
  /** There is more of which the amount is not known. */
  atLeast: boolean;
  /** The currency's code; `null`: the account's own. */
  currency: string | null;
}

/**
 * What an escalation of a customer puts at stake: what it pays in a year and what is being sold to it. A renewal that is being sold
 * is what it pays already, and counts only where that is not known. Amounts of several currencies are not added.
 * @param paid what it pays in a year, by whichever of its systems knows; `null`: neither does
 */
export function accountMoney(
  paid: number | null,
  sales: AccountFacts['sales'],
): {
  contract: Money;
  sales: Money;
  both: Money;
} {
  const open = sales?.open ?? null;
  const counting = open?.filter(({ isRenewal }) => paid === null || !isRenewal) ?? null;
  const sold = sum(counting, sales?.complete === true);
  const contract: Money = { amount: paid, atLeast: false, currency: null };
  const known = [contract, sold].filter(({ amount }) => amount !== null);
  const apart = paid !== null && sold.currency !== null;
  return {
    contract,
    sales: sum(open, sales?.complete === true),
    both: {
      amount:
        known.length === 0 ? null : apart ? paid : known.reduce((all, { amount }) => all + (amount ?? 0), 0),
      atLeast: known.length < 2 || sold.atLeast || apart,
      currency: paid === null ? sold.currency : null,
    },
  };
}

function sum(
  open: readonly { amount: number | null; currency?: string | null | undefined }[] | null,
  complete: boolean,
): Money {
  const known = open?.filter(({ amount }) => amount !== null) ?? [];
  const currencies = new Set(known.map(({ currency }) => currency ?? null));
  if (open === null || currencies.size > 1 || (open.length > 0 && known.length === 0))
    return { amount: null, atLeast: true, currency: null };
  return {
    amount: known.reduce((all, { amount }) => all + (amount ?? 0), 0),
    atLeast: !complete || known.length < open.length,
    currency: [...currencies][0] ?? null,
  };
}
