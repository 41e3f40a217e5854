import { useId } from 'react';
import './field.css';

/** Something to tick, with its label behind it. */
export function CheckField({
  label,
  hint,
  checked,
  readOnly = false,
  onChange,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  readOnly?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="field-check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-disabled={readOnly || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          if (!readOnly) onChange(target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
