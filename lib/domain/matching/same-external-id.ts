/** A Salesforce id of 15 characters is the beginning of that of 18, and there the case counts. */
const SHORT = 15;
const LONG = 18;

/** Whether two external ids name the same record. Zendesk holds ids for equal that differ in case only. */
export function sameExternalId(one: string, other: string): boolean {
  const [a, b] = [one.trim(), other.trim()];
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === SHORT && long.length === LONG) return long.startsWith(short);
  if (a.length === SHORT && b.length === SHORT) return a === b;
  return a.toLowerCase() === b.toLowerCase();
}
