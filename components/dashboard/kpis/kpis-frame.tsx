import { type ReactNode, useState } from 'react';
import type { KpiReport } from '../../../lib/messages/kpi-report';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { FilterChoice } from '../../ui/filter-choice';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { KnownUpTo } from './known-up-to';
import { NothingRead } from './nothing-read';
import { PeriodField } from './period-field';
import { Progress } from './progress';
import { useKpis } from './use-kpis';

const EVERY = ['week', 'month'] as const;
const GROUPS = ['none', 'issue-type', 'product', 'level', 'severity'] as const;

/** Which figures are meant, how far counting them has come, and how much is known; below, what is made of them. */
export function KpisFrame({
  part,
  children,
}: {
  part: 'figures' | 'rules';
  children: (report: KpiReport) => ReactNode;
}) {
  const words = useWords();
  const { text } = words;
  const [period, setPeriod] = useState('90-days');
  const [every, setEvery] = useState<(typeof EVERY)[number]>('week');
  const [by, setBy] = useState<(typeof GROUPS)[number]>('none');
  const { answer, report, pending, error, stopped, stop, goOn } = useKpis({ period, every, by });
  if (answer?.state === 'none') return <NothingRead accounts={answer.accounts} />;
  return (
    <>
      <div className="figure-filters">
        <PeriodField
          period={period}
          months={report?.months ?? []}
          first14={report !== null && report.activatedAt !== null}
          onChange={setPeriod}
        />
        {part === 'figures' && (
          <>
            <div className="figure-filter">
              <span aria-hidden="true">{text('figures_every')}</span>
              <FilterChoice
                label={text('figures_every')}
                options={EVERY.map((id) => ({ id, name: text(`figures_every_${id}`) }))}
                value={every}
                onChange={setEvery}
              />
            </div>
            <div className="figure-filter">
              <span aria-hidden="true">{text('figures_by')}</span>
              <FilterChoice
                label={text('figures_by')}
                options={GROUPS.map((id) => ({ id, name: text(`figures_by_${id.replace('-', '_')}`) }))}
                value={by}
                onChange={setBy}
              />
            </div>
          </>
        )}
      </div>
      {error !== null && (
        <div className="figure-failed">
          <Note tone="failed">{errorWords(error, words, 'figures')}</Note>
          <Button onClick={goOn}>{text('panel_try_again')}</Button>
        </div>
      )}
      {answer?.state === 'counting' && (
        <Progress done={answer.done} all={answer.all} stopped={stopped} onStop={stop} onGoOn={goOn} />
      )}
      {answer === undefined && error === null && <p className="figure-dim">{text('figures_counting')}</p>}
      {report !== null && (
        <div className="figure-report" aria-busy={pending}>
          <KnownUpTo report={report} />
          {children(report)}
        </div>
      )}
    </>
  );
}
