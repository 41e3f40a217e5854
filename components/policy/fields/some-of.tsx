import { CheckField } from '../../ui/check-field';
import { Shown } from '../parts/shown';
import { usePolicyDraft } from '../use-policy-draft';
import './fields.css';

/** Some of a short list, kept in the list's order. Of the least there must be none can be taken out. */
export function SomeOf<Id extends string>({
  label,
  options,
  value,
  least = 0,
  describedBy,
  onChange,
}: {
  label: string;
  options: readonly { id: Id; name: string }[];
  value: readonly Id[];
  least?: number;
  describedBy?: string;
  onChange: (ids: Id[]) => void;
}) {
  const { readOnly } = usePolicyDraft();
  const chosen = options.filter(({ id }) => value.includes(id));
  if (readOnly) return <Shown label={label}>{chosen.map(({ name }) => name).join(', ') || '–'}</Shown>;
  return (
    <fieldset className="some-of" aria-describedby={describedBy}>
      <legend>{label}</legend>
      <div className="some-of-list">
        {options.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={value.includes(id)}
            readOnly={value.includes(id) && value.length <= least}
            onChange={(wanted) =>
              onChange(
                options.map((one) => one.id).filter((one) => (one === id ? wanted : value.includes(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
