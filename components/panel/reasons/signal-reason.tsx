import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/use-words';

/** Why one disagrees: not needed, and kept beside it. */
export function SignalReason({
  said,
  pending,
  onKeep,
}: {
  said: string;
  pending: boolean;
  onKeep: (reason: string) => void;
}) {
  const { text } = useWords();
  const [typed, setTyped] = useState(said);
  const held = pending || typed.trim() === said;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!held) onKeep(typed.trim());
  };
  return (
    <form className="signal-why" onSubmit={submit}>
      <TextField
        label={text('signals_why_not')}
        hint={text('signals_why_not_hint')}
        value={typed}
        maxLength={500}
        onChange={setTyped}
      />
      <Button type="submit" held={held}>
        {text('signals_keep_reason')}
      </Button>
    </form>
  );
}
