import type { PaintRecord } from '../domain/model/paint-record';
import type { RecordRef } from '../domain/model/record-ref';
import * as inPage from '../platform/in-page';
import type { BadgeView } from '../view/badge-view';
import { make } from './make';
import { watchSight } from './watch-sight';

/** The one action of the popover, and how it is drawn. */
export interface DeedButton {
  button: HTMLButtonElement;
  draw(record: PaintRecord, view: BadgeView): void;
}

/**
 * A click counts once, only from a person, and escalates only if the button was in plain sight; otherwise it opens the panel,
 * where the person sees what is asked. After a click the button rests until the record's escalation is another, or the worker
 * refused: then `refused` is called. `undoEnded` is called when the time to undo has run out.
 */
export const deedButton = (ref: RecordRef, refused: () => void, undoEnded: () => void): DeedButton => {
  const label = make('b');
  const bar = make('i');
  const button = make('button', 'action', label, bar);
  const inSight = watchSight(button);
  let deed: BadgeView['deed'] = 'open-panel';
  let request: { rowId: string | undefined } | { ref: RecordRef; seenKey: string | null };
  let state = '';

  button.autofocus = true;
  bar.onanimationend = undoEnded;
  button.onclick = async (click) => {
    // The second half of a double click was meant for the button before: by now it may be the one that takes it back.
    if (!click.isTrusted || click.detail > 1 || button.ariaDisabled) return;
    if (deed === 'open-panel' || (deed === 'escalate' && !inSight(click))) {
      void inPage.tell('open-panel', {});
      return;
    }
    button.ariaDisabled = 'true';
    const answer = await inPage.tell(deed, request);
    if (answer?.ok) return;
    button.ariaDisabled = null;
    refused();
  };

  return {
    button,
    draw({ escalation, levelName, undo, seenKey, clockOffset }, view) {
      request = view.deed === 'undo' ? { rowId: undo?.rowId } : { ref, seenKey };
      label.textContent = view.deedWords;
      deed = view.deed;
      const next = `${[escalation, levelName, undo?.rowId]}`;
      if (state === next) return;
      state = next;
      button.ariaDisabled = null;
      bar.style.animation = undo ? `undo ${undo.until - clockOffset - Date.now()}ms linear` : '';
    },
  };
};
