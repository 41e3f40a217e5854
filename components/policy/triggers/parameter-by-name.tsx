import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';
import { useWords } from '../../ui/use-words';
import { FindingsAt } from '../findings-at';
import { AddNamed } from '../parts/add-named';
import { NumberEntry } from '../parts/number-entry';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { blankParameter } from './blank-parameter';
import { parameterKey } from './parameter-key';
import type { ParameterPartProps } from './parameter-part-props';
import { parameterUnit } from './parameter-unit';

/** A value for each of some names, such as tiers: names are added, and taken out with their value. */
export function ParameterByName({
  rule,
  shape,
  names,
  path,
  value,
  onChange,
  Field,
}: ParameterPartProps<Extract<ParameterShape, { kind: 'by-name' }>>) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLFieldSetElement>();
  const entries: [string, unknown][] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const change = (next: readonly [string, unknown][]) => onChange(Object.fromEntries(next));
  const unit = parameterUnit(names.at(-1) ?? '');
  return (
    <fieldset className="form-group" ref={part}>
      <legend>{text(parameterKey(rule, names))}</legend>
      {entries.length === 0 && <p className="form-hint">{text('what_none')}</p>}
      {entries.map(([name, one], index) => {
        const set = (next: unknown) =>
          change(entries.map((entry, place) => (place === index ? [name, next] : entry)));
        return (
          <div key={name} className="form-row">
            {shape.value.kind === 'number' ? (
              <NumberEntry
                label={name}
                {...(unit === null ? {} : { unit: text(`what_unit_${unit}`) })}
                value={typeof one === 'number' ? one : null}
                minimum={shape.value.minimum}
                maximum={shape.value.maximum}
                whole={shape.value.whole}
                empty={shape.value.empty}
                nothing={text('what_no_limit')}
                onChange={set}
              />
            ) : (
              <Field
                rule={rule}
                shape={shape.value}
                names={names}
                path={[...path, name]}
                value={one}
                onChange={set}
              />
            )}
            {!readOnly && (
              <RemoveButton
                name={name}
                onRemove={() => {
                  focusAfter('[data-add]');
                  change(entries.filter((_, place) => place !== index));
                }}
              />
            )}
          </div>
        );
      })}
      <FindingsAt path={path} within />
      {!readOnly && (
        <AddNamed
          label={text('what_name_new')}
          button={text('what_add')}
          maxLength={100}
          onAdd={(name) => {
            if (entries.some(([other]) => other === name)) return;
            change([...entries, [name, blankParameter(shape.value, policy.defaultIssueType)]]);
          }}
        />
      )}
    </fieldset>
  );
}
