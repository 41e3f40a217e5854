import { type Ref, useEffect, useId, useState } from 'react';
import { useWords } from '../../ui/use-words';
import { Shown } from '../parts/shown';
import { usePolicyDraft } from '../use-policy-draft';
import './fields.css';

/** A text of several lines. Empty it stays in the field with a sentence below it, and the policy keeps the last one. */
export function AreaEntry({
  label,
  rows,
  value,
  maxLength,
  describedBy,
  area,
  onChange,
}: {
  label: string;
  rows: number;
  value: string;
  maxLength: number;
  describedBy?: string;
  /** The field itself, for whoever puts something in at its cursor. */
  area?: Ref<HTMLTextAreaElement>;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  if (readOnly)
    return (
      <Shown label={label}>
        <span className="area-shown">{value}</span>
      </Shown>
    );
  const bad = typed.trim() === '';
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        className="area"
        rows={rows}
        dir="auto"
        value={typed}
        maxLength={maxLength}
        aria-invalid={bad || undefined}
        aria-describedby={[bad ? `${id}-bad` : '', describedBy ?? ''].join(' ').trim() || undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value.trim() !== '' && target.value !== value) onChange(target.value);
        }}
      />
      {bad && (
        <span id={`${id}-bad`} className="field-bad">
          {text('what_text_needed')}
        </span>
      )}
    </div>
  );
}
