import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';

/**
 * What kind of issue a ticket is: the first type of the policy one of whose words is its host type, one of its tags, or in
 * its subject; else the default type. Exactly one, always. Case does not matter and only whole words count: "demo" is not in
 * "demolition". In tags a hyphen or underscore parts words.
 */
export function issueTypeOf(
  ticket: Pick<Ticket, 'type' | 'tags' | 'subject'>,
  policy: Pick<Policy, 'issueTypes' | 'defaultIssueType'>,
): { id: string; name: string } {
  const sources = [ticket.type ?? '', ...(ticket.tags ?? []), ticket.subject ?? ''].map(asWords);
  const type =
    policy.issueTypes.find(({ words }) => words.some((word) => isIn(asWords(word), sources))) ??
    policy.issueTypes.find(({ id }) => id === policy.defaultIssueType);
  return { id: type?.id ?? policy.defaultIssueType, name: type?.name ?? policy.defaultIssueType };
}

function isIn(phrase: string, sources: readonly string[]): boolean {
  return phrase !== '' && sources.some((source) => source.includes(phrase));
}

/** ` each word between spaces `, so that a phrase found in it begins and ends at a word. No word: nothing. */
function asWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? '' : ` ${words.join(' ')} `;
}
