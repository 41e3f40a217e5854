import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { escalate } from '../../../lib/messages/escalate';
import { ask } from '../../../lib/platform/ask';
import type { TicketAction } from '../../../lib/view/panel/ticket-action';
import { Button } from '../../ui/button';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';
import { ActionLabel } from './action-label';
import { AwayHint } from './away-hint';
import { useOwners } from './use-owners';

/** One click takes the ticket one level up; where there is something to ask first, it opens the form that asks. */
export function EscalateAction({
  target,
  seenKey,
  action,
  look,
  asksFirst,
  tell,
  onOpen,
}: {
  target: RecordRef;
  seenKey: string | null;
  action: Extract<TicketAction, { kind: 'escalate' }>;
  look: 'primary' | 'plain' | 'quiet';
  asksFirst: boolean;
  /** Says to everybody what came of it; `shown` also leaves it standing. */
  tell: (line: string, shown?: boolean) => void;
  onOpen: () => void;
}) {
  const words = useWords();
  const { text } = words;
  const deed = useDeed(() => ask(escalate, { ref: target, seenKey }), 'panel');
  const label = text('panel_escalate_to', action.to);
  // Only there do people's absences come with the list of them, which costs a request in an hour.
  const owners = useOwners(target.account, target.host === 'salesforce').data?.owners ?? [];
  const { owner } = action.step;
  const next = typeof owner === 'string' ? undefined : owners.find(({ id: one }) => one === owner.personId);

  const press = async () => {
    if (asksFirst) {
      onOpen();
      return;
    }
    const answer = await deed.run();
    if (answer === null) return;
    if (answer.outcome === 'queued') tell(text('panel_said_queued', action.step.levelName));
    else tell(text(`panel_said_${answer.outcome.replaceAll('-', '_')}`), true);
  };

  return (
    <>
      {look !== 'quiet' && <AwayHint person={next} people={owners} />}
      {deed.error !== null && !deed.pending && (
        <div className="action-error">
          <Note tone="failed">{errorWords(deed.error, words)}</Note>
        </div>
      )}
      <Button
        look={look}
        held={deed.pending}
        title={label}
        aria-expanded={asksFirst ? false : undefined}
        onClick={() => void press()}
      >
        <ActionLabel>{deed.pending ? text('panel_escalating') : label}</ActionLabel>
      </Button>
    </>
  );
}
