import { useContext, useState } from 'react';
import { newestMeasure } from '../../../lib/domain/health/newest-measure';
import type { AccountFacts } from '../../../lib/domain/model/account-facts';
import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import type { Policy } from '../../../lib/domain/model/policy';
import { openRecord } from '../../../lib/messages/open-record';
import { ask } from '../../../lib/platform/ask';
import { accountProgress } from '../../../lib/view/panel/account-progress';
import { AnnounceContext } from '../../ui/announce-context';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { useDraft } from '../actions/use-draft';
import { useKeptFocus } from '../actions/use-kept-focus';
import type { PanelRecord } from '../panel-record';
import { AccountForm } from './account-form';
import { AccountProgressNotes } from './account-progress-notes';
import { AccountUndo } from './account-undo';
import { PulseForm } from './pulse-form';
import { PulseReminder } from './pulse-reminder';
import { PulseSaid } from './pulse-said';
import './account-action.css';
import '../actions/action-bar.css';

/** The foot of a customer's page: how it is doing in a manager's own word, and the way to escalate it as a whole. */
export function AccountAction({
  record,
  facts,
  health,
  policy,
  now,
}: {
  record: PanelRecord<'account'>;
  facts: AccountFacts;
  health: HealthAssessment;
  policy: Policy;
  now: number;
}) {
  const announce = useContext(AnnounceContext);
  const words = useWords();
  const { text } = words;
  const [asked, setAsked] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const [said, setSaid] = useState<{ at: number; score: number } | null>(null);
  const ref = { ...record.ref, kind: 'account' as const };
  const [draft, setDraft] = useDraft<{ remark: string }>(ref, 'pulse', written);
  const { escalation = null } = record;
  const progress = accountProgress(escalation?.entries ?? [], now);
  const undoUntil = progress?.undoUntil ?? null;
  const offered = escalation?.possible === true && (progress?.waiting ?? 0) === 0;
  const form = draft !== null ? 'pulse' : offered && asked ? 'form' : 'none';
  const step = undoUntil !== null ? 'undo' : form;
  const kept = useKeptFocus<HTMLElement>(`${step} ${said !== null}`);
  const [escalated] = health.escalated;
  const open = useDeed(async () => {
    if (escalated !== undefined) await ask(openRecord, { ref: escalated.ref });
    return true;
  }, 'panel');
  const inform = (line: string, shown = false) => {
    announce(line);
    setNotice(shown ? line : null);
  };
  const card = policy.healthCards.find(({ id }) => id === health.cardId);
  const setting = card?.metrics.find(({ metric }) => metric === 'pulse') ?? null;
  const pulse = newestMeasure(facts, 'pulse');

  return (
    <section className="action-bar" aria-label={text('account_actions')} ref={kept}>
      {notice !== null && <Note tone="news">{notice}</Note>}
      {said !== null && (
        <PulseSaid target={ref} said={said} counts={setting !== null} onTakenBack={() => setSaid(null)} />
      )}
      {progress !== null && undoUntil === null && <AccountProgressNotes progress={progress} />}
      {progress !== null && undoUntil !== null && (
        <AccountUndo target={ref} until={undoUntil} total={progress.total} now={now} tell={inform} />
      )}
      {form === 'form' && undoUntil === null && (
        <AccountForm
          target={ref}
          policy={policy}
          tell={(line, shown) => {
            inform(line, shown);
            setAsked(false);
          }}
          onCancel={() => {
            setNotice(null);
            setAsked(false);
          }}
        />
      )}
      {form === 'pulse' && (
        <PulseForm
          target={ref}
          remark={draft?.remark ?? ''}
          onRemark={(remark) => setDraft({ remark })}
          onSaid={(one) => {
            setSaid(one);
            setDraft(null);
          }}
          onCancel={() => setDraft(null)}
        />
      )}
      {form === 'none' && (
        <>
          {open.error !== null && !open.pending && <Note tone="failed">{errorWords(open.error, words)}</Note>}
          {said === null && (
            <PulseReminder pulse={pulse} staleAfterDays={setting?.staleAfterDays} now={now} />
          )}
          <div className="action-row account-buttons">
            <Button
              look="primary"
              aria-expanded={false}
              onClick={() => {
                setSaid(null);
                setNotice(null);
                setDraft({ remark: '' });
              }}
            >
              {text(pulse.value === null ? 'account_pulse_first' : 'account_pulse')}
            </Button>
            {offered && (
              <Button
                aria-expanded={false}
                onClick={() => {
                  setNotice(null);
                  setAsked(true);
                }}
              >
                {text('customer_escalate')}
              </Button>
            )}
            {!offered && escalated !== undefined && undoUntil === null && (
              <Button held={open.pending} onClick={() => void open.run()}>
                {text('account_open_escalation')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function written({ remark }: Readonly<Record<string, string>>): { remark: string } | null {
  return remark?.trim() ? { remark } : null;
}
