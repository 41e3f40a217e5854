import type { PaintRecord } from '../domain/model/paint-record';
import type { RecordRef } from '../domain/model/record-ref';
import * as inPage from '../platform/in-page';
import { badgeHost } from './badge-host';
import { currentView } from './current-view';
import { deedButton } from './deed-button';
import { make } from './make';

/** The badge of one record: its element, and how to draw it. */
export interface Badge {
  host: HTMLElement;
  /**
   * Draws a paint record at the present moment, or that there is none yet.
   * Gives the milliseconds until a time shown reads differently; infinite when none is running.
   */
  draw(record: PaintRecord | null | undefined): number;
}

/** Makes a record's badge and its popover, not yet in the document. `redraw` is called when it should be drawn anew. */
export const createBadge = (ref: RecordRef, redraw: () => void): Badge => {
  const shape = make('span');
  const words = make('b', 'words', '…');
  const rest = make('span', 'rest');
  const live = make('span', 'live');
  const note = make('div', 'note');
  const reasons = make('ol');
  const open = make('button', 'open', shape, words, rest);
  const more = make('button', 'more', '⌄');
  const refused = () => {
    live.textContent = note.textContent = inPage.text('badge_failed');
  };
  const { button, draw } = deedButton(ref, refused, redraw);
  const popover = make('div', 'popover', note, reasons, button);
  const kind = make('span', 'kind', inPage.text(`badge_kind_${ref.host}_${ref.kind}`));
  const host = badgeHost(make('span', 'badge', kind, open, more), popover, live);

  host.dataset.record = `${ref.kind}/${ref.id}`;
  open.ariaLabel = inPage.text('badge_loading');
  live.role = 'status';
  popover.role = more.ariaHasPopup = 'dialog';
  popover.ariaLabel = more.ariaLabel = inPage.text('badge_why');
  popover.popover = 'auto';
  more.popoverTargetElement = popover;

  open.onclick = (click) => {
    if (click.isTrusted) void inPage.tell('open-panel', {});
  };
  host.onkeydown = (key) => {
    // What is typed here is not for the page's keyboard shortcuts.
    key.stopPropagation();
    if (key.key === 'ArrowDown') popover.showPopover();
    // Closes the popover; by itself the browser leaves the focus nowhere.
    if (key.key === 'Escape') more.focus();
  };
  popover.onbeforetoggle = () => {
    const { left, top, bottom } = host.getBoundingClientRect();
    const y = top > innerHeight / 2 ? `bottom:${innerHeight - top + 4}` : `top:${bottom + 4}`;
    popover.style.cssText = `left:clamp(8px,${left}px,100vw - 316px);${y}px`;
  };

  return {
    host,
    draw(record) {
      const view = record && currentView(record);
      if (!view) return Number.POSITIVE_INFINITY;
      host.dataset.tone = view.tone;
      shape.textContent = view.shape;
      words.textContent = view.words;
      rest.textContent = view.rest;
      rest.hidden = !view.rest;
      open.ariaLabel = view.label;
      // Written again it would be read out again.
      if (live.textContent !== view.news) live.textContent = view.news;
      note.textContent = view.note;
      reasons.replaceChildren(
        ...view.reasons.map(([reason, points]) => make('li', '', reason, make('b', '', points))),
      );
      draw(record, view);
      return view.changesIn;
    },
  };
};
