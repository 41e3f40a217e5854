import type { PartRequest } from '../rest/composite';

/** What stands for a value of an earlier part of the same composite request: Salesforce looks for it as it is, not encoded. */
const REFERENCE = /(@\{[A-Za-z]\w*\.[A-Za-z]\w*\})/;

/** A query as a request, where there is one. Everything but references is encoded: raw `+`, `&`, `#`, `%` and accents break it. */
export function query(soql: string | null): PartRequest | null {
  if (soql === null) return null;
  const encoded = soql
    .split(REFERENCE)
    .map((part) => (REFERENCE.test(part) ? part : encodeURIComponent(part)));
  return { method: 'GET', path: `query?q=${encoded.join('')}` };
}
