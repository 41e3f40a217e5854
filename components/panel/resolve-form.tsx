import { type FormEvent, useState } from 'react';
import type { Policy } from '../../lib/domain/model/policy';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { resolve } from '../../lib/messages/resolve';
import { ask } from '../../lib/platform/ask';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';

/** Closes the escalation: what came of it and why it was needed, from the policy's lists. */
export function ResolveForm({
  target,
  seenKey,
  policy,
  tell,
  onCancel,
}: {
  target: RecordRef;
  seenKey: string;
  policy: Policy;
  tell: (line: string, shown?: boolean) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const [outcome, setOutcome] = useState('');
  const [cause, setCause] = useState('');
  const deed = useDeed(() => ask(resolve, { ref: target, seenKey, outcome, cause }), 'panel');
  const complete = outcome !== '' && cause !== '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_resolved'));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };

  return (
    <form className="action-form" onSubmit={(event) => void submit(event)}>
      <Choice
        label={text('panel_outcome')}
        empty={text('panel_choose')}
        options={policy.outcomes}
        value={outcome}
        onChange={setOutcome}
      />
      <Choice
        label={text('panel_cause')}
        empty={text('panel_choose')}
        options={policy.causes}
        value={cause}
        onChange={setCause}
      />
      {deed.error !== null && !deed.pending && <Note tone="failed">{errorWords(deed.error, words)}</Note>}
      <div className="action-row">
        <Button type="submit" look="primary" held={!complete || deed.pending}>
          {text(deed.pending ? 'panel_resolving' : 'panel_resolve_now')}
        </Button>
        <Button onClick={onCancel}>{text('panel_cancel')}</Button>
      </div>
    </form>
  );
}
