import { dataPath } from '../rest/data-path';

/** What stands for a value of an earlier part of the same composite request: Salesforce looks for it as it is, not encoded. */
const REFERENCE = /(@\{[A-Za-z]\w*\.[A-Za-z]\w*\})/;

/** The path of a query. Everything but references is encoded: raw `+`, `&`, `#`, `%` and accents break it. */
export function query(soql: string): string {
  const encoded = soql
    .split(REFERENCE)
    .map((part) => (REFERENCE.test(part) ? part : encodeURIComponent(part)));
  return dataPath(`query?q=${encoded.join('')}`);
}
