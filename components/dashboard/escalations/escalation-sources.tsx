import type { DeskSource } from '../../../lib/domain/model/desk-source';
import { accountLabel } from '../../../lib/view/panel/account-label';
import { freshness } from '../../../lib/view/panel/freshness';
import { ProblemNote } from '../../panel/problem-note';
import { useWords } from '../../ui/use-words';

/** Which systems were asked for escalations of colleagues, and of when that is. */
export function EscalationSources({
  sources,
  now,
  reading,
}: {
  sources: readonly DeskSource[];
  now: number;
  reading: boolean;
}) {
  const { text, say, language } = useWords();
  return (
    <ul className="queue-systems">
      {sources.map(({ host, account, readAt, problem }) => {
        const age = freshness(readAt, problem !== null, now, language);
        const words =
          age !== null
            ? say(age)
            : text(reading && problem === null ? 'queue_reading' : 'escalations_not_asked');
        return (
          <li key={account}>
            {text('queue_system', text(`host_${host}`), accountLabel(account))} · {words}
            {problem !== null && <ProblemNote problem={problem} host={host} account={account} />}
          </li>
        );
      })}
    </ul>
  );
}
