import { useEffect, useId, useState } from 'react';
import { useWords } from '../../ui/use-words';
import { usePolicyDraft } from '../use-policy-draft';
import './entries.css';
import { Shown } from './shown';

/** Words with commas between them, in a field that grows. Where one is needed, none stays in the field with a sentence below it. */
export function WordList({
  label,
  hint,
  words,
  needed = false,
  describedBy,
  onChange,
}: {
  label: string;
  hint?: string;
  words: readonly string[];
  needed?: boolean;
  describedBy?: string;
  onChange: (words: string[]) => void;
}) {
  const id = useId();
  const { text } = useWords();
  const { readOnly } = usePolicyDraft();
  const joined = words.join(', ');
  const [typed, setTyped] = useState(joined);
  useEffect(() => setTyped((now) => (wordsIn(now).join(', ') === joined ? now : joined)), [joined]);
  if (readOnly) return <Shown label={label}>{joined || '–'}</Shown>;
  const bad = needed && wordsIn(typed).length === 0;
  const describing = [bad ? `${id}-bad` : '', hint ? `${id}-hint` : '', describedBy ?? ''].join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="word-list"
        rows={2}
        dir="auto"
        value={typed}
        spellCheck={false}
        aria-invalid={bad || undefined}
        aria-describedby={describing.trim() || undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const next = wordsIn(target.value);
          if (next.join(', ') !== joined && !(needed && next.length === 0)) onChange(next);
        }}
      />
      {bad && (
        <span id={`${id}-bad`} className="field-bad">
          {text('who_word_needed')}
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

/** Each once; line ends and semicolons part words too, as they do in what is pasted from a sheet. */
function wordsIn(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ];
}
