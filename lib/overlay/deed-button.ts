import type { RecordRef } from '../domain/model/record-ref';
import { inPage } from '../platform/in-page';
import type { BadgeView } from '../view/badge-view';
import { make } from './make';
import { watchSight } from './watch-sight';

/** The one action of the popover, and how it is drawn: `state` is what the record says of its escalation. */
export interface DeedButton {
  button: HTMLButtonElement;
  draw(view: BadgeView, state: string, now: number): void;
}

/**
 * A click counts once, only from a person, and escalates only if the button was in plain sight; otherwise it opens the panel,
 * where the person sees what is asked. After a click the button rests until the record's state is another, or the worker refused:
 * then `refused` is called. `undoEnded` is called when the time to undo has run out.
 */
export function deedButton(ref: RecordRef, refused: () => void, undoEnded: () => void): DeedButton {
  const label = make('b', '');
  const bar = make('i', '');
  const button = make('button', 'action', label, bar);
  const inSight = watchSight(button);
  let drawn: BadgeView | undefined;
  let state = '';
  let undoing: string | undefined;

  button.autofocus = true;
  bar.onanimationend = undoEnded;
  button.onclick = async (click) => {
    if (!click.isTrusted || !drawn || button.ariaDisabled) return;
    const { deed, undo } = drawn;
    if (deed === 'open-panel' || (deed === 'escalate' && !inSight(click))) {
      void inPage.tell('open-panel', {});
      return;
    }
    button.ariaDisabled = 'true';
    const answer = await inPage.tell(deed, undo ? { rowId: undo.rowId } : { ref });
    if (answer.ok) return;
    button.ariaDisabled = null;
    refused();
  };

  return {
    button,
    draw(view, nextState, now) {
      if (state !== nextState) button.ariaDisabled = null;
      drawn = view;
      state = nextState;
      label.textContent = view.deedWords;
      const { undo } = view;
      if (undoing === undo?.rowId) return;
      undoing = undo?.rowId;
      bar.style.animation = undo ? `undo ${undo.until - now}ms linear` : '';
    },
  };
}
