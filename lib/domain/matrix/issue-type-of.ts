import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import { wordFinder } from './word-finder';

/**
 * What kind of issue a ticket is by its own words: the first type of the policy that it mentions a word of; else the default
 * type. Exactly one, always.
 */
export function issueTypeOf(
  ticket: Pick<Ticket, 'type' | 'tags' | 'subject'>,
  policy: Pick<Policy, 'issueTypes' | 'defaultIssueType'>,
): { id: string; name: string } {
  const mentions = wordFinder(ticket);
  const type =
    policy.issueTypes.find(({ words }) => mentions(words)) ??
    policy.issueTypes.find(({ id }) => id === policy.defaultIssueType);
  return { id: type?.id ?? policy.defaultIssueType, name: type?.name ?? policy.defaultIssueType };
}
