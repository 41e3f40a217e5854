import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../ui/use-words';

/** Why one disagrees: not needed, and kept beside it. */
export function SignalReason({
  said,
  onKeep,
}: {
  said: string;
  onKeep: (reason: string) => Promise<unknown>;
}) {
  const { text } = useWords();
  const [typed, setTyped] = useState(said);
  const [shown, setShown] = useState(said);
  const [keeping, setKeeping] = useState<string | null>(null);
  const sent = useRef<string | null>(null);
  if (said !== shown) {
    setShown(said);
    // Said anew elsewhere; what is being typed here stays.
    if (typed.trim() === shown) setTyped(said);
  }
  const held = typed.trim() === (keeping ?? said);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reason = typed.trim();
    if (held || sent.current === reason) return;
    sent.current = reason;
    setKeeping(reason);
    await onKeep(reason);
    // Another one may have been sent since: that is still on its way.
    if (sent.current !== reason) return;
    sent.current = null;
    setKeeping(null);
  };
  return (
    <form className="signal-why" onSubmit={(event) => void submit(event)}>
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
