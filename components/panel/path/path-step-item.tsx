import { useId, useState } from 'react';
import type { PathNode } from '../../../lib/domain/matrix/path-nodes';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { PathRow } from '../../../lib/view/panel/path-rows';
import { RemarkWrite } from '../../policy/remarks/remark-write';
import { useWords } from '../../ui/use-words';
import { PathLevelDetails } from './path-level-details';
import { PathMark } from './path-mark';

/**
 * One level of the path, which opens to all that is known of it. The shape and the sign in it and the words beside it say its kind and
 * its state; the colour only repeats them.
 */
export function PathStepItem({
  row,
  node,
  hours,
  reachedAt,
  number,
  reader,
  remarkOn,
}: {
  row: PathRow;
  node: PathNode;
  /** The hours in which its limit counts; `null` is round the clock. */
  hours: string | null;
  reachedAt: number | null;
  number: number;
  /** The row of the matrix and the record in front, for a remark on this level. */
  remarkOn: { row: string; record: RecordRef };
} & Pick<Parameters<typeof PathLevelDetails>[0], 'reader'>) {
  const { text, say } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const look = row.state === 'current' ? row.urgency : row.state;
  const current = row.state === 'current';
  return (
    <li
      className={`path-step path-${look} path-tone-${node.look.tone}`}
      data-level={row.levelId}
      data-state={row.state}
      aria-current={current ? 'step' : undefined}
    >
      <PathMark shape={node.look.shape} sign={signOf(row, number)} />
      <div className="path-body">
        <button
          type="button"
          className="path-line"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          <span className={current ? 'path-title path-title-current' : 'path-title'}>
            {say(row.title)}
            <span className="visually-hidden">
              {' '}
              {text(`panel_state_${row.state}`)}, {say(node.look.word)}.{' '}
            </span>
          </span>
          {row.time !== null && <span className="path-time">{say(row.time)}</span>}
          <span className="visually-hidden"> {text('path_more')}</span>
        </button>
        <p className="path-details">{row.details.map(say).join(' · ')}</p>
        {row.remarks.map((remark) => (
          <p key={remark.key} className="path-details">
            {say(remark)}
          </p>
        ))}
        {open && (
          <div id={id}>
            <PathLevelDetails level={{ ...node, hours, reachedAt }} reader={reader} />
            <RemarkWrite kind="cell" target={`${remarkOn.row}/${row.levelId}`} record={remarkOn.record} />
          </div>
        )}
      </div>
    </li>
  );
}

/** The first level has no number: it is where every ticket begins. */
function signOf(row: PathRow, number: number): string {
  if (row.state === 'passed') return '✓';
  if (row.urgency === 'overdue') return '!';
  return number === 0 ? '•' : String(number);
}
