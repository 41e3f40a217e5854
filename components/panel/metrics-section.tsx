import type { HealthAssessment } from '../../lib/domain/model/health-assessment';
import type { Policy } from '../../lib/domain/model/policy';
import { formatDecimal } from '../../lib/view/panel/format-decimal';
import { lasting } from '../../lib/view/panel/lasting';
import { metricRows } from '../../lib/view/panel/metric-rows';
import { say as sentence } from '../../lib/view/panel/say';
import { wholeUnits } from '../../lib/view/panel/whole-units';
import { renderSentence } from '../../lib/view/render-sentence';
import { Bar } from '../ui/bar';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import './metrics-section.css';

/** The inputs of the score: value, bar and age of each; what is not known is shown as such. */
export function MetricsSection({
  health,
  policy,
  now,
}: {
  health: HealthAssessment;
  policy: Policy;
  now: number;
}) {
  const { text, say, language } = useWords();
  const card = policy.healthCards.find(({ name }) => name === health.cardName) ?? policy.healthCards[0];
  const rows = metricRows(health.metrics, card?.bands ?? { poor: 0, fair: 0 });
  const known = rows.filter(({ score }) => score !== null).length;
  const age = (asOf: number | null, known: boolean) => {
    if (asOf === null && !known) return '';
    // Counted from the tickets as they stand.
    if (asOf === null || now - asOf < 60_000) return text('panel_metric_now');
    return renderSentence(sentence('panel_metric_ago', lasting(wholeUnits(now - asOf))), language);
  };
  return (
    <Section
      title={text('panel_metrics')}
      remark={text('panel_coverage', String(known), String(rows.length))}
    >
      <ul className="metrics">
        {rows.map((row) => (
          <li
            key={row.metric}
            data-metric={row.metric}
            className={row.score === null ? 'metric metric-unknown' : 'metric'}
            title={text('panel_metric_weight', row.weightPercent.toLocaleString(language.locale))}
          >
            <span className="metric-name">
              {text(`metric_${row.metric.replaceAll('-', '_')}`) || row.metric}
            </span>
            <Bar share={row.share} tone={row.tone === 'unknown' ? 'calm' : row.tone} />
            <span className="metric-score">
              {row.score === null ? '–' : formatDecimal(row.score, language.locale)}
            </span>
            <span className="metric-age">{age(row.asOf, row.score !== null)}</span>
          </li>
        ))}
      </ul>
      {health.score === null && (
        <p className="metrics-remark">
          {text('panel_score_withheld', Math.round(health.coverage * 100).toLocaleString(language.locale))}
        </p>
      )}
      {health.remark !== null && <p className="metrics-remark">{say(health.remark)}</p>}
    </Section>
  );
}
