import { useEffect, useRef } from 'react';
import { useWords } from '../../ui/use-words';
import type { TableColumn } from './table-column';
import { TablePager } from './table-pager';
import type { ListWindow } from './use-list-window';
import './window-table.css';

/**
 * A window of a long list as a table: rows that are not in it are not in the document. Its head stays in sight, its headings sort.
 * While another window is on its way the old rows stay, and it is said.
 * @param name what the table holds, for who hears it
 * @param rows those of the window, a hundred at most
 * @param from which row of all the first of them is, 0 for the first
 * @param total how many there are in all
 * @param list asks for another window and another order
 */
export function WindowTable<Row>({
  name,
  columns,
  rows,
  rowKey,
  from,
  total,
  list: { count, sort, pending, sortBy, show },
}: {
  name: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  from: number;
  total: number;
  list: Pick<ListWindow<unknown>, 'count' | 'sort' | 'pending' | 'sortBy' | 'show'>;
}) {
  const { text } = useWords();
  const box = useRef<HTMLElement>(null);
  const shown = useRef(from);
  useEffect(() => {
    if (shown.current === from) return;
    shown.current = from;
    if (box.current !== null) box.current.scrollTop = 0;
  }, [from]);
  const press = ({ id, sorts }: TableColumn<Row>) =>
    sortBy({ by: id, descending: sort.by === id ? !sort.descending : sorts === 'descending' });
  return (
    <div className="window-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className="window-table-box" ref={box} aria-label={name} tabIndex={0} aria-busy={pending}>
        <table aria-rowcount={total + 1}>
          <caption className="visually-hidden">{name}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={column.align === 'end' ? 'window-table-end' : undefined}
                  style={{ minInlineSize: column.width }}
                  aria-sort={
                    sort.by === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
                  }
                >
                  {column.sorts === undefined ? (
                    column.title
                  ) : (
                    <button type="button" onClick={() => press(column)}>
                      {column.title}
                      <span aria-hidden="true" className="window-table-arrow">
                        {sort.by !== column.id ? '' : sort.descending ? '▼' : '▲'}
                      </span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={rowKey(row)} aria-rowindex={from + index + 2}>
                {columns.map(({ id, cell, align, isName }) => {
                  const className = align === 'end' ? 'window-table-end' : undefined;
                  return isName === true ? (
                    <th key={id} scope="row" className={className}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} className={className}>
                      {cell(row)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <TablePager
        {...{ from, count, total, shown: rows.length, onShow: show }}
        remark={pending ? text('table_pending') : null}
      />
    </div>
  );
}
