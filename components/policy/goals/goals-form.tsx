import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { FormPart } from '../parts/form-part';
import { NumberEntry } from '../parts/number-entry';
import { usePolicyDraft } from '../use-policy-draft';

type Goals = Policy['goals'];

/** What the indicators are held against. */
export function GoalsForm() {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const { goals } = policy;
  const set = (next: Partial<Goals>) =>
    change((before) => ({ ...before, goals: { ...before.goals, ...next } }));
  const number = (
    key: string,
    path: readonly string[],
    value: number,
    [minimum, maximum]: readonly [number, number],
    unit: string | null,
    onChange: (value: number) => void,
  ) => (
    <At key={key} path={['goals', ...path]}>
      {(describedBy) => (
        <NumberEntry
          label={text(key)}
          {...(unit === null ? {} : { unit })}
          value={value}
          minimum={minimum}
          maximum={maximum}
          whole={unit === null && minimum === 1 && maximum > 10}
          describedBy={describedBy}
          onChange={(next) => next !== null && onChange(next)}
        />
      )}
    </At>
  );
  const percent = text('what_unit_percent');
  const ALL = [0, 100] as const;
  return (
    <div>
      <FormPart title={text('what_goal_churn')} hint={text('what_goal_churn_about')}>
        <div className="form-fields">
          {number('what_goal_low', ['churnPercent', 'low'], goals.churnPercent.low, ALL, percent, (low) =>
            set({ churnPercent: { ...goals.churnPercent, low } }),
          )}
          {number('what_goal_high', ['churnPercent', 'high'], goals.churnPercent.high, ALL, percent, (high) =>
            set({ churnPercent: { ...goals.churnPercent, high } }),
          )}
        </div>
        {goals.churnPercent.low > goals.churnPercent.high && (
          <p className="field-bad">{text('what_goal_churn_order')}</p>
        )}
      </FormPart>
      <FormPart title={text('what_goal_satisfaction')} hint={text('what_goal_satisfaction_about')}>
        <div className="form-fields">
          {number(
            'what_goal_five',
            ['satisfaction', 'five'],
            goals.satisfaction.five,
            [1, 5],
            text('what_of_five'),
            (five) => set({ satisfaction: { ...goals.satisfaction, five } }),
          )}
          {number(
            'what_goal_ten',
            ['satisfaction', 'ten'],
            goals.satisfaction.ten,
            [1, 10],
            text('what_of_ten'),
            (ten) => set({ satisfaction: { ...goals.satisfaction, ten } }),
          )}
          {number(
            'what_goal_first_contact',
            ['firstContactPercent'],
            goals.firstContactPercent,
            ALL,
            percent,
            (firstContactPercent) => set({ firstContactPercent }),
          )}
        </div>
      </FormPart>
      <FormPart title={text('what_goal_precision')} hint={text('what_goal_precision_about')}>
        <div className="form-fields">
          {number(
            'what_goal_precision_percent',
            ['precisionPercent'],
            goals.precisionPercent,
            ALL,
            percent,
            (precisionPercent) => set({ precisionPercent }),
          )}
          {number(
            'what_goal_firings',
            ['minimumFirings'],
            goals.minimumFirings,
            [1, 100_000],
            null,
            (minimumFirings) => set({ minimumFirings }),
          )}
        </div>
      </FormPart>
    </div>
  );
}
