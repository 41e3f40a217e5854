import { type FormEvent, type ReactNode, useContext } from 'react';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { DraftContext } from './draft-context';

/** What a deed asks for, the button that does it, and the way out. */
export function DeedForm({
  label,
  ready,
  pending,
  error,
  onSubmit,
  onCancel,
  beside,
  children,
}: {
  label: string;
  /** Whether all is there that it needs. */
  ready: boolean;
  pending: boolean;
  error: unknown;
  onSubmit: () => void;
  onCancel: () => void;
  /** A second way to do it, between the button and the way out. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const words = useWords();
  const { held } = useContext(DraftContext);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !pending && !held) onSubmit();
  };
  return (
    <form className="action-form" onSubmit={submit}>
      {children}
      {error !== null && !pending && <Note tone="failed">{errorWords(error, words)}</Note>}
      <div className="action-row">
        <Button type="submit" look="primary" held={!ready || pending || held}>
          {label}
        </Button>
        {beside}
        <Button look={beside ? 'quiet' : 'plain'} onClick={onCancel}>
          {words.text('panel_cancel')}
        </Button>
      </div>
    </form>
  );
}
