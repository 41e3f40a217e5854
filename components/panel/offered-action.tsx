import type { RecordRef } from '../../lib/domain/model/record-ref';
import type { TicketAction } from '../../lib/view/panel/ticket-action';
import { Button } from '../ui/button';
import { useWords } from '../ui/use-words';
import { AcknowledgeAction } from './acknowledge-action';
import type { ActionForm } from './action-form';
import { DeedButton } from './deed-button';
import { EscalateAction } from './escalate-action';
import { UndoAction } from './undo-action';

const WISHES = { accept: 'accepted', decline: 'declined', 'take-back': 'taken-back' } as const;

/** One of the things that can be done with the ticket: a button, or the words that stand in its place. */
export function OfferedAction({
  action,
  look,
  target,
  seenKey,
  nameOfLevel,
  now,
  tell,
  onOpen,
}: {
  action: TicketAction;
  look: 'primary' | 'plain';
  target: RecordRef;
  /** The key of the transition the person sees; sent along, so that nobody acts on what has moved on. */
  seenKey: string | null;
  nameOfLevel: (levelId: string) => string;
  now: number;
  /** Says to everybody what came of it; `shown` also leaves it standing. */
  tell: (line: string, shown?: boolean) => void;
  /** Opens a form in place of the buttons. */
  onOpen: (form: ActionForm) => void;
}) {
  const { text, say } = useWords();
  switch (action.kind) {
    case 'words':
      return <p className="action-words">{say(action.words)}</p>;
    case 'undo':
      return <UndoAction action={action} level={nameOfLevel(action.entry.levelId)} now={now} tell={tell} />;
    case 'escalate':
      return <EscalateAction target={target} seenKey={seenKey} action={action} look={look} tell={tell} />;
    case 'name-owner':
      return (
        <Button look={look} aria-expanded={false} onClick={() => onOpen('name-owner')}>
          {text('panel_escalate_to', action.step.levelName)}
        </Button>
      );
    case 'take-up':
      return (
        <Button look={look} aria-expanded={false} onClick={() => onOpen('take-up')}>
          {text('take_up_now', action.step.levelName)}
        </Button>
      );
    case 'acknowledge':
      return seenKey === null ? null : <AcknowledgeAction target={target} seenKey={seenKey} tell={tell} />;
    case 'accept':
    case 'decline':
    case 'take-back':
      return seenKey === null ? null : (
        <DeedButton
          target={target}
          seenKey={seenKey}
          wish={{ deed: WISHES[action.kind] }}
          label={text(`deeds_${action.kind.replaceAll('-', '_')}`)}
          look={look}
          tell={tell}
        />
      );
    case 'resolve':
      return (
        <Button look={look} aria-expanded={false} onClick={() => onOpen('resolve')}>
          {text('panel_resolve')}
        </Button>
      );
  }
}
