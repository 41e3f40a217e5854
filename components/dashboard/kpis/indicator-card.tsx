import { useId } from 'react';
import type { IndicatorFigures } from '../../../lib/messages/indicator-figures';
import type { KpiReport } from '../../../lib/messages/kpi-report';
import { chartDrawings } from '../../../lib/view/dashboard-figures/chart-drawings';
import { formatFigure } from '../../../lib/view/dashboard-figures/format-figure';
import { judgementLook } from '../../../lib/view/dashboard-figures/judgement-look';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';
import { LineChart } from '../chart/line-chart';
import { GroupTable } from './group-table';
import { IndicatorDetail } from './indicator-detail';
import { trendOf } from './trend-of';
import { TrendTable } from './trend-table';

/** An indicator: its first number large and held against its goal, the others beside it, over time, and what could not be counted. */
export function IndicatorCard({ indicator, report }: { indicator: IndicatorFigures; report: KpiReport }) {
  const { text, language } = useWords();
  const id = useId();
  const { figures, groups, leftOut, labelKey } = indicator;
  const [first, ...others] = figures;
  const number = (value: number) => value.toLocaleString(language.locale);
  const trend = trendOf(indicator, report);
  const { goals, ratePercent } = report;
  const drawings = chartDrawings(
    indicator.id,
    trend,
    {
      satisfactionFive: goals.satisfaction.five,
      satisfactionTen: goals.satisfaction.ten,
      firstContactPercent: goals.firstContactPercent,
      precisionPercent: goals.precisionPercent,
      rate: ratePercent,
      churn: goals.churnPercent,
    },
    language,
  );
  if (first === undefined) return null;
  return (
    <article className="figure-card" aria-labelledby={id} data-indicator={indicator.id}>
      <h3 id={id}>{text(labelKey)}</h3>
      <p className="figure-main">
        <span className={first.value === null ? 'figure-number figure-unknown' : 'figure-number'}>
          {formatFigure(first, language)}
        </span>{' '}
        <span className="figure-of">
          {text(first.labelKey)}
          {first.kind !== 'count' && ` · ${text('figures_of', number(first.n))}`}
        </span>{' '}
        {first.judgementKey !== null && <JudgementChip judgementKey={first.judgementKey} />}
      </p>
      {others.length > 0 && (
        <dl className="figure-others">
          {others.map((figure) => (
            <div key={figure.labelKey}>
              <dt>{text(figure.labelKey)}</dt>
              <dd>
                {formatFigure(figure, language)}
                {figure.kind !== 'count' && figure.value !== null && (
                  <span className="figure-of"> · {text('figures_of', number(figure.n))}</span>
                )}
                {figure.judgementKey !== null && (
                  <>
                    {' '}
                    <JudgementChip judgementKey={figure.judgementKey} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <IndicatorDetail id={indicator.id} report={report} />
      {drawings.length === 0 ? (
        <p className="figure-dim">{text('figures_no_chart')}</p>
      ) : (
        drawings.map((drawing) => <LineChart key={drawing.lines[0]?.name} drawing={drawing} />)
      )}
      {groups.length > 0 && <GroupTable name={text(labelKey)} groups={groups} />}
      {leftOut.length > 0 && (
        <ul className="figure-left">
          {leftOut.map(({ key, count }) => (
            <li key={key}>{text(key, number(count))}</li>
          ))}
        </ul>
      )}
      <TrendTable name={text(labelKey)} trend={trend} file={indicator.id} />
    </article>
  );
}

function JudgementChip({ judgementKey }: { judgementKey: string }) {
  const { text } = useWords();
  const { tone, shape } = judgementLook(judgementKey);
  return (
    <Chip tone={tone} shape={shape}>
      {text(judgementKey)}
    </Chip>
  );
}
