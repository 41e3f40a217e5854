import { useContext, useState } from 'react';
import type { Policy } from '../../lib/domain/model/policy';
import { accountProgress } from '../../lib/view/panel/account-progress';
import { AnnounceContext } from '../ui/announce-context';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import { useWords } from '../ui/use-words';
import { AccountForm } from './account-form';
import { AccountProgressNotes } from './account-progress-notes';
import { AccountUndo } from './account-undo';
import type { PanelRecord } from './panel-record';
import { useKeptFocus } from './use-kept-focus';
import './action-bar.css';

/** The foot of a customer's page: what became of escalating it as a whole, and the way to do so. */
export function AccountAction({
  record,
  policy,
  now,
}: {
  record: PanelRecord<'account'>;
  policy: Policy;
  now: number;
}) {
  const announce = useContext(AnnounceContext);
  const { text } = useWords();
  const [asked, setAsked] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const { ref, escalation = null } = record;
  const progress = accountProgress(escalation?.entries ?? [], now);
  const undoUntil = progress?.undoUntil ?? null;
  const offered = escalation?.possible === true && (progress?.waiting ?? 0) === 0;
  const step = undoUntil !== null ? 'undo' : offered ? (asked ? 'form' : 'escalate') : 'none';
  const kept = useKeptFocus<HTMLElement>(step);
  const tell = (line: string, shown = false) => {
    announce(line);
    setNotice(shown ? line : null);
    setAsked(false);
  };
  if (step === 'none' && progress === null && notice === null) return null;

  return (
    <footer className="action-bar" ref={kept}>
      {notice !== null && <Note tone="news">{notice}</Note>}
      {progress !== null && undoUntil === null && <AccountProgressNotes progress={progress} />}
      {progress !== null && undoUntil !== null && (
        <AccountUndo target={ref} until={undoUntil} total={progress.total} now={now} tell={tell} />
      )}
      {step === 'form' && (
        <AccountForm target={ref} policy={policy} tell={tell} onCancel={() => setAsked(false)} />
      )}
      {step === 'escalate' && (
        <div className="action-row">
          <Button look="primary" onClick={() => setAsked(true)}>
            {text('customer_escalate')}
          </Button>
        </div>
      )}
    </footer>
  );
}
