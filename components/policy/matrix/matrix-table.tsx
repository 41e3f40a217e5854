import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { goesWithLevel } from '../levels/goes-with-level';
import { withoutLevel } from '../levels/without-level';
import { RemoveButton } from '../parts/remove-button';
import { usePolicyDraft } from '../use-policy-draft';
import { CellEditor } from './cell-editor';
import { CellWords } from './cell-words';
import './matrix-table.css';

const FEWEST_LEVELS = 2;
type Place = { row: number; column: number };

/**
 * The matrix as a table: one cell is in the tab order, arrows lead to the others, Enter opens one below its row. The table scrolls in
 * a box of its own.
 */
export function MatrixTable({ onCopy }: { onCopy: (issueType: string) => void }) {
  const { text } = useWords();
  const { policy, change, readOnly, findings } = usePolicyDraft();
  const { levels, matrix } = policy;
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<{ issueType: string; level: string } | null>(null);
  const here = {
    row: Math.min(at.row, matrix.length - 1),
    column: Math.min(at.column, levels.length - 1),
  };
  const focus = (place: Place) => {
    setAt(place);
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus();
  };
  const move = (event: KeyboardEvent, { row, column }: Place) => {
    const to: Place | undefined = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row, column: 0 },
      End: { row, column: levels.length - 1 },
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const inside = to.row >= 0 && to.row < matrix.length && to.column >= 0 && to.column < levels.length;
    if (inside) focus(to);
  };
  const nameOf = (id: string) => policy.issueTypes.find((type) => type.id === id)?.name ?? id;
  const alsoBy = (id: string) => policy.issueTypes.filter(({ row }) => row === id).map(({ name }) => name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className="matrix-box" aria-label={text('who_matrix_table')} tabIndex={0}>
      <table className="matrix-table" ref={table}>
        <thead>
          <tr>
            <th scope="col">{text('who_matrix_kind')}</th>
            {levels.map((level) => (
              <th scope="col" key={level.id}>
                <div className="matrix-head">
                  <span>{level.name}</span>
                  {!readOnly && levels.length > FEWEST_LEVELS && (
                    <RemoveButton
                      name={level.name}
                      goesAlong={goesWithLevel(policy, level.id, text)}
                      onRemove={() => {
                        change((current) => withoutLevel(current, level.id));
                        setOpened(null);
                        focus({ row: 0, column: 0 });
                      }}
                    />
                  )}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.map((row, rowIndex) => {
            const also = alsoBy(row.issueType);
            const name = nameOf(row.issueType);
            return (
              <Fragment key={row.issueType}>
                <tr>
                  <th scope="row">
                    <div className="matrix-head">
                      <span>{name}</span>
                      {!readOnly && (
                        <span className="matrix-row-deeds">
                          <button
                            type="button"
                            className="icon-button"
                            aria-label={text('who_row_copy', name)}
                            title={text('who_row_copy', name)}
                            onClick={() => onCopy(row.issueType)}
                          >
                            <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
                              <path d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z" />
                            </svg>
                          </button>
                          <RemoveButton
                            name={name}
                            goesAlong={[name, ...also].map((kind) => text('who_row_loses', kind))}
                            onRemove={() => {
                              setOpened(null);
                              change((current) => ({
                                ...current,
                                matrix: current.matrix.filter(({ issueType }) => issueType !== row.issueType),
                              }));
                              focus({ row: 0, column: 0 });
                            }}
                          />
                        </span>
                      )}
                    </div>
                    {also.length > 0 && (
                      <span className="matrix-also">{text('who_row_also', also.join(', '))}</span>
                    )}
                    <FindingsAt path={['matrix', rowIndex]} />
                  </th>
                  {levels.map((level, column) => {
                    const index = row.cells.findIndex((one) => one.level === level.id);
                    const cell = row.cells[index];
                    const own = findings.filter(
                      ({ path, severity }) =>
                        severity !== 'hint' &&
                        path[0] === 'matrix' &&
                        path[1] === rowIndex &&
                        path[3] === index,
                    );
                    const worst = own.find(({ severity }) => severity === 'error') ?? own[0];
                    const isOpen = opened?.issueType === row.issueType && opened.level === level.id;
                    const inner = (
                      <>
                        {cell === undefined ? (
                          <span className="cell-none">{text('who_cell_none')}</span>
                        ) : (
                          <CellWords cell={cell} />
                        )}
                        {worst !== undefined && (
                          <span className={`cell-finding cell-finding-${worst.severity}`}>
                            <span aria-hidden="true">{worst.severity === 'error' ? '✕' : '▲'}</span>{' '}
                            {text(`policy_finding_${worst.severity}`)}
                          </span>
                        )}
                      </>
                    );
                    return (
                      <td key={level.id}>
                        {readOnly ? (
                          <div className="matrix-cell">{inner}</div>
                        ) : (
                          <button
                            type="button"
                            className="matrix-cell"
                            data-cell={`${rowIndex}-${column}`}
                            tabIndex={here.row === rowIndex && here.column === column ? 0 : -1}
                            aria-expanded={isOpen}
                            onFocus={() => setAt({ row: rowIndex, column })}
                            onKeyDown={(event) => move(event, { row: rowIndex, column })}
                            onClick={() =>
                              setOpened(isOpen ? null : { issueType: row.issueType, level: level.id })
                            }
                          >
                            {inner}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {opened?.issueType === row.issueType && (
                  <tr className="matrix-editor">
                    <td colSpan={levels.length + 1}>
                      <CellEditor
                        key={opened.level}
                        issueType={opened.issueType}
                        level={opened.level}
                        onClose={() => {
                          setOpened(null);
                          const column = levels.findIndex(({ id }) => id === opened.level);
                          focus({ row: rowIndex, column: Math.max(0, column) });
                        }}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
