import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import { wordFinder } from './word-finder';

type Words = Pick<Ticket, 'type' | 'tags' | 'subject'>;
type Kinds = Pick<Policy, 'issueTypes' | 'defaultIssueType'>;
type Answer = Readonly<{ id: string; name: string }>;

/** By the policy's types, the answer on the last ticket that was asked about: many ask the same of the same ticket in a row. */
const last = new WeakMap<
  Policy['issueTypes'],
  Words & Pick<Kinds, 'defaultIssueType'> & { answer: Answer }
>();

/**
 * What kind of issue a ticket is by its own words: the first type of the policy that it mentions a word of; else the default
 * type. Exactly one, always. Neither tags nor types may be changed after their first use.
 */
export function issueTypeOf({ type, tags, subject }: Words, policy: Kinds): Answer {
  const { issueTypes, defaultIssueType } = policy;
  const known = last.get(issueTypes);
  if (
    known?.tags === tags &&
    known.type === type &&
    known.subject === subject &&
    known.defaultIssueType === defaultIssueType
  )
    return known.answer;
  const answer = find({ type, tags, subject }, policy);
  last.set(issueTypes, { type, tags, subject, defaultIssueType, answer });
  return answer;
}

function find(ticket: Words, { issueTypes, defaultIssueType }: Kinds): Answer {
  const mentions = wordFinder(ticket);
  const type =
    issueTypes.find(({ words }) => mentions(words)) ?? issueTypes.find(({ id }) => id === defaultIssueType);
  return { id: type?.id ?? defaultIssueType, name: type?.name ?? defaultIssueType };
}
