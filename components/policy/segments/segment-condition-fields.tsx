import { healthMetrics } from '../../../lib/domain/health/registry';
import type { Segment } from '../../../lib/domain/model/segment';
import { useWords } from '../../ui/use-words';
import { NumberEntry } from '../parts/number-entry';
import { Pick } from '../parts/pick';
import { WordList } from '../parts/word-list';
import { IdEntry } from './id-entry';

type Condition = Segment['all'][number];

const LIKELY = ['low', 'medium', 'high'] as const;
const SURVEYS = ['nps', 'csat', 'ces'] as const;

/** The fields of one condition, by its kind. */
export function SegmentConditionFields({
  condition,
  onChange,
}: {
  condition: Condition;
  onChange: (condition: Condition) => void;
}) {
  const { text } = useWords();
  const days = (label: string, value: number, set: (days: number) => void) => (
    <NumberEntry
      label={text(label)}
      unit={text('what_unit_days')}
      value={value}
      minimum={0}
      maximum={3650}
      onChange={(next) => next !== null && set(next)}
    />
  );
  switch (condition.kind) {
    case 'escalated':
    case 'expansion':
      return null;
    case 'open-escalations':
      return (
        <NumberEntry
          label={text('what_segment_more_than')}
          value={condition.moreThan}
          minimum={0}
          maximum={1000}
          onChange={(moreThan) => moreThan !== null && onChange({ ...condition, moreThan })}
        />
      );
    case 'after-escalation':
    case 'renewal-within':
      return days('what_segment_within', condition.days, (next) => onChange({ ...condition, days: next }));
    case 'tier':
      return (
        <WordList
          label={text('what_target_tiers')}
          hint={text('what_words_hint')}
          words={condition.tiers}
          needed
          onChange={(tiers) => onChange({ ...condition, tiers })}
        />
      );
    case 'value':
      return (
        <NumberEntry
          label={text('what_segment_at_least')}
          value={condition.atLeast}
          minimum={-1_000_000_000}
          maximum={1_000_000_000_000}
          whole={false}
          onChange={(atLeast) => atLeast !== null && onChange({ ...condition, atLeast })}
        />
      );
    case 'measure':
      return (
        <>
          <IdEntry
            label={text('what_segment_metric')}
            value={condition.metric}
            known={healthMetrics.map(({ id, labelKey }) => ({ id, name: text(labelKey) }))}
            onChange={(metric) => onChange({ ...condition, metric })}
          />
          {(['from', 'below'] as const).map((end) => (
            <NumberEntry
              key={end}
              label={text(`what_segment_${end}`)}
              value={condition[end] ?? null}
              minimum={-1_000_000_000}
              maximum={1_000_000_000}
              whole={false}
              empty
              onChange={(value) => {
                const { [end]: _, ...others } = condition;
                onChange(value === null ? others : { ...others, [end]: value });
              }}
            />
          ))}
        </>
      );
    case 'likelihood':
      return (
        <Pick
          label={text('what_segment_likelihood')}
          options={LIKELY.map((id) => ({ id, name: text(`what_likely_${id}`) }))}
          value={condition.is}
          onChange={(id) => {
            const is = LIKELY.find((one) => one === id);
            if (is !== undefined) onChange({ ...condition, is });
          }}
        />
      );
    case 'started':
      return (
        <>
          {days('what_segment_from_days', condition.fromDays, (fromDays) =>
            onChange({ ...condition, fromDays }),
          )}
          {days('what_segment_to_days', condition.toDays, (toDays) => onChange({ ...condition, toDays }))}
        </>
      );
    case 'did':
    case 'did-not':
      return (
        <>
          <IdEntry
            label={text('what_segment_event')}
            value={condition.event}
            known={['login', 'feature-used', 'onboarding-completed', 'email-sent', 'email-replied'].map(
              (id) => ({ id, name: id }),
            )}
            onChange={(event) => onChange({ ...condition, event })}
          />
          {days('what_segment_within', condition.days, (next) => onChange({ ...condition, days: next }))}
        </>
      );
    case 'answered':
      return (
        <>
          <Pick
            label={text('what_segment_survey')}
            options={SURVEYS.map((id) => ({ id, name: text(`metric_${id}`) }))}
            value={condition.survey}
            onChange={(id) => {
              const survey = SURVEYS.find((one) => one === id);
              if (survey !== undefined) onChange({ ...condition, survey });
            }}
          />
          {days('what_segment_within', condition.days, (next) => onChange({ ...condition, days: next }))}
        </>
      );
  }
}
