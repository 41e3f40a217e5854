import { useId, useState } from 'react';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import { ageWords } from '../../../lib/view/panel/age-words';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import type { MetricRow } from '../../../lib/view/panel/metric-rows';
import { Bar } from '../../ui/bar';
import { useWords } from '../../ui/use-words';
import { MetricDetails } from './metric-details';
import type { SaidPulse } from './said-pulse';

/** Counted as things stand: that it is not known says nothing of a time. */
const COUNTED: ReadonlySet<string> = new Set(['support', 'renewal']);
const ARROWS = { up: '▲', down: '▼', steady: '=' } as const;

/** One input of a score; pressed, how it comes about stands below. */
export function MetricLine({
  row,
  isOutside,
  known,
  setting,
  facts,
  pulses,
  now,
}: {
  row: MetricRow;
  /** The card gives it no weight. */
  isOutside: boolean;
  known: HealthAssessment['metrics'][number] | null;
  setting: HealthCard['metrics'][number] | null;
  facts: AccountFacts;
  pulses: readonly SaidPulse[];
  now: number;
}) {
  const { text, say, language } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { metric, score, contribution, asOf, stale, movement } = row;
  const weight = (row.weightPercent / 100).toLocaleString(language.locale, {
    ...({ style: 'percent', maximumFractionDigits: 1 } as const),
  });
  const part = isOutside
    ? text('account_metric_outside')
    : contribution !== null
      ? text('account_metric_part', weight, formatDecimal(contribution, language.locale))
      : text(`account_metric_${stale ? 'stale' : score === null ? 'unknown' : 'kept'}`, weight);
  return (
    <li data-metric={metric} className={`metric${score === null ? ' metric-unknown' : ''}`}>
      <button
        type="button"
        className="metric-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className="metric-name">
          {text(`metric_${metric.replaceAll('-', '_')}`) || metric}
          {movement !== null && movement !== 'steady' && (
            <span className={`metric-moved metric-moved-${movement}`}>
              <span aria-hidden="true"> {ARROWS[movement]}</span>
              <span className="visually-hidden"> {text(`account_moved_${movement}`)}</span>
            </span>
          )}
        </span>
        <Bar share={row.share} tone={row.tone === 'unknown' ? 'calm' : row.tone} />
        <span className="metric-score">{score === null ? '–' : formatDecimal(score, language.locale)}</span>
        <span className="metric-age">{age(asOf)}</span>
        <span className="metric-part">{part}</span>
      </button>
      {open && (
        <MetricDetails
          id={id}
          row={row}
          isOutside={isOutside}
          known={known}
          setting={setting}
          facts={facts}
          pulses={pulses}
          now={now}
        />
      )}
    </li>
  );

  function age(at: number | null): string {
    if (at === null && score === null) return COUNTED.has(metric) ? '' : text('account_metric_never');
    // Counted from the tickets as they stand.
    return say(ageWords(at === null ? 0 : now - at));
  }
}
