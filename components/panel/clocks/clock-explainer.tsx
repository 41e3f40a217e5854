import type { ExplainedClock } from '../../../lib/domain/model/explained-clock';
import type { HostId } from '../../../lib/domain/model/host-id';
import type { HostProblem } from '../../../lib/domain/model/host-problem';
import { type ClockExplanation, clockExplanation } from '../../../lib/view/panel/clock-explanation';
import { problemSentence } from '../../../lib/view/problem-sentence';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './clock-explainer.css';

/** Where a clock's time went: the bar, a line for each stretch, and the sum; or why that cannot be told. */
export function ClockExplainer({
  told,
  traces,
  host,
  now,
}: {
  told: ExplainedClock['told'] | null;
  traces: { isFetching: boolean; data?: { problem: HostProblem | null } | undefined; refetch: () => unknown };
  host: HostId;
  now: number;
}) {
  const { text, say, language } = useWords();
  const hostName = `host_${host}`;
  if (told === null && traces.isFetching) return <p className="explainer-remark">{text('clocks_reading')}</p>;
  if (told === null || told.state === 'unknown') {
    const problem = traces.data?.problem ?? null;
    return (
      <div className="explainer-unknown">
        <p>
          {told === null
            ? text('clocks_failed')
            : text(`clocks_unknown_${told.why.replaceAll('-', '_')}`, text(hostName))}
          {problem !== null && <> {text('clocks_because', say(problemSentence(problem, host)))}</>}
        </p>
        {(told === null || problem !== null) && (
          <Button held={traces.isFetching} onClick={() => void traces.refetch()}>
            {text(traces.isFetching ? 'clocks_reading' : 'panel_try_again')}
          </Button>
        )}
      </div>
    );
  }
  const { pieces, past, ahead, sum, used, remarks } = clockExplanation(
    told,
    { key: hostName, values: [] },
    { ...language, now },
  );
  return (
    <>
      <div className="explainer-bar" aria-hidden="true">
        {pieces.map(({ key, tone, share, ahead: isAhead }) => (
          <span
            key={key}
            className={`explainer-${tone}${isAhead ? ' explainer-ahead' : ''}`}
            style={{ flexGrow: share }}
          />
        ))}
      </div>
      <p className="explainer-used">{say(used)}</p>
      <Lines lines={past} />
      {sum !== null && (
        <p className="explainer-sum">
          {sum.parts.map(say).join(' + ')} = <strong>{say(sum.whole)}</strong>
        </p>
      )}
      {ahead.length > 0 && (
        <>
          <p className="explainer-next">{text('clocks_ahead')}</p>
          <Lines lines={ahead} />
        </>
      )}
      {remarks.map((remark) => (
        <p key={remark.key} className="explainer-remark">
          {say(remark)}
        </p>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: ClockExplanation['past'] }) {
  const { say } = useWords();
  return (
    <ol className="explainer-lines">
      {lines.map(({ key, tone, words, span, lasting }) => (
        <li key={key}>
          <span className={`explainer-swatch explainer-${tone}`} aria-hidden="true" />
          <span className="explainer-words">
            {say(words)} <span className="explainer-span">{span}</span>
          </span>
          {lasting !== null && <span className="explainer-lasting">{say(lasting)}</span>}
        </li>
      ))}
    </ol>
  );
}
