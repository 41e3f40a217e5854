import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { HealthCard } from '../../../lib/domain/model/health-card';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import type { MetricRow } from '../../../lib/view/panel/metric-rows';
import { metricScoreWords } from '../../../lib/view/panel/metric-score-words';
import { metricSource } from '../../../lib/view/panel/metric-source';
import { rawWords } from '../../../lib/view/panel/raw-words';
import { useWords } from '../../ui/use-words';
import { PulseList } from './pulse-list';
import type { SaidPulse } from './said-pulse';

/** How a metric comes to its score: its value, where that is from and as of when, the card's rule, and what it was 30 days before. */
export function MetricDetails({
  id,
  row,
  isOutside,
  weight,
  known,
  setting,
  facts,
  pulses,
  now,
}: {
  id: string;
  row: MetricRow;
  isOutside: boolean;
  /** In words, with what it counts. */
  weight: string;
  known: HealthAssessment['metrics'][number] | null;
  setting: HealthCard['metrics'][number] | null;
  facts: AccountFacts;
  pulses: readonly SaidPulse[];
  now: number;
}) {
  const { text, say, language } = useWords();
  const { metric, score, asOf, stale, contribution } = row;
  const raw = isOutside ? score : (known?.raw ?? null);
  const source = metricSource(facts, metric, asOf, pulses[0]?.at ?? null);
  const before = known?.previousScore ?? null;
  const lines: [label: string, words: string][] = [
    ['value', raw === null ? text('account_detail_unknown') : say(rawWords(metric, raw))],
    ...(source === null ? [] : [['source', sourceWords()] as [string, string]]),
    ['as_of', asOfWords()],
    ...(setting === null || raw === null || score === null
      ? []
      : [['score', say(metricScoreWords(setting, raw, score))] as [string, string]]),
    ...(isOutside
      ? []
      : ([
          [
            'before',
            before === null ? text('account_detail_unknown') : formatDecimal(before, language.locale),
          ],
          [
            'weight',
            contribution === null
              ? text('account_detail_weight_only', weight)
              : text('account_detail_weight_words', weight, formatDecimal(contribution, language.locale)),
          ],
        ] as [string, string][])),
  ];
  return (
    <div className="metric-details" id={id}>
      {score === null && (
        <p className="metric-why">
          {stale
            ? text('account_detail_stale', (setting?.staleAfterDays ?? 0).toLocaleString(language.locale))
            : text(
                source?.kind === 'counted' && (source.from === 'tickets' || source.from === 'renewal')
                  ? `account_detail_nothing_${source.from}`
                  : 'account_detail_nothing',
              )}
        </p>
      )}
      <dl>
        {lines.map(([label, words]) => (
          <div key={label}>
            <dt>{text(`account_detail_${label}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {metric === 'pulse' && <PulseList pulses={pulses} now={now} />}
    </div>
  );

  function sourceWords(): string {
    if (source === null) return '';
    if (source.kind === 'field') return text('account_source_field', text(`host_${source.host}`));
    return text(`account_source_${source.kind === 'said' ? 'said' : source.from}`);
  }

  function asOfWords(): string {
    if (asOf !== null) return formatMoment(asOf, now, language);
    if (raw === null)
      return text(source?.kind === 'counted' ? 'account_detail_unknown' : 'account_metric_never');
    return text(source?.kind === 'counted' ? 'account_detail_now' : 'account_detail_no_date');
  }
}
