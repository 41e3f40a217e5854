import type { PathFork } from '../../../lib/domain/matrix/path-forks';
import type { Policy } from '../../../lib/domain/model/policy';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { pathForkLines } from '../../../lib/view/panel/path-fork-lines';
import { useWords } from '../../ui/use-words';
import './path-forks.css';

/** The forks that the policy puts in the road, with the branch this ticket takes (acceptance PO7). */
export function PathForks({
  forks,
  facts,
  policy,
}: {
  forks: readonly PathFork[];
  facts: TicketFacts;
  policy: Policy;
}) {
  const { text, say } = useWords();
  const lines = pathForkLines(forks, facts.accountCount ?? null, {
    row: (id) => policy.issueTypes.find((type) => type.id === id)?.name ?? id,
    level: (id) => policy.levels.find((level) => level.id === id)?.name ?? id,
  });
  if (lines.length === 0) return null;
  return (
    <ul className="path-forks" aria-label={text('path_forks')}>
      {lines.map(({ key, question, answer, taken }) => (
        <li key={key} className={taken === true ? 'path-fork-taken' : undefined} data-taken={String(taken)}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1L11 6L6 11L1 6z" />
          </svg>
          <span>
            {say(question)} <strong>{say(answer)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
