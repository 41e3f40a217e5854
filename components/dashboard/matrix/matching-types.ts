import { wordFinder } from '../../../lib/domain/matrix/word-finder';
import type { Policy } from '../../../lib/domain/model/policy';

type IssueType = Policy['issueTypes'][number];

/**
 * The kinds of issue that some words may mean, as a ticket with this subject would be understood first: those one of whose words is in
 * them, in the policy's order, then those whose name or words begin so. Nothing typed: none.
 */
export function matchingTypes(typed: string, { issueTypes }: Pick<Policy, 'issueTypes'>): IssueType[] {
  const sought = plain(typed);
  if (sought === '') return [];
  const says = wordFinder({ type: null, tags: [], subject: typed });
  const meant = issueTypes.filter(({ name, words }) => says([name, ...words]));
  const begun = issueTypes.filter(
    (type) =>
      !meant.includes(type) &&
      [type.name, ...type.words].some((word) => ` ${plain(word)}`.includes(` ${sought}`)),
  );
  return [...meant, ...begun];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}
