import type { CustomerAccount } from '../model/customer-account';
import { coreNames } from './core-names';
import { domainsOf } from './domains-of';

/** More domains are not looked for. */
const MOST_DOMAINS = 3;
const SHORTEST_NAME = 3;

/**
 * What a customer is looked for by in another system, each only where it says who it is. `names`: the beginnings of names, as its own
 * is written and without accents.
 */
export function searchTerms(account: CustomerAccount): {
  externalId: string | null;
  domains: string[];
  names: string[];
} {
  const domains = domainsOf(account).slice(0, MOST_DOMAINS);
  const cores = coreNames(account.name ?? '');
  const [first = ''] = cores[0] ?? [];
  const written = (account.name ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .find((word) => coreNames(word).some(([core]) => cores.some(([own]) => own === core)));
  const names = [written ?? first, ...cores.map(([word = '']) => word)]
    .map((word) => word.normalize('NFC'))
    .filter((word) => [...word].length >= SHORTEST_NAME);
  const lower = names.map((word) => word.toLowerCase());
  return {
    externalId: account.externalId,
    domains,
    names: names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index),
  };
}
