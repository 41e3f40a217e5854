import { useId, useState } from 'react';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import { ageWords } from '../../../lib/view/panel/age-words';
import type { CountedShare } from '../../../lib/view/panel/counted-share';
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
  share,
  known,
  setting,
  facts,
  pulses,
  now,
}: {
  row: MetricRow;
  /** The card gives it no weight. */
  isOutside: boolean;
  /** What it counts where others do not; `null` where that is its weight. */
  share: CountedShare | null;
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
  const percent = (part: number) =>
    part.toLocaleString(language.locale, { style: 'percent', maximumFractionDigits: 1 });
  const weight =
    share === null || contribution === null
      ? percent(row.weightPercent / 100)
      : text(
          'account_weight_counted',
          percent(row.weightPercent / 100),
          percent(share.share),
          new Intl.ListFormat(language.locale).format(share.without.map(nameOf)),
        );
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
          {nameOf(metric)}
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
          weight={weight}
          known={known}
          setting={setting}
          facts={facts}
          pulses={pulses}
          now={now}
        />
      )}
    </li>
  );

  function nameOf(one: string): string {
    return text(`metric_${one.replaceAll('-', '_')}`) || one;
  }

  function age(at: number | null): string {
    if (at === null && score === null) return COUNTED.has(metric) ? '' : text('account_metric_never');
    // Counted from the tickets as they stand.
    return say(ageWords(at === null ? 0 : now - at));
  }
}
