import type { Policy } from '../../../lib/domain/model/policy';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { FormPart } from '../parts/form-part';
import { LimitEntry } from '../parts/limit-entry';
import { NumberEntry } from '../parts/number-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { CriterionList } from './criterion-list';

const MANY = 100_000;

/** When escalating is too easy or too rare, and when many at once are a storm. It counts and says so; it never blocks. */
export function GuardForm() {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  const { guard, storm } = policy;
  const keep = (next: Partial<Policy['guard']>) =>
    change((current) => ({ ...current, guard: { ...current.guard, ...next } }));
  const budget = (of: 'person' | 'team') => (
    <NumberEntry
      label={text(`who_budget_${of}`)}
      unit={text('who_budget_unit')}
      nothing={text('who_budget_none')}
      value={guard.weeklyBudget[of]}
      minimum={1}
      maximum={MANY}
      empty
      onChange={(count) => keep({ weeklyBudget: { ...guard.weeklyBudget, [of]: count } })}
    />
  );
  const rate = (edge: 'low' | 'high') => (
    <NumberEntry
      label={text(`who_rate_${edge}`)}
      unit="%"
      value={guard.ratePercent[edge]}
      minimum={0}
      maximum={100}
      whole={false}
      onChange={(percent) => {
        if (percent !== null) keep({ ratePercent: { ...guard.ratePercent, [edge]: percent } });
      }}
    />
  );
  const least = (of: 'minimumTickets' | 'minimumEscalations', label: string) => (
    <NumberEntry
      label={text(label)}
      value={guard[of]}
      minimum={1}
      maximum={MANY}
      onChange={(count) => {
        if (count !== null) keep({ [of]: count });
      }}
    />
  );
  return (
    <div>
      <CriterionList />
      <FormPart title={text('who_budget')} hint={text('who_budget_what')}>
        <div className="form-fields">
          {budget('person')}
          {budget('team')}
        </div>
      </FormPart>
      <FormPart title={text('who_rate')} hint={text('who_rate_what')}>
        <div className="form-fields">
          {rate('low')}
          {rate('high')}
          {least('minimumTickets', 'who_rate_tickets')}
          {least('minimumEscalations', 'who_rate_escalations')}
        </div>
        <FindingsAt path={['guard', 'ratePercent']} within />
      </FormPart>
      <FormPart title={text('who_storm')} hint={text('who_storm_what')}>
        <div className="form-fields">
          <NumberEntry
            label={text('who_storm_more')}
            unit={text('who_storm_unit')}
            value={storm.moreThan}
            minimum={1}
            maximum={MANY}
            onChange={(moreThan) => {
              if (moreThan !== null)
                change((current) => ({ ...current, storm: { ...current.storm, moreThan } }));
            }}
          />
          <LimitEntry
            label={text('who_storm_within')}
            value={storm.minutes}
            onChange={(minutes) => {
              if (minutes !== null)
                change((current) => ({ ...current, storm: { ...current.storm, minutes } }));
            }}
          />
        </div>
        <FindingsAt path={['storm']} within />
      </FormPart>
    </div>
  );
}
