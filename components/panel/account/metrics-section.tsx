import { useQuery } from '@tanstack/react-query';
import { newestMeasure } from '../../../lib/domain/health/newest-measure';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { recordKey } from '../../../lib/domain/model/record-key';
import { readPulses } from '../../../lib/messages/read-pulses';
import { ask } from '../../../lib/platform/ask';
import { countedShare } from '../../../lib/view/panel/counted-share';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { type MetricRow, metricRows } from '../../../lib/view/panel/metric-rows';
import { Section } from '../../ui/section';
import { useWords } from '../../ui/use-words';
import { MetricLine } from './metric-line';
import './metrics-section.css';
import { UnmappedNote } from './unmapped-note';

/**
 * The inputs of the score, those that pull it down most first: value, weight, what each adds, how old it is. What is not known is shown
 * as such, and a pulse stands there also where the card does not count it.
 */
export function MetricsSection({
  facts,
  health,
  policy,
  now,
}: {
  facts: AccountFacts;
  health: HealthAssessment;
  policy: Policy;
  now: number;
}) {
  const { text, say, language } = useWords();
  const ref = { ...facts.account.ref, kind: 'account' as const };
  const { data } = useQuery({
    queryKey: ['panel', 'pulses', recordKey(ref)],
    queryFn: () => ask(readPulses, { ref }),
  });
  const pulses = data?.pulses ?? [];
  const card = policy.healthCards.find(({ id }) => id === health.cardId) ?? policy.healthCards[0];
  const bands = card?.bands ?? { poor: 0, fair: 0 };
  const rows = metricRows(health.metrics, bands);
  const pulse = rows.some(({ metric }) => metric === 'pulse') ? null : outside(facts);
  const pulled = rows.some(({ tone }) => tone === 'poor' || tone === 'fair');
  const line = (row: MetricRow, isOutside = false) => (
    <MetricLine
      key={row.metric}
      row={row}
      isOutside={isOutside}
      share={health.model === 'worst' || isOutside ? null : countedShare(row, rows)}
      known={health.metrics.find(({ metric }) => metric === row.metric) ?? null}
      setting={card?.metrics.find(({ metric }) => metric === row.metric) ?? null}
      facts={facts}
      pulses={pulses}
      now={now}
    />
  );
  return (
    <Section
      title={text(pulled || health.computed.score === null ? 'panel_metrics' : 'account_metrics_good')}
      remark={text('panel_coverage', String(health.inputs.known), String(health.inputs.total))}
    >
      <ul className="metrics">
        {rows.map((row) => line(row))}
        {pulse !== null && line(pulse, true)}
      </ul>
      <Sum health={health} rows={rows} locale={language.locale} />
      {health.remark !== null && <p className="metrics-remark">{say(health.remark)}</p>}
      <UnmappedNote facts={facts} rows={rows} />
    </Section>
  );
}

/** The parts and what they add up to: the computed score, exactly. */
function Sum({ health, rows, locale }: { health: HealthAssessment; rows: MetricRow[]; locale: string }) {
  const { text } = useWords();
  const { score } = health.computed;
  const parts = rows.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
  if (score === null || parts.length < 2) return null;
  const total = formatDecimal(score, locale);
  return (
    <p className="metrics-sum">
      {health.model === 'worst'
        ? text('account_sum_worst', total)
        : text('account_sum', parts.map((part) => formatDecimal(part, locale)).join(' + '), total)}
    </p>
  );
}

/** The pulse as a line beside a card that gives it no weight; `null` where nobody said one. */
function outside(facts: AccountFacts): MetricRow | null {
  const { value, asOf } = newestMeasure(facts, 'pulse');
  if (value === null || value < 0 || value > 10) return null;
  return {
    ...{ metric: 'pulse', score: value, share: value / 10, weightPercent: 0, contribution: null },
    ...{ tone: 'unknown', asOf, stale: false, movement: null },
  };
}
