import type { KpiReport } from '../../../lib/messages/kpi-report';
import { formatDuration } from '../../../lib/view/format-duration';
import { useWords } from '../../ui/use-words';
import { figureWords } from './figure-words';
import { ShareList } from './share-list';

/** What of an indicator is no number over time: where it is slow, why, of whom, and what is usual. */
export function IndicatorDetail({ id, report }: { id: string; report: KpiReport }) {
  const words = useWords();
  const { text, language } = words;
  const number = (value: number) => value.toLocaleString(language.locale);
  const percent = (value: number) => (value / 100).toLocaleString(language.locale, { style: 'percent' });
  if (id === 'level-dwell')
    return (
      <>
        <ShareList
          items={report.levels.flatMap(({ name, n, median, bottleneck }) =>
            median === null
              ? []
              : [
                  {
                    name: figureWords(name, words),
                    size: median,
                    words: `${formatDuration(median, language)} · ${text('figures_of', number(n))}`,
                    mark: bottleneck ? text('figures_slowest') : null,
                  },
                ],
          )}
        />
        {report.issueTypes.length > 0 && <h4>{text('figures_escalated_types')}</h4>}
        <ShareList
          items={report.issueTypes.map(({ name, escalations }) => ({
            name: figureWords(name, words),
            size: escalations,
            words: number(escalations),
            mark: null,
          }))}
        />
      </>
    );
  if (id === 'first-contact-resolution')
    return report.reasons.length === 0 ? null : (
      <>
        <h4>{text('figures_reasons')}</h4>
        <ShareList
          items={report.reasons.map(({ name, escalations }) => ({
            name: name === null ? text('figures_reason_unknown') : figureWords(name, words),
            size: escalations,
            words: number(escalations),
            mark: null,
          }))}
        />
      </>
    );
  const line = lineOf();
  return line === null ? null : <p className="figure-dim">{line}</p>;

  function lineOf(): string | null {
    const { nps, churn, goals, ratePercent } = report;
    if (id === 'nps-after-escalation')
      return nps.promoters + nps.passives + nps.detractors === 0
        ? null
        : text('figures_nps', number(nps.promoters), number(nps.passives), number(nps.detractors));
    if (id === 'escalation-rate')
      return text('figures_rate_band', percent(ratePercent.low), percent(ratePercent.high));
    if (id === 'satisfaction')
      return text(
        'figures_satisfaction_goal',
        number(goals.satisfaction.five),
        number(goals.satisfaction.ten),
      );
    if (id !== 'churn') return null;
    const band = text(
      'figures_churn_band',
      percent(goals.churnPercent.low),
      percent(goals.churnPercent.high),
    );
    return churn.customers === 0 ? `${band} ${text('figures_churn_unknown')}` : band;
  }
}
