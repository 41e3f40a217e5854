import type { CustomerAccount } from '../model/customer-account';
import { domainsOf } from './domains-of';

/** Shorter ones are initials that many have. */
const SHORTEST_LABEL = 3;

/**
 * What the domains of two customers say. `label`: one name under two endings, as `acme.com` and `acme.de`. `unknown`: one of them has
 * none that would say who it is.
 */
export function compareDomains(
  one: CustomerAccount,
  other: CustomerAccount,
): { kind: 'same' | 'label'; shown: string } | { kind: 'different' | 'unknown' } {
  const [a, b] = [domainsOf(one).sort(), domainsOf(other).sort()];
  if (a.length === 0 || b.length === 0) return { kind: 'unknown' };
  const same = a.find((domain) => b.includes(domain));
  if (same !== undefined) return { kind: 'same', shown: same };
  const labels = new Set(b.map(labelOf));
  const label = a.map(labelOf).find((name) => name.length >= SHORTEST_LABEL && labels.has(name));
  return label === undefined ? { kind: 'different' } : { kind: 'label', shown: label };
}

function labelOf(domain: string): string {
  return domain.replace(/\..*$/, '');
}
