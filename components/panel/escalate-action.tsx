import { useId, useState } from 'react';
import type { RecordRef } from '../../lib/domain/model/record-ref';
import { escalate } from '../../lib/messages/escalate';
import { ask } from '../../lib/platform/ask';
import type { TicketAction } from '../../lib/view/panel/ticket-action';
import { Button } from '../ui/button';
import '../ui/field.css';
import { errorWords } from '../ui/error-words';
import { Note } from '../ui/note';
import { useDeed } from '../ui/use-deed';
import { useWords } from '../ui/use-words';
import { AwayHint } from './away-hint';
import { useOwners } from './use-owners';

/** One click takes the ticket one level up; a reason may be added first. */
export function EscalateAction({
  target,
  seenKey,
  action,
  look,
  tell,
}: {
  target: RecordRef;
  seenKey: string | null;
  action: Extract<TicketAction, { kind: 'escalate' }>;
  look: 'primary' | 'plain';
  /** Says to everybody what came of it; `shown` also leaves it standing. */
  tell: (line: string, shown?: boolean) => void;
}) {
  const words = useWords();
  const { text } = words;
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  const deed = useDeed(
    () => ask(escalate, { ref: target, seenKey, reason: reason?.trim() || null }),
    'panel',
  );
  const label = text('panel_escalate_to', action.to);
  // Only there do people's absences come with the list of them, which costs a request in an hour.
  const owners = useOwners(target.account, target.host === 'salesforce').data?.owners ?? [];
  const { owner } = action.step;
  const next = typeof owner === 'string' ? undefined : owners.find(({ id: one }) => one === owner.personId);

  const press = async () => {
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_queued', action.step.levelName));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };

  return (
    <>
      {reason !== null && (
        <div className="action-reason" id={id}>
          <label htmlFor={`${id}-text`}>{text('panel_reason_label')}</label>
          <textarea
            id={`${id}-text`}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      )}
      <AwayHint person={next} people={owners} />
      {deed.error !== null && !deed.pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(deed.error, words)}</Note>
        </div>
      )}
      <Button look={look} held={deed.pending} title={label} onClick={() => void press()}>
        {deed.pending ? text('panel_escalating') : label}
      </Button>
      <Button
        look="quiet"
        held={deed.pending}
        aria-expanded={reason !== null}
        aria-controls={id}
        onClick={() => setReason(reason === null ? '' : null)}
      >
        {text(reason === null ? 'panel_reason_add' : 'panel_reason_drop')}
      </Button>
    </>
  );
}
