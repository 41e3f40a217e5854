import type { ImportMapping } from '../../../lib/domain/model/import-mapping';
import { Choice } from '../../ui/choice';
import { useWords } from '../../ui/use-words';
import { importMeanings } from './import-meanings';
import { ownMetricId } from './own-metric-id';

const BY = ['name', 'external-id', 'id'] as const;
/** Each notation by one and the same day. */
const DATES = [
  { id: 'iso', name: '2026-03-31' },
  { id: 'day.month.year', name: '31.3.2026' },
  { id: 'day/month/year', name: '31/3/2026' },
  { id: 'month/day/year', name: '3/31/2026' },
] as const;
const EXAMPLES = 3;

/** What each column of a file means, and how its numbers and days are written. */
export function ImportColumns({
  rows,
  mapping,
  account,
  accounts,
  onMapping,
  onAccount,
}: {
  rows: readonly (readonly string[])[];
  mapping: ImportMapping;
  account: string | null;
  /** The systems that the file may be about. */
  accounts: readonly string[];
  onMapping: (mapping: ImportMapping) => void;
  onAccount: (account: string | null) => void;
}) {
  const { text } = useWords();
  const headings = (rows[0] ?? []).map((cell) => cell.trim());
  const columns = [...new Set(headings.filter((heading) => heading !== ''))];
  const dateColumn = 'column' in mapping.date ? mapping.date.column : null;
  const named = columns.map((id) => ({ id, name: id }));
  const withMeaning = (column: string, metric: string) => {
    const others = mapping.metrics.filter((one) => one.column !== column);
    onMapping({ ...mapping, metrics: metric === '' ? others : [...others, { column, metric }] });
  };
  const without = (column: string) => mapping.metrics.filter((one) => one.column !== column);
  return (
    <>
      <div className="imports-pair">
        <Choice
          label={text('imports_customer_column')}
          empty={text('imports_choose_column')}
          options={named}
          value={mapping.account.column}
          onChange={(column) =>
            onMapping({ ...mapping, metrics: without(column), account: { ...mapping.account, column } })
          }
        />
        <Choice
          label={text('imports_by')}
          empty=""
          options={BY.map((id) => ({ id, name: text(`imports_by_${id.replace('-', '_')}`) }))}
          value={mapping.account.by}
          onChange={(id) => {
            const by = BY.find((one) => one === id);
            if (by !== undefined) onMapping({ ...mapping, account: { ...mapping.account, by } });
          }}
        />
        {accounts.length > 1 && (
          <Choice
            label={text('imports_system')}
            empty=""
            options={[
              { id: '*', name: text('imports_any_system') },
              ...accounts.map((id) => ({ id, name: id })),
            ]}
            value={account ?? '*'}
            onChange={(id) => onAccount(id === '*' ? null : id)}
          />
        )}
        <Choice
          label={text('imports_date_column')}
          empty=""
          options={[{ id: ' ', name: text('imports_no_date') }, ...named]}
          value={dateColumn ?? ' '}
          onChange={(column) =>
            onMapping({
              ...mapping,
              ...(column === ' '
                ? { date: { at: Date.now() } }
                : { date: { column }, metrics: without(column) }),
            })
          }
        />
        {dateColumn !== null && (
          <Choice
            label={text('imports_dates')}
            empty=""
            options={DATES}
            value={mapping.dates}
            onChange={(id) => {
              const dates = DATES.find((one) => one.id === id)?.id;
              if (dates !== undefined) onMapping({ ...mapping, dates });
            }}
          />
        )}
        <Choice
          label={text('imports_notation')}
          empty=""
          options={[
            { id: 'point', name: '1,234.5' },
            { id: 'comma', name: '1.234,5' },
          ]}
          value={mapping.notation}
          onChange={(id) => onMapping({ ...mapping, notation: id === 'comma' ? 'comma' : 'point' })}
        />
      </div>
      <h3>{text('imports_columns')}</h3>
      <ul className="imports-columns">
        {columns
          .filter((column) => column !== mapping.account.column && column !== dateColumn)
          .map((column) => {
            const own = ownMetricId(column);
            const value = mapping.metrics.find((one) => one.column === column)?.metric ?? '';
            const isOwn = own !== null && !importMeanings.some(({ id }) => id === own);
            const isOther = value !== '' && value !== own && !importMeanings.some(({ id }) => id === value);
            return (
              <li key={column} className="field">
                <label htmlFor={`imports-column-${column}`}>
                  <bdi>{column}</bdi>
                </label>
                <select
                  id={`imports-column-${column}`}
                  value={value}
                  onChange={({ target }) => withMeaning(column, target.value)}
                >
                  <option value="">{text('imports_means_nothing')}</option>
                  {importMeanings.map(({ id }) => (
                    <option key={id} value={id}>
                      {text(`imports_means_${id.replaceAll(/[:-]/g, '_')}`)}
                    </option>
                  ))}
                  {isOwn && <option value={own}>{text('imports_means_own', own)}</option>}
                  {isOther && <option value={value}>{text('imports_means_own', value)}</option>}
                </select>
                <span className="field-hint imports-examples">
                  {examplesOf(rows, headings.indexOf(column)).join(' · ')}
                </span>
              </li>
            );
          })}
      </ul>
    </>
  );
}

function examplesOf(rows: readonly (readonly string[])[], place: number): string[] {
  const cells = rows.slice(1, 50).map((row) => (row[place] ?? '').trim().slice(0, 60));
  return cells.filter((cell) => cell !== '').slice(0, EXAMPLES);
}
