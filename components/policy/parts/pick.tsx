import { useId } from 'react';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';
import { Shown } from './shown';

/** One of a list of the policy's own things. `none` names what nothing chosen means; what the policy lacks stays visible by its id. */
export function Pick({
  label,
  hideLabel = false,
  none,
  options,
  value,
  describedBy,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  /** Left out: something must be chosen. */
  none?: string | undefined;
  options: readonly { id: string; name: string }[];
  value: string | null;
  describedBy?: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const id = useId();
  const { readOnly } = usePolicyDraft();
  const name = options.find((option) => option.id === value)?.name;
  if (readOnly)
    return (
      <Shown label={label} hideLabel={hideLabel}>
        {name ?? value ?? none ?? '–'}
      </Shown>
    );
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {value !== null && name === undefined && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
