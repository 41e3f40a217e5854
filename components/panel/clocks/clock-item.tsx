import { useId } from 'react';
import type { ExplainedClock } from '../../../lib/domain/model/explained-clock';
import type { HostId } from '../../../lib/domain/model/host-id';
import type { HostProblem } from '../../../lib/domain/model/host-problem';
import type { ClockRow } from '../../../lib/view/panel/clock-rows';
import { Bar } from '../../ui/bar';
import { useWords } from '../../ui/use-words';
import { ClockExplainer } from './clock-explainer';
import './clock-item.css';
import { useLook } from '../path/use-look';

/** One clock: its name, its due time, and behind the due time where the time went. */
export function ClockItem({
  row,
  told,
  traces,
  host,
  now,
  onLook,
}: {
  row: ClockRow;
  /** `null` until it is read. */
  told: ExplainedClock['told'] | null;
  traces: { isFetching: boolean; data?: { problem: HostProblem | null } | undefined; refetch: () => unknown };
  host: HostId;
  now: number;
  onLook: () => void;
}) {
  const { text, say } = useWords();
  const id = useId();
  const { look, whole, button } = useLook(onLook);
  const name = typeof row.name === 'string' ? row.name : say(row.name);
  const open = look !== 'no';
  return (
    <li
      className={`clock clock-${row.state}${row.nearest ? ' clock-nearest' : ''}${look === 'glance' ? ' clock-glance' : ''}`}
      {...whole}
    >
      <span className="clock-name">
        {name}
        {row.source !== null && <span className="clock-source">{say(row.source)}</span>}
      </span>
      <button
        type="button"
        className="clock-words"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        {...button}
      >
        {say(row.words)}
        <span className="visually-hidden"> {text('clocks_explain')}</span>
      </button>
      {row.used !== null && (
        <Bar share={row.used} tone={row.state === 'overdue' ? 'poor' : row.nearest ? 'near' : 'calm'} />
      )}
      {open && (
        <section className="clock-explainer" id={id} aria-label={text('clocks_explained', name)}>
          <ClockExplainer told={told} traces={traces} host={host} now={now} />
        </section>
      )}
    </li>
  );
}
