import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { undoAccountEscalation } from '../../../lib/messages/undo-account-escalation';
import { ask } from '../../../lib/platform/ask';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useDeaf } from '../actions/use-deaf';

/** A customer is about to be escalated, and the way to take all of it back. */
export function AccountUndo({
  target,
  until,
  total,
  now,
  tell,
}: {
  target: RecordRef;
  until: number;
  /** Records, without the task. */
  total: number;
  now: number;
  tell: (line: string, shown?: boolean) => void;
}) {
  const words = useWords();
  const { text, language } = words;
  const deaf = useDeaf();
  const deed = useDeed(() => ask(undoAccountEscalation, { ref: target }), 'panel');
  const press = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.sent === 0) tell(text('customer_said_undone'));
    else if (answer.undone === 0) tell(text('customer_said_too_late'), true);
    else tell(text('customer_said_partly_undone', String(answer.undone), String(answer.sent)), true);
  };
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  const count = total.toLocaleString(language.locale);
  return (
    <div className="action-row">
      <p className="action-words action-words-short">
        {total === 0
          ? text('customer_doing_task')
          : text(`customer_doing_${total === 1 ? 'one' : 'many'}`, count)}
      </p>
      {deed.error !== null && !deed.pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(deed.error, words)}</Note>
        </div>
      )}
      <Button held={deaf || deed.pending} onClick={() => void press()} aria-label={text('panel_undo')}>
        {text('panel_undo_seconds', String(seconds))}
      </Button>
    </div>
  );
}
