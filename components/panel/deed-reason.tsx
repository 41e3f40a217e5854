import { useId } from 'react';
import { useWords } from '../ui/use-words';
import '../ui/field.css';

/** The reason that a deed cannot be done without. */
export function DeedReason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const { text } = useWords();
  const id = useId();
  return (
    <div className="action-reason">
      <label htmlFor={id}>{text('deeds_reason')}</label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={2000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
