import { useEffect, useId, useState } from 'react';
import { PolicyId } from '../../../lib/domain/model/policy-id';
import { useWords } from '../../ui/use-words';

/** The id of something that is mapped or imported: one of those known, or any other. What is no id stays in the field with a sentence. */
export function IdEntry({
  label,
  value,
  known,
  onChange,
}: {
  label: string;
  value: string;
  known: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
}) {
  const id = useId();
  const { text } = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const isBad = !PolicyId.safeParse(typed).success;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-known`}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={typed}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value !== value && PolicyId.safeParse(target.value).success) onChange(target.value);
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </datalist>
      {isBad && (
        <span id={`${id}-bad`} className="field-bad">
          {text('what_id_needed')}
        </span>
      )}
    </div>
  );
}
