import type { PathRow } from '../../lib/view/panel/path-rows';
import { useWords } from '../ui/use-words';

/** One level of the path. The shape in the circle and the words beside it say its state; the colour only repeats them. */
export function PathStepItem({ row, number }: { row: PathRow; number: number }) {
  const { text, say } = useWords();
  const look = row.state === 'current' ? row.urgency : row.state;
  const current = row.state === 'current';
  return (
    <li
      className={`path-step path-${look}`}
      data-level={row.levelId}
      data-state={row.state}
      aria-current={current ? 'step' : undefined}
    >
      <span className="path-mark" aria-hidden="true">
        {markOf(row, number)}
      </span>
      <div className="path-line">
        <span className={current ? 'path-title path-title-current' : 'path-title'}>
          {say(row.title)}
          <span className="visually-hidden"> {text(`panel_state_${row.state}`)}</span>
        </span>
        {row.time !== null && <span className="path-time">{say(row.time)}</span>}
      </div>
      <p className="path-details">{row.details.map(say).join(' · ')}</p>
    </li>
  );
}

/** The first level has no number: it is where every ticket begins. */
function markOf(row: PathRow, number: number): string {
  if (row.state === 'passed') return '✓';
  if (row.urgency === 'overdue') return '!';
  return number === 0 ? '•' : String(number);
}
