import { useEffect, useId, useState } from 'react';
import './field.css';
import { typedNumber } from './typed-number';
import { useWords } from './use-words';

/**
 * A number to type, in the reader's own notation or with a point. What is no number, or out of its range, stays in the field with a
 * sentence below it and is not told on; `empty` allows nothing, told as `null`.
 */
export function NumberField({
  label,
  hideLabel = false,
  unit,
  value,
  minimum,
  maximum,
  whole = true,
  empty = false,
  readOnly = false,
  describedBy,
  onBad,
  onChange,
}: {
  label: string;
  /** The label is heard and not seen: in tables, where a heading says it. */
  hideLabel?: boolean;
  /** What stands behind the number. */
  unit?: string;
  value: number | null;
  minimum: number;
  maximum: number;
  whole?: boolean;
  empty?: boolean;
  readOnly?: boolean;
  /** Id of more to be said about it. */
  describedBy?: string;
  /** Is told whether what stands in the field is none that can be told on. */
  onBad?: ((bad: boolean) => void) | undefined;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  const { text, language } = useWords();
  const format = (number: number) =>
    new Intl.NumberFormat(language.locale, { maximumFractionDigits: 4, useGrouping: false }).format(number);
  const shown = value === null ? '' : format(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const read = (written: string): number | null | 'bad' => {
    if (written.trim() === '') return empty ? null : 'bad';
    const number = typedNumber(written, language.locale, whole);
    const fits = Number.isFinite(number) && number >= minimum && number <= maximum;
    return fits && (!whole || Number.isInteger(number)) ? number : 'bad';
  };
  const bad = read(typed) === 'bad';
  useEffect(() => {
    onBad?.(bad);
    return () => onBad?.(false);
  }, [bad, onBad]);
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span className="field-number">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          readOnly={readOnly}
          aria-invalid={bad || undefined}
          aria-describedby={[bad ? `${id}-bad` : '', describedBy ?? ''].join(' ').trim() || undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = read(target.value);
            if (number !== 'bad' && number !== value) onChange(number);
          }}
        />
        {unit !== undefined && <span className="field-unit">{unit}</span>}
      </span>
      {bad && (
        <span id={`${id}-bad`} className="field-bad">
          {text(
            whole ? 'field_whole_number_between' : 'field_number_between',
            format(minimum),
            format(maximum),
          )}
        </span>
      )}
    </div>
  );
}
