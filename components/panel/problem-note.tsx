import type { HostId } from '../../lib/domain/model/host-id';
import type { HostProblem } from '../../lib/domain/model/host-problem';
import { problemSentence } from '../../lib/view/problem-sentence';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';

/** Why what is shown is old, or why nothing is shown, and what to do about it. Without a problem the worker itself is silent. */
export function ProblemNote({ problem, host }: { problem: HostProblem | null; host: HostId }) {
  const { text, say } = useWords();
  if (problem === null) return <Note tone="failed">{text('error_failed')}</Note>;
  const advice = text(`panel_advice_${problem.replaceAll('-', '_')}`, text(`host_${host}`));
  const settings = problem === 'not-connected' || (problem === 'signed-out' && host === 'salesforce');
  return (
    <Note tone="failed">
      <strong>{say(problemSentence(problem, host))}</strong>
      {advice !== '' && <p>{advice}</p>}
      {settings && (
        <p>
          <a href="options.html" target="_blank" rel="noreferrer">
            {text('panel_open_settings')}
          </a>
        </p>
      )}
    </Note>
  );
}
