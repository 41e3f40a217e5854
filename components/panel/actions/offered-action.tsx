import type { ActionForm } from '../../../lib/domain/model/action-form';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import type { TicketAction } from '../../../lib/view/panel/ticket-action';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import { AcknowledgeAction } from './acknowledge-action';
import { ActionLabel } from './action-label';
import { DeedButton } from './deed-button';
import { EscalateAction } from './escalate-action';

const WISHES = {
  accept: 'accepted',
  decline: 'declined',
  approve: 'approved',
  'take-back': 'taken-back',
  release: 'released',
  adopt: 'adopted',
} as const;
const LABELS = {
  accept: 'deeds_accept',
  decline: 'deeds_decline',
  approve: 'actions_approve',
  'take-back': 'deeds_take_back',
  release: 'deeds_menu_release',
  adopt: 'policy_menu_adopt',
} as const;

/** What a form is called on a button of the row; in the menu it has its longer name. */
const SHORT: Partial<Record<ActionForm, string>> = {
  'hand-over': 'actions_hand_over',
  hold: 'actions_hold',
  resolve: 'panel_resolve',
  'ask-approval': 'actions_ask_approval',
  deny: 'actions_deny',
  reply: 'actions_reply',
};
const LONG: Record<ActionForm, string> = {
  escalate: 'actions_menu_escalate',
  jump: 'actions_menu_jump',
  'take-up': 'take_up_now',
  resolve: 'actions_menu_resolve',
  lower: 'deeds_menu_lower',
  'hand-over': 'deeds_menu_hand_over',
  transfer: 'deeds_menu_transfer',
  hold: 'deeds_menu_hold',
  'ask-approval': 'actions_menu_ask_approval',
  deny: 'actions_deny',
  label: 'actions_menu_label',
  reply: 'deeds_menu_reply',
};

/** One of the things that can be done with the ticket: a button of the row, or of the menu (`quiet`). */
export function OfferedAction({
  action,
  look,
  target,
  seenKey,
  asksFirst,
  tell,
  onOpen,
}: {
  action: Exclude<TicketAction, { kind: 'words' | 'undo' }>;
  look: 'primary' | 'plain' | 'quiet';
  target: RecordRef;
  /** The key of the transition the person sees; sent along, so that nobody acts on what has moved on. */
  seenKey: string | null;
  /** Whether something is asked before it is escalated. */
  asksFirst: boolean;
  /** Says to everybody what came of it; `shown` also leaves it standing. */
  tell: (line: string, shown?: boolean) => void;
  /** Opens a form in place of the buttons. */
  onOpen: (form: ActionForm) => void;
}) {
  const { text } = useWords();
  const opener = (form: ActionForm, label: string) => (
    <Button look={look} aria-expanded={false} title={label} onClick={() => onOpen(form)}>
      <ActionLabel>{label}</ActionLabel>
    </Button>
  );
  switch (action.kind) {
    case 'escalate':
      return (
        <EscalateAction
          target={target}
          seenKey={seenKey}
          action={action}
          look={look}
          asksFirst={asksFirst}
          tell={tell}
          onOpen={() => onOpen('escalate')}
        />
      );
    case 'name-owner':
      return opener('escalate', text('panel_escalate_to', action.step.levelName));
    case 'take-up':
      return opener('take-up', text('take_up_now', action.step.levelName));
    case 'open':
      return opener(
        action.form,
        text((look === 'quiet' ? undefined : SHORT[action.form]) ?? LONG[action.form]),
      );
    case 'acknowledge':
      return seenKey === null ? null : <AcknowledgeAction target={target} seenKey={seenKey} tell={tell} />;
    default:
      return seenKey === null ? null : (
        <DeedButton
          target={target}
          seenKey={seenKey}
          wish={{ deed: WISHES[action.kind] }}
          label={text(LABELS[action.kind])}
          look={look}
          tell={tell}
        />
      );
  }
}
