import type { Policy } from '../../../lib/domain/model/policy';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import '../fields/fields.css';
import { withEntry } from '../fields/with-entry';
import { NumberEntry } from '../parts/number-entry';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';

type Warning = Policy['slaTargets'][number]['warnings'][number];

/** When to warn before a promise is broken: so long before, or when so much of the time is used up. */
export function TargetWarnings({
  warnings,
  onChange,
}: {
  warnings: readonly Warning[];
  onChange: (warnings: Warning[]) => void;
}) {
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLFieldSetElement>();
  const add = (warning: Warning) => {
    focusAfter(`li:nth-child(${warnings.length + 1}) input`);
    onChange([...warnings, warning]);
  };
  return (
    <fieldset className="form-group" ref={part}>
      <legend>{text('what_warnings')}</legend>
      {warnings.length === 0 && <p className="form-hint">{text('what_warnings_none')}</p>}
      <ul className="target-warnings">
        {warnings.map((warning, index) => {
          const isPercent = 'percent' in warning;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a warning has nothing but its place
            <li key={index} className="form-row">
              <NumberEntry
                label={text(isPercent ? 'what_warning_percent' : 'what_warning_minutes')}
                unit={text(isPercent ? 'what_unit_percent' : 'what_unit_minutes')}
                value={isPercent ? warning.percent : warning.minutes}
                minimum={1}
                maximum={isPercent ? 99 : 525_600}
                onChange={(number) => {
                  if (number !== null)
                    onChange(
                      withEntry(warnings, index, () =>
                        isPercent ? { percent: number } : { minutes: number },
                      ),
                    );
                }}
              />
              {!readOnly && (
                <RemoveButton
                  name={text('what_warning_number', String(index + 1))}
                  onRemove={() => {
                    focusAfter(':scope > .form-row .button');
                    onChange(warnings.filter((_, place) => place !== index));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && (
        <div className="form-row">
          <Button onClick={() => add({ percent: 75 })}>{text('what_warning_add_percent')}</Button>
          <Button onClick={() => add({ minutes: 30 })}>{text('what_warning_add_minutes')}</Button>
        </div>
      )}
    </fieldset>
  );
}
