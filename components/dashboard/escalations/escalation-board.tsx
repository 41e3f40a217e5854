import { useId } from 'react';
import type { DeskEscalation } from '../../../lib/domain/model/desk-escalation';
import { recordKey } from '../../../lib/domain/model/record-key';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { EscalationCard } from './escalation-card';

interface Column {
  id: string | null;
  name: string | null;
  total: number;
  rows: readonly DeskEscalation[];
}

/** Escalations by level, side by side: each level is a list under its heading. */
export function EscalationBoard({
  columns,
  onMore,
  ...time
}: {
  columns: readonly Column[];
  now: number;
  warningMinutes: number;
  /** Shows all of a level. */
  onMore: (level: string | null) => void;
}) {
  return (
    <div className="board">
      {columns.map((column) => (
        <BoardColumn key={column.id ?? ''} column={column} onMore={() => onMore(column.id)} {...time} />
      ))}
    </div>
  );
}

function BoardColumn({
  column: { name, total, rows },
  onMore,
  ...time
}: {
  column: Column;
  onMore: () => void;
  now: number;
  warningMinutes: number;
}) {
  const { text, language } = useWords();
  const id = useId();
  const number = (count: number) => count.toLocaleString(language.locale);
  return (
    <section className="board-column" aria-labelledby={id}>
      <h2 id={id}>
        {name ?? text('escalations_level_unknown')} <span className="board-count">{number(total)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="table-dim">{text('escalations_level_empty')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <EscalationCard key={recordKey(row.ref)} escalation={row} {...time} />
          ))}
        </ul>
      )}
      {total > rows.length && (
        <Button look="quiet" onClick={onMore}>
          {text('escalations_more', number(total - rows.length))}
        </Button>
      )}
    </section>
  );
}
