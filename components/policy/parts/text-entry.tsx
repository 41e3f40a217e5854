import { useEffect, useId, useState } from 'react';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';
import { Shown } from './shown';

/**
 * A text of the policy to type. Where one is needed, an empty field stays as it is with a sentence below it, and the policy keeps
 * the last one.
 */
export function TextEntry({
  label,
  hideLabel = false,
  hint,
  value,
  maxLength,
  needed = true,
  describedBy,
  onChange,
}: {
  label: string;
  hideLabel?: boolean;
  hint?: string;
  value: string;
  maxLength: number;
  needed?: boolean;
  describedBy?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  if (readOnly)
    return (
      <Shown label={label} hideLabel={hideLabel}>
        {value === '' ? '–' : value}
      </Shown>
    );
  const bad = needed && typed.trim() === '';
  const describing = [bad ? `${id}-bad` : '', hint === undefined ? '' : `${id}-hint`, describedBy ?? ''].join(
    ' ',
  );
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={typed}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={bad || undefined}
        aria-describedby={describing.trim() || undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const trimmed = target.value.trim();
          if (trimmed !== value && !(needed && trimmed === '')) onChange(trimmed);
        }}
      />
      {bad && (
        <span id={`${id}-bad`} className="field-bad">
          {text('who_needed')}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  );
}
