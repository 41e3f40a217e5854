import { SalesforceError } from '../salesforce-error';

/**
 * A refusal of a query that shows the place: the line, a caret under the column, the row and the column, then the words.
 * `at` is the index in the query, or `null` where the platform shows none.
 */
export function soqlError(
  query: string,
  at: number | null,
  errorCode: 'INVALID_FIELD' | 'INVALID_TYPE' | 'MALFORMED_QUERY',
  words: string,
): SalesforceError {
  if (at === null) return new SalesforceError(400, errorCode, words);
  const line = query.replace(/\s/g, ' ');
  const from = Math.max(0, at - 40);
  const shown = line.slice(from, Math.min(line.length, at + 40));
  const message = `\n${shown}\n${' '.repeat(at - from)}^\nERROR at Row:1:Column:${at + 1}\n${words}`;
  return new SalesforceError(400, errorCode, message);
}
