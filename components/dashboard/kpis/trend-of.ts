import type { IndicatorFigures } from '../../../lib/messages/indicator-figures';
import type { KpiReport } from '../../../lib/messages/kpi-report';

/** An indicator over time: of open escalations day by day, of all others by week or month. */
export function trendOf({ id, trend }: IndicatorFigures, { days }: KpiReport): IndicatorFigures['trend'] {
  if (id !== 'open-escalations') return trend;
  const count = (name: string, value: number) => ({
    ...{ labelKey: `kpi_figure_${name}`, kind: 'count' as const, value, n: value },
    judgementKey: null,
  });
  return days.map(({ day, open, opened, closed }) => ({
    key: day,
    figures: [count('open', open), count('escalations', opened), count('closed', closed)],
  }));
}
