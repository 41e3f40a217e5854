import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { useWords } from '../../ui/use-words';
import { TableBox } from '../table-box';
import type { CheckedTable } from './check-table';

const ROWS = 8;

/** The first rows of a file, and what each becomes. */
export function ImportPreview({
  rows,
  checked,
  mapping,
}: {
  rows: readonly (readonly string[])[];
  checked: CheckedTable;
  mapping: ImportMapping;
}) {
  const { text, say, language } = useWords();
  const { preview, problems } = checked.found;
  const place = (rows[0] ?? []).map((cell) => cell.trim()).indexOf(mapping.account.column);
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 4 });
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const first = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(1, ROWS * 4)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, ROWS);
  return (
    <TableBox name={text('imports_preview')}>
      <thead>
        <tr>
          <th scope="col">{text('imports_row')}</th>
          <th scope="col">{text('imports_customer')}</th>
          <th scope="col">{text('imports_day')}</th>
          {mapping.metrics.map(({ column }) => (
            <th key={column} scope="col" className="table-number">
              <bdi>{column}</bdi>
            </th>
          ))}
          <th scope="col">{text('imports_becomes')}</th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ cells, row }) => {
          const taken = preview.find((one) => one.row === row);
          const wrong = problems.filter((one) => one.row === row || one.code === 'no-column');
          return (
            <tr key={row}>
              <td>{number.format(row)}</td>
              <td>
                <bdi>{taken?.account ?? cells[place]?.trim()}</bdi>
              </td>
              <td>{taken === undefined ? '–' : day.format(taken.at)}</td>
              {mapping.metrics.map(({ column, metric }) => {
                const value = taken?.values.find((one) => one.metric === metric)?.value;
                return (
                  <td key={column} className="table-number">
                    {value === undefined ? '–' : number.format(value)}
                  </td>
                );
              })}
              <td>
                {wrong.length === 0 && taken !== undefined && <span>✓ {text('imports_taken')}</span>}
                {wrong.length === 0 && taken === undefined && text('imports_no_numbers')}
                {wrong.map((one) => (
                  <span key={`${one.column}${one.code}`} className="imports-wrong">
                    ! {say(one.sentence)}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
