import type { MeasureImport } from '../../../lib/domain/health/measure-import';
import { csvText } from '../../../lib/view/csv-text';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { saveFile } from '../save-file';

const ROWS_NAMED = 5;

/** What of a file is not believed, by reason, with the rows: all of them as a file. */
export function ImportRefused({ problems, name }: { problems: MeasureImport['problems']; name: string }) {
  const { text, say, language } = useWords();
  if (problems.length === 0) return null;
  const number = new Intl.NumberFormat(language.locale);
  const list = new Intl.ListFormat(language.locale, { type: 'unit', style: 'short' });
  const byCode = new Map<string, MeasureImport['problems']>();
  for (const problem of problems) {
    const same = byCode.get(problem.code);
    if (same === undefined) byCode.set(problem.code, [problem]);
    else same.push(problem);
  }
  const save = () =>
    saveFile(
      `${name.replace(/\.[a-z]{1,4}$/i, '')}-refused.csv`,
      [
        csvText([
          [text('imports_row'), text('imports_column'), text('imports_reason')],
          ...problems.map(({ row, column, sentence }) => [String(row), column, say(sentence)]),
        ]),
      ],
      'text/csv',
    );
  return (
    <div className="imports-refused">
      <h3>{text('imports_refused')}</h3>
      <ul>
        {[...byCode].map(([code, all]) => {
          const rows = [...new Set(all.map(({ row }) => row))];
          const named = list.format(rows.slice(0, ROWS_NAMED).map((row) => number.format(row)));
          return (
            <li key={code}>
              <strong>{number.format(all.length)}</strong>{' '}
              {text(`imports_because_${code.replaceAll('-', '_')}`)}
              <span className="field-hint">
                {text(rows.length > ROWS_NAMED ? 'imports_rows_and_more' : 'imports_rows', named)}
              </span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={save}>{text('imports_save_refused')}</Button>
      </div>
    </div>
  );
}
