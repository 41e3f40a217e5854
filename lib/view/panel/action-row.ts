import type { ActionForm } from '../../domain/model/action-form';
import type { Sentence } from '../../domain/model/sentence';
import type { TicketAction } from './ticket-action';

/** The foot's one row: at most two buttons, the rest behind a third one. */
export interface ActionRow {
  /** Stands where a button would. */
  words: Sentence | null;
  row: { action: TicketAction; look: 'primary' | 'plain' }[];
  menu: TicketAction[];
}

/**
 * Arranges what can be done: the primary action in full weight, beside it what is wanted next most often, the rest in the menu.
 * @param forms the forms that are possible, in the menu's order. @param tell whether the customer was told since the escalation
 */
export function actionRow(
  { primary, others }: { primary: TicketAction | null; others: readonly TicketAction[] },
  {
    forms,
    canRelease,
    canAdopt = false,
    tell,
  }: {
    forms: readonly ActionForm[];
    canRelease: boolean;
    /** Whether a newer policy could be applied to it. Left out: it could not. */
    canAdopt?: boolean;
    tell: 'first' | 'again' | 'no';
  },
): ActionRow {
  if (primary?.kind === 'undo') return { words: null, row: [{ action: primary, look: 'plain' }], menu: [] };
  const words = primary?.kind === 'words' ? primary.words : null;
  const first = primary === null || primary.kind === 'words' ? null : primary;
  const reply: TicketAction[] = tell === 'no' ? [] : [{ kind: 'open', form: 'reply' }];
  const release: TicketAction[] = canRelease ? [{ kind: 'release' }] : [];
  const adopt: TicketAction[] = canAdopt ? [{ kind: 'adopt' }] : [];
  const opened = forms.map((form): TicketAction => ({ kind: 'open', form }));
  const all = unique([
    ...(first === null ? [] : [first]),
    ...others,
    ...reply,
    ...release,
    ...opened,
    ...adopt,
  ]);
  const wanted = wantedBeside(first, tell).flatMap((name) => all.find((one) => nameOf(one) === name) ?? []);
  const beside = wanted.slice(0, first === null ? 2 : 1);
  const shown = [...(first === null ? [] : [first]), ...beside];
  return {
    words,
    row: shown.map((action, index) => ({
      action,
      look: index === 0 && (first !== null || nameOf(action) === 'reply') ? 'primary' : 'plain',
    })),
    menu: all.filter((one) => !shown.includes(one)),
  };
}

/** What is looked for beside the primary action, the likeliest first. */
function wantedBeside(first: TicketAction | null, tell: 'first' | 'again' | 'no'): string[] {
  const reply = tell === 'first' ? ['reply'] : [];
  switch (first === null ? null : nameOf(first)) {
    case 'accept':
      return ['decline'];
    case 'approve':
      return ['deny'];
    case 'acknowledge':
      return ['hand-over'];
    case 'resolve':
      return [...reply, 'up'];
    case 'up':
      return [...reply, 'take-back'];
    case null:
      return [...reply, 'take-back', 'release', 'up', 'hold'];
    default:
      return [];
  }
}

function nameOf(action: TicketAction): string {
  if (action.kind === 'open') return action.form;
  return action.kind === 'escalate' || action.kind === 'name-owner' ? 'up' : action.kind;
}

function unique(actions: readonly TicketAction[]): TicketAction[] {
  return [...new Map([...actions].reverse().map((one) => [nameOf(one), one])).entries()]
    .reverse()
    .map(([, one]) => one);
}
