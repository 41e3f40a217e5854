import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { RemoveButton } from '../parts/remove-button';
import { useFocusAfter } from '../parts/use-focus-after';
import { usePolicyDraft } from '../use-policy-draft';
import { blankParameter } from './blank-parameter';
import { parameterKey } from './parameter-key';
import type { ParameterPartProps } from './parameter-part-props';

/** Several of one kind, in their order. */
export function ParameterList({
  rule,
  shape,
  names,
  path,
  value,
  onChange,
  Field,
}: ParameterPartProps<Extract<ParameterShape, { kind: 'list' }>>) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const { part, focusAfter } = useFocusAfter<HTMLFieldSetElement>();
  const label = text(parameterKey(rule, names));
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="form-group" ref={part}>
      <legend>{label}</legend>
      {items.length === 0 && <p className="form-hint">{text('what_none')}</p>}
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what has no name is known by its place alone
        <div key={index} className="parameter-item">
          <div className="parameter-item-head">
            <strong>{text('what_numbered', label, String(index + 1))}</strong>
            {!readOnly && items.length > shape.least && (
              <RemoveButton
                name={text('what_numbered', label, String(index + 1))}
                onRemove={() => {
                  focusAfter(':scope > div:last-child > .button');
                  onChange(items.filter((_, place) => place !== index));
                }}
              />
            )}
          </div>
          <Field
            rule={rule}
            shape={shape.item}
            names={names}
            path={[...path, index]}
            value={item}
            bare
            onChange={(next) => onChange(items.map((other, place) => (place === index ? next : other)))}
          />
        </div>
      ))}
      {!readOnly && items.length < shape.most && (
        <div>
          <Button onClick={() => onChange([...items, blankParameter(shape.item, policy.defaultIssueType)])}>
            {text('what_add_to', label)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
