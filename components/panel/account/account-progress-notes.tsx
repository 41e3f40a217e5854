import type { AccountProgress } from '../../../lib/view/panel/account-progress';
import { Bar } from '../../ui/bar';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import './account-progress-notes.css';

/** How far a customer's escalation is, and what did not come through. */
export function AccountProgressNotes({ progress }: { progress: AccountProgress }) {
  const { text, say, language } = useWords();
  const { done, total, waiting, lines, reasonLost } = progress;
  const number = (count: number) => count.toLocaleString(language.locale);
  return (
    <div className="account-progress" data-done={done} data-total={total}>
      {total > 0 && (
        <>
          <p className="account-progress-words" role="status">
            {text('customer_done_of', number(done), number(total))}
          </p>
          {waiting > 0 && <Bar share={done / total} tone="calm" />}
        </>
      )}
      {total === 0 && waiting > 0 && <p className="account-progress-words">{text('customer_task_coming')}</p>}
      {lines.map(({ key, tone, what, subject, because }) => (
        <Note key={key} tone={tone}>
          {subject === null ? say(what) : text('customer_record_subject', say(what), subject)}: {say(because)}
        </Note>
      ))}
      {reasonLost && <Note tone="waiting">{text('panel_outbox_reason_lost')}</Note>}
    </div>
  );
}
