import { Priority } from '../../../lib/domain/model/priority';
import { useWords } from '../../ui/use-words';
import { At } from '../fields/at';
import { FormPart } from '../parts/form-part';
import { LimitEntry } from '../parts/limit-entry';
import { NumberEntry } from '../parts/number-entry';
import { usePolicyDraft } from '../use-policy-draft';
import { TargetsPart } from './targets-part';

/** How often customers hear from us, when owners are warned, and what we promise. */
export function ClocksForm() {
  const { text } = useWords();
  const { policy, change } = usePolicyDraft();
  return (
    <div>
      <FormPart title={text('what_cadence')} hint={text('what_cadence_about')}>
        <div className="form-fields">
          {Priority.options.map((priority) => (
            <At key={priority} path={['cadenceMinutes', priority]}>
              {() => (
                <LimitEntry
                  label={text(`what_priority_${priority}`)}
                  value={policy.cadenceMinutes[priority]}
                  onChange={(minutes) => {
                    if (minutes === null) return;
                    change((before) => ({
                      ...before,
                      cadenceMinutes: { ...before.cadenceMinutes, [priority]: minutes },
                    }));
                  }}
                />
              )}
            </At>
          ))}
        </div>
        <div className="form-fields">
          <At path={['templateAfterMissedUpdates']}>
            {(describedBy) => (
              <NumberEntry
                label={text('what_missed')}
                unit={text('what_missed_unit')}
                value={policy.templateAfterMissedUpdates}
                minimum={1}
                maximum={100}
                describedBy={describedBy}
                onChange={(count) => {
                  if (count !== null) change((before) => ({ ...before, templateAfterMissedUpdates: count }));
                }}
              />
            )}
          </At>
        </div>
      </FormPart>
      <FormPart title={text('what_warning')} hint={text('what_warning_about')}>
        <At path={['warningMinutes']}>
          {() => (
            <LimitEntry
              label={text('what_warning_before')}
              value={policy.warningMinutes}
              onChange={(minutes) => {
                if (minutes !== null) change((before) => ({ ...before, warningMinutes: minutes }));
              }}
            />
          )}
        </At>
      </FormPart>
      <TargetsPart />
    </div>
  );
}
