import { compareNames } from '../../domain/matching/compare-names';
import { similarity } from '../../domain/matching/similarity';
import type { CustomerAccount } from '../../domain/model/customer-account';

const MOST = 5;
/** From this likeness on it may be a slip of the pen. */
const LEAST = 0.6;

/** The customers whose names are nearest to a word of a file, the nearest first. */
export function namesAlike(word: string, customers: readonly CustomerAccount[]): CustomerAccount[] {
  const wanted = word.trim().toLowerCase();
  return customers
    .map((customer) => ({ customer, near: nearness(wanted, customer.name) }))
    .filter(({ near }) => near >= LEAST)
    .sort((a, b) => b.near - a.near || (a.customer.ref.id < b.customer.ref.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ customer }) => customer);
}

function nearness(wanted: string, name: string | null): number {
  if (name === null) return 0;
  const kind = compareNames(wanted, name);
  // "Northwind" and "Northwind Logistics GmbH" are far apart by their letters.
  const base =
    kind === 'same' ? 0.95 : kind === 'similar' ? 0.9 : kind === 'group' || kind === 'part' ? 0.7 : 0;
  return Math.max(base, similarity(wanted, name.trim().toLowerCase()));
}
