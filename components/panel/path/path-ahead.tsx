import type { PathNode } from '../../../lib/domain/matrix/path-nodes';
import { momentInWords } from '../../../lib/view/panel/moment-in-words';
import { type PathAheadRow, pathAheadRows } from '../../../lib/view/panel/path-ahead-rows';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './path-ahead.css';
import { PathMark } from './path-mark';

/** The path as it would be held at another moment: marked as no more than that, and left with one press. */
export function PathAhead({
  steps,
  nodes,
  at,
  now,
  people,
  meId,
  onBack,
}: {
  steps: Parameters<typeof pathAheadRows>[0];
  nodes: readonly PathNode[];
  at: number;
  now: number;
  onBack: () => void;
} & Pick<Parameters<typeof pathAheadRows>[1], 'people' | 'meId'>) {
  const { text, say, language } = useWords();
  const { rows, closed } = pathAheadRows(steps, { ...language, people, meId, now: at });
  return (
    <div className="path-ahead">
      <div className="path-ahead-head">
        <strong>{text('path_ahead', momentInWords(at, now, language))}</strong>
        <Button look="quiet" onClick={onBack}>
          {text('path_back')}
        </Button>
      </div>
      {rows.every(({ changed }) => !changed) && (
        <p className="path-ahead-remark">{text('path_ahead_none')}</p>
      )}
      <ol>
        {rows.map((row, index) => (
          <Level key={row.levelId} row={row} node={nodes[index]} number={index} />
        ))}
      </ol>
      <p className="path-ahead-remark">
        {closed !== null && `${say(closed)} `}
        {text('path_ahead_how')}
      </p>
    </div>
  );
}

function Level({ row, node, number }: { row: PathAheadRow; node: PathNode | undefined; number: number }) {
  const { text, say } = useWords();
  return (
    <li
      className={`path-step path-${row.state === 'passed' ? 'passed' : 'later'} path-tone-${node?.look.tone ?? 'unknown'}`}
      data-level={row.levelId}
      aria-current={row.state === 'current' ? 'step' : undefined}
      data-changed={row.changed}
    >
      <PathMark
        shape={node?.look.shape ?? 'square'}
        sign={row.state === 'passed' ? '✓' : number === 0 ? '•' : String(number)}
      />
      <div className="path-body">
        <p className="path-line">
          <span className={row.changed ? 'path-title path-title-current' : 'path-title'}>
            {say(row.title)}
            <span className="visually-hidden"> {text(`panel_state_${row.state}`)}</span>
          </span>
          <span className={row.changed ? 'path-difference' : 'path-time'}>{say(row.difference)}</span>
        </p>
        {row.remarks.map((remark) => (
          <p key={remark.key} className="path-details">
            {say(remark)}
          </p>
        ))}
      </div>
    </li>
  );
}
