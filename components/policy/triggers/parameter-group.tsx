import type { ParameterShape } from '../../../lib/domain/triggers/parameter-shape';
import { useWords } from '../../ui/use-words';
import '../fields/fields.css';
import { parameterKey } from './parameter-key';
import type { ParameterPartProps } from './parameter-part-props';
import { valueIn } from './value-in';

/** Parameters that belong together; those of the rule itself, or of an entry of a list, stand without a frame. */
export function ParameterGroup({
  rule,
  shape,
  names,
  path,
  value,
  bare = names.length === 0,
  onChange,
  Field,
}: ParameterPartProps<Extract<ParameterShape, { kind: 'group' }>>) {
  const { text } = useWords();
  const fields = shape.fields.map(({ name, needed, shape: inner }) => {
    const isWide = !['number', 'choice', 'text', 'issue-type', 'yes-no'].includes(inner.kind);
    return (
      <div key={name} className={isWide ? 'form-wide' : undefined}>
        <Field
          rule={rule}
          shape={inner}
          names={[...names, name]}
          path={[...path, name]}
          value={valueIn(value, name)}
          needed={needed}
          onChange={(next) => {
            const others = typeof value === 'object' && value !== null ? { ...value } : {};
            if (needed || next !== '') return onChange({ ...others, [name]: next });
            Reflect.deleteProperty(others, name);
            onChange(others);
          }}
        />
      </div>
    );
  });
  if (bare) return <div className="form-fields">{fields}</div>;
  return (
    <fieldset className="form-group">
      <legend>{text(parameterKey(rule, names))}</legend>
      <div className="form-fields">{fields}</div>
    </fieldset>
  );
}
