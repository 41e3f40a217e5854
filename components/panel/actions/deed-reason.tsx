import { useId } from 'react';
import { useWords } from '../../ui/use-words';
import '../../ui/field.css';

/** The reason for the internal note; most deeds cannot be done without one. */
export function DeedReason({
  value,
  onChange,
  optional = false,
  label = optional ? 'actions_reason_optional' : 'deeds_reason',
}: {
  value: string;
  onChange: (reason: string) => void;
  optional?: boolean;
  /** Key of the catalogue. */
  label?: string;
}) {
  const { text } = useWords();
  const id = useId();
  return (
    <div className="action-reason">
      <label htmlFor={id}>{text(label)}</label>
      <textarea
        id={id}
        rows={2}
        required={!optional}
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
