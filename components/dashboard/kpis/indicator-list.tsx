import { useContext } from 'react';
import type { KpiReport } from '../../../lib/messages/kpi-report';
import { csvText } from '../../../lib/view/csv-text';
import { figuresCsv } from '../../../lib/view/dashboard-figures/figures-csv';
import { saveFile } from '../../settings/save-file';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { AtAGlance } from './at-a-glance';
import { figureWords } from './figure-words';
import { IndicatorCard } from './indicator-card';

const HEADS = ['indicator', 'number', 'where', 'value', 'unit', 'from', 'judgement'] as const;

/** What stands out, then every indicator with its chart and its numbers; all of them as a file. */
export function IndicatorList({ report }: { report: KpiReport }) {
  const words = useWords();
  const { text } = words;
  const announce = useContext(AnnounceContext);
  const save = () => {
    const indicators = report.indicators.map((indicator) => ({
      ...indicator,
      groups: indicator.groups.map(({ name, figures }) => ({ name: figureWords(name, words), figures })),
    }));
    const heads = HEADS.map((head) => text(`figures_column_${head}`));
    const rows = figuresCsv(indicators, heads, text('figures_whole'), (key) => text(key));
    saveFile('bellwether-key-figures.csv', [csvText(rows)], 'text/csv');
    announce(text('figures_saved'));
  };
  return (
    <>
      <AtAGlance report={report} />
      <section className="figure-part" aria-labelledby="figure-indicators">
        <div className="figure-part-head">
          <h2 id="figure-indicators">{text('figures_indicators')}</h2>
          <Button onClick={save}>{text('figures_save_all')}</Button>
        </div>
        <div className="figure-cards">
          {report.indicators.map((indicator) => (
            <IndicatorCard key={indicator.id} indicator={indicator} report={report} />
          ))}
        </div>
      </section>
    </>
  );
}
