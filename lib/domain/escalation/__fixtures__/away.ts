import type { Policy } from '../../model/policy';

/** Absences of people on the test account. */
export function away(from: number, until: number, ...people: string[]): Policy['absences'] {
  return people.map((personId) => ({ account: 'acme.zendesk.com', personId, from, until }));
}
