import { undo } from '../../../lib/messages/undo';
import { ask } from '../../../lib/platform/ask';
import type { TicketAction } from '../../../lib/view/panel/ticket-action';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useDeaf } from './use-deaf';

/** What is about to be written, and the way to take it back. */
export function UndoAction({
  action,
  level,
  now,
  tell,
  onTakenBack,
}: {
  action: Extract<TicketAction, { kind: 'undo' }>;
  level: string;
  now: number;
  tell: (line: string, shown?: boolean) => void;
  /** What was typed for it, to be given back. */
  onTakenBack: (reason: string) => void;
}) {
  const words = useWords();
  const { text } = words;
  const deaf = useDeaf();
  const deed = useDeed(() => ask(undo, { rowId: action.rowId }), 'panel');
  const press = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.undone && answer.reason !== undefined) {
      tell(text(action.entry.deed === 'replied' ? 'panel_said_undone' : 'actions_draft_back'), true);
      onTakenBack(answer.reason);
    } else if (answer.undone) tell(text('panel_said_undone'));
    else tell(text('panel_said_too_late'), true);
  };
  const seconds = Math.ceil((action.until - now) / 1000);
  return (
    <>
      <p className="action-words action-words-short" title={level}>
        {text(`panel_doing_${action.entry.deed}`, level)}
      </p>
      {deed.error !== null && !deed.pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(deed.error, words)}</Note>
        </div>
      )}
      <Button held={deaf || deed.pending} onClick={() => void press()} aria-label={text('panel_undo')}>
        {seconds > 0 ? text('panel_undo_seconds', String(seconds)) : text('panel_undo')}
      </Button>
    </>
  );
}
