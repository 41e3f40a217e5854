import type { CustomerAccount } from '../model/customer-account';
import type { Sentence } from '../model/sentence';
import { compareDomains } from './compare-domains';
import { compareNames } from './compare-names';
import { sameExternalId } from './same-external-id';

/** How far each finding alone makes two records one customer. */
const BY_DOMAIN = { same: 0.85, label: 0.4, different: 0, unknown: 0 } as const;
const BY_NAME = { same: 0.7, similar: 0.45, group: 0.4, part: 0.25, different: 0, unknown: 0 } as const;
/** What speaks against it, each as a factor. */
const OTHER_DOMAINS = 0.6;
const OTHER_NAME = 0.8;
const PART_OF_A_GROUP = 0.85;
const OTHER_EXTERNAL_ID = 0.3;
/** Only an external id is certain. */
const MOST = 0.99;

/**
 * How sure it is that two records of two systems are one customer, 0-1, and why: by external id, then domain, then name. The same
 * either way round.
 *
 * An external id that names the other: 1. Else `1 - (1 - domain) x (1 - name)`, where the same domain is worth 0.85 and the same name
 * under another ending 0.4; the same name 0.7, a similar one 0.45, one that differs in country or group only 0.4, the beginning of the
 * other 0.25. Times 0.6 where both have domains and share none, 0.8 where the names are of nothing alike, 0.85 where one may be a part
 * of the other's group, 0.3 where an external id names another record; never more than 0.99.
 */
export function matchCustomers(
  one: CustomerAccount,
  other: CustomerAccount,
): { confidence: number; byExternalId: boolean; reasons: Sentence[] } {
  const id = compareIds(one, other);
  if (id === 'same') return { confidence: 1, byExternalId: true, reasons: [sentence('match_external_id')] };
  const domain = compareDomains(one, other);
  const name = compareNames(one.name, other.name);
  const together = 1 - (1 - BY_DOMAIN[domain.kind]) * (1 - BY_NAME[name]);
  const against =
    (domain.kind === 'different' ? OTHER_DOMAINS : 1) *
    (name === 'different' ? OTHER_NAME : name === 'group' ? PART_OF_A_GROUP : 1) *
    (id === 'other' ? OTHER_EXTERNAL_ID : 1);
  const reasons = [
    ...('shown' in domain ? [sentence(`match_domain_${domain.kind}`, domain.shown)] : []),
    ...(name === 'unknown' || name === 'different' ? [] : [sentence(`match_name_${name}`)]),
    ...(domain.kind === 'different' ? [sentence('match_domain_different')] : []),
    ...(name === 'different' ? [sentence('match_name_different')] : []),
    ...(id === 'other' ? [sentence('match_other_external_id')] : []),
  ];
  return { confidence: Math.min(together * against, MOST), byExternalId: false, reasons };
}

/** `other`: both have an id as the same system gives them, and not the same one. An id of a third system says nothing. */
function compareIds(one: CustomerAccount, other: CustomerAccount): 'same' | 'other' | 'unknown' {
  const [a, b] = [one.externalId?.trim() ?? '', other.externalId?.trim() ?? ''];
  if (a === '' || b === '') return 'unknown';
  if (sameExternalId(a, b)) return 'same';
  const alike = /^001[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;
  return alike.test(a) && alike.test(b) ? 'other' : 'unknown';
}

function sentence(key: string, text?: string): Sentence {
  return { key, values: text === undefined ? [] : [{ kind: 'text', text }] };
}
