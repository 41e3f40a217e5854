import type { AccountStanding } from '../model/account-standing';
import { entryOf } from '../model/entry-of';

/** A part of all customers; `name` `null` is where it is unknown what they belong to. */
interface Cohort<Customer> {
  name: string | null;
  customers: Customer[];
}

/**
 * Customers in groups by usage or by who they are (acceptance HS9); together they are all customers, in the order given.
 * `usage`: thirds of those who use the product at all, `heavy`, `middle` and `light` (equals in the same one), and `none`.
 * `tier`: as the host has it, in the alphabet's order. `start`: the year they became customers, in UTC. The unknown come last.
 */
export function cohorts<Customer extends Pick<AccountStanding, 'measures' | 'tier' | 'startedAt'>>(
  customers: readonly Customer[],
  by: 'usage' | 'tier' | 'start',
): Cohort<Customer>[] {
  const uses = customers
    .flatMap((customer) => usesOf(customer) ?? [])
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  const nameOf = (customer: Customer): string | null => {
    if (by === 'tier') return customer.tier;
    if (by === 'start')
      return customer.startedAt === null ? null : String(new Date(customer.startedAt).getUTCFullYear());
    const count = usesOf(customer);
    if (count === null || count === 0) return count === null ? null : 'none';
    const third = Math.floor((uses.indexOf(count) * 3) / uses.length);
    return ['light', 'middle', 'heavy'][third] ?? null;
  };
  const named = customers.map((customer) => ({ name: nameOf(customer), customer }));
  return namesIn(named, by === 'usage').flatMap((name) => {
    const members = named.filter((one) => one.name === name).map(({ customer }) => customer);
    return members.length === 0 ? [] : [{ name, customers: members }];
  });
}

function namesIn(named: readonly { name: string | null }[], byUsage: boolean): (string | null)[] {
  if (byUsage) return ['heavy', 'middle', 'light', 'none', null];
  const names = new Set(named.flatMap(({ name }) => name ?? []));
  return [...[...names].sort((a, b) => (a < b ? -1 : 1)), null];
}

function usesOf({ measures }: Pick<AccountStanding, 'measures'>): number | null {
  const value = entryOf(measures, 'usage')?.value ?? null;
  return value === null || !Number.isFinite(value) || value < 0 ? null : value;
}
