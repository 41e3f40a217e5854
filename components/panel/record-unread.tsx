import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { readRecordAgain } from '../../lib/messages/read-record-again';
import { ask } from '../../lib/platform/ask';
import { useWords } from '../ui/use-words';
import { LoadingView } from './loading-view';
import { ProblemNote } from './problem-note';

/** A record of which nothing is known yet: it is being read, or why it cannot be. */
export function RecordUnread({
  target,
  problem,
  unanswered,
}: {
  target: RecordRef;
  problem: HostProblem | null;
  unanswered: boolean;
}) {
  const { text } = useWords();
  if (problem === null && !unanswered)
    return (
      <LoadingView words={text('panel_reading')} onAgain={() => ask(readRecordAgain, { ref: target })} />
    );
  return (
    <main className="panel-plain">
      <ProblemNote problem={problem} host={target.host} account={target.account} target={target} />
    </main>
  );
}
