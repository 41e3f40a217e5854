import { useContext, useId, useState } from 'react';
import type { IndicatorFigures } from '../../../lib/messages/indicator-figures';
import { csvText } from '../../../lib/view/csv-text';
import { figureRows } from '../../../lib/view/dashboard-figures/figure-rows';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { FigureTable } from './figure-table';

/** The numbers behind a chart, folded away until they are asked for; they can be saved as a file. */
export function TrendTable({
  name,
  trend,
  file,
}: {
  name: string;
  trend: IndicatorFigures['trend'];
  /** Part of the file's name. */
  file: string;
}) {
  const { text, language } = useWords();
  const announce = useContext(AnnounceContext);
  const [open, setOpen] = useState(false);
  const id = useId();
  const rows = figureRows(trend, text('figures_column_when'), language);
  const save = () => {
    saveFile(`bellwether-${file}.csv`, [csvText(rows)], 'text/csv');
    announce(text('figures_saved'));
  };
  return (
    <div className="figure-behind">
      <button
        type="button"
        className="figure-disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text('figures_behind')}
        <span className="visually-hidden">: {name}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <FigureTable name={text('figures_table_of', name)} rows={rows} />
            <Button look="quiet" onClick={save}>
              {text('figures_save')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
