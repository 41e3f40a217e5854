import { useId } from 'react';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';

/** One of a few, each with its sentence: what is chosen is seen at once, and what it means as well. */
export function OneOf<Id extends string>({
  legend,
  hideLegend = false,
  options,
  value,
  onChange,
}: {
  legend: string;
  /** The legend is heard and not seen: where a heading says it. */
  hideLegend?: boolean;
  options: readonly { id: Id; name: string; sentence: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  const name = useId();
  const { readOnly } = usePolicyDraft();
  const shown = readOnly ? options.filter(({ id }) => id === value) : options;
  return (
    <fieldset className="one-of">
      <legend className={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      {shown.map((option) => (
        <div key={option.id} className="one-of-option" data-chosen={option.id === value || undefined}>
          {!readOnly && (
            <input
              id={`${name}-${option.id}`}
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              aria-describedby={`${name}-${option.id}-what`}
              onChange={() => onChange(option.id)}
            />
          )}
          <div className="one-of-words">
            {readOnly ? (
              <strong>{option.name}</strong>
            ) : (
              <label htmlFor={`${name}-${option.id}`}>{option.name}</label>
            )}
            <p id={`${name}-${option.id}-what`}>{option.sentence}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
