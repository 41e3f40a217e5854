import { useContext, useState } from 'react';
import type { KeptImport } from '../../../lib/domain/model/kept-import';
import { takeBackImport } from '../../../lib/messages/take-back-import';
import { ask } from '../../../lib/platform/ask';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { useKeptFocus } from '../../panel/actions/use-kept-focus';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { counted } from './counted';
import { importMeanings } from './import-meanings';

/** One imported file: what it told, of whom and when, and the way to take it back. */
export function ImportedFile({ kept }: { kept: KeptImport }) {
  const words = useWords();
  const { text, language } = words;
  const announce = useContext(AnnounceContext);
  const [sure, setSure] = useState(false);
  const place = useKeptFocus<HTMLDivElement>(String(sure));
  const takeBack = useDeed(() => ask(takeBackImport, { id: kept.id }), 'settings');
  const { fileName, at, rows, refused, customers, metrics, from, until } = kept;
  const number = new Intl.NumberFormat(language.locale);
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const means = (id: string) =>
    importMeanings.some((one) => one.id === id) ? text(`imports_means_${id.replaceAll(/[:-]/g, '_')}`) : id;
  const run = async () => {
    if ((await takeBack.run()) !== null) announce(text('imports_taken_back', fileName));
    setSure(false);
  };
  return (
    <li className="imports-item">
      <div className="connection-words">
        <strong>
          <bdi>{fileName}</bdi>
        </strong>
        <span>
          {text(
            'imports_kept',
            formatMoment(at, Date.now(), language),
            counted(rows, 'imports_count_row', 'imports_count_rows', words),
            counted(customers, 'imports_count_customer', 'imports_count_customers', words),
          )}
          {refused > 0 && ` ${text('imports_kept_refused', number.format(refused))}`}
        </span>
        <span>
          {new Intl.ListFormat(language.locale, { type: 'unit' }).format(metrics.map(means))}
          {from !== null && until !== null && ` · ${day.formatRange(from, until)}`}
        </span>
      </div>
      <div className="connection-deeds" ref={place}>
        {!sure && (
          <Button look="quiet" onClick={() => setSure(true)}>
            {text('imports_take_back')}
            <span className="visually-hidden"> {fileName}</span>
          </Button>
        )}
        {sure && (
          <>
            <Button held={takeBack.pending} onClick={() => void run()}>
              {text('imports_take_back_sure')}
            </Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              {text('history_keep')}
            </Button>
          </>
        )}
      </div>
      {sure && <p className="field-hint imports-wide">{text('imports_take_back_what')}</p>}
      {takeBack.error !== null && !takeBack.pending && (
        <Note tone="failed">{errorWords(takeBack.error, words)}</Note>
      )}
    </li>
  );
}
