import type { RecordRef } from '../domain/model/record-ref';
import { type Badge, createBadge } from './badge';
import type { HostPage } from './host-page';
import { placeBadge } from './place-badge';

/** How long an anchor may be missing before the badge floats, in milliseconds. */
const grace = 1_500;

/** A record on the screen. */
export interface ShownRecord extends RecordRef {
  /** Looks where the badge belongs and puts it there: gives the candidate that matched, `none` when the badge floats. */
  arrange(): string | undefined;
  /** Draws at the present moment. */
  draw: Badge['draw'];
  end(): void;
}

/** Shows a record. `search` asks for `arrange`, `redraw` for `draw`. */
export const showRecord = (
  page: HostPage,
  ref: RecordRef,
  search: () => void,
  redraw: () => void,
): ShownRecord => {
  const { host, draw } = createBadge(ref, redraw);
  const put = placeBadge(host);
  // A box that is taken out of the document, hidden or shown changes its size: no need to watch the whole tree for it.
  const sizes = new ResizeObserver(search);
  // What a head says often comes after its box. Of an element that is gone nothing more is heard.
  const words = new MutationObserver(search);
  let watched: Element | undefined;
  let floating = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  sizes.observe(host);

  return {
    ...ref,
    draw,
    arrange() {
      const place = page.place(document, ref);
      if (place) {
        if (place.element !== watched) {
          // One watched before may go on asking for a search: that costs little, and ends with its element.
          watched = place.element;
          sizes.observe(watched);
          words.observe(watched, { subtree: true, childList: true, characterData: true });
        }
        clearTimeout(waiting);
        waiting = undefined;
        floating = false;
      }
      if (place || floating) {
        put(place);
        return place?.candidate ?? 'none';
      }
      host.remove();
      waiting ??= setTimeout(() => {
        floating = true;
        search();
      }, grace);
      return undefined;
    },
    end() {
      clearTimeout(waiting);
      sizes.disconnect();
      host.remove();
    },
  };
};
