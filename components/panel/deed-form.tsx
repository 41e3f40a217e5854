import type { FormEvent, ReactNode } from 'react';
import { Button } from '../ui/button';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';

/** What a deed asks for, the button that does it, and the way out. */
export function DeedForm({
  label,
  ready,
  pending,
  error,
  onSubmit,
  onCancel,
  children,
}: {
  label: string;
  /** Whether all is there that it needs. */
  ready: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const words = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !pending) onSubmit();
  };
  return (
    <form className="action-form" onSubmit={submit}>
      {children}
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
      <div className="action-row">
        <Button type="submit" look="primary" held={!ready || pending}>
          {label}
        </Button>
        <Button onClick={onCancel}>{words.text('panel_cancel')}</Button>
      </div>
    </form>
  );
}
