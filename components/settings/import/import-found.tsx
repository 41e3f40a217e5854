import { Choice } from '../../ui/choice';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { counted } from './counted';
import { type ImportEncoding, importEncodings } from './import-encoding';
import { type ImportTable, importDelimiters } from './import-table';

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What was found out about a file, which can be put right. */
export function ImportFound({
  name,
  table,
  onReadAs,
}: {
  name: string;
  table: ImportTable;
  onReadAs: (reading: { encoding: ImportEncoding; delimiter: string }) => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const number = new Intl.NumberFormat(language.locale);
  const { rows, encoding, delimiter, brokenRows } = table;
  const columns = rows[0] ?? [];
  const headings = columns.map((column) => column.trim());
  const twice = [...new Set(headings.filter((one, place) => one !== '' && headings.indexOf(one) !== place))];
  return (
    <div className="imports-found">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {' · '}
        {text(
          'imports_size',
          counted(Math.max(0, dataRows(rows)), 'imports_count_row', 'imports_count_rows', words),
          counted(columns.length, 'imports_count_column', 'imports_count_columns', words),
        )}
      </p>
      <div className="imports-pair">
        <Choice
          label={text('imports_encoding')}
          empty=""
          options={importEncodings.map((id) => ({
            id,
            name: text(`imports_encoding_${id.replace('-', '_')}`),
          }))}
          value={encoding}
          onChange={(id) => {
            const chosen = importEncodings.find((one) => one === id);
            if (chosen !== undefined) onReadAs({ encoding: chosen, delimiter });
          }}
        />
        <Choice
          label={text('imports_delimiter')}
          empty=""
          options={importDelimiters.map((id) => ({ id, name: text(`imports_delimiter_${DELIMITERS[id]}`) }))}
          value={delimiter}
          onChange={(id) => onReadAs({ encoding, delimiter: id })}
        />
      </div>
      {columns.length === 1 && <Note tone="waiting">{text('imports_one_column')}</Note>}
      {twice.length > 0 && <Note tone="waiting">{text('imports_twice', twice.join(', '))}</Note>}
      {brokenRows.length > 0 && (
        <Note tone="waiting">{text('imports_broken', number.format(brokenRows[0] ?? 0))}</Note>
      )}
    </div>
  );
}

function dataRows(rows: ImportTable['rows']): number {
  return rows.filter((row, place) => place > 0 && row.some((cell) => cell.trim() !== '')).length;
}
