import { useId } from 'react';
import '../../ui/field.css';

/** One of a list that narrows a table, or all of it. */
export function PickField({
  label,
  all,
  options,
  value,
  onChange,
}: {
  label: string;
  /** Stands for no choice. */
  all: string;
  options: readonly { id: string; name: string }[];
  /** `null`: all. */
  value: string | null;
  onChange: (id: string | null) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
