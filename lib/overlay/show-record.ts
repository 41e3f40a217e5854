import type { PaintRecord } from '../domain/model/paint-record';
import type { RecordRef } from '../domain/model/record-ref';
import * as inPage from '../platform/in-page';
import { createBadge } from './badge';
import type { HostPage } from './host-page';
import { placeBadge } from './place-badge';
import { readPaintRecord } from './read-paint-record';

/** How long an anchor may be missing before the badge floats, in milliseconds. */
const grace = 1_500;

/** A record on the screen. */
export interface ShownRecord {
  /** Takes what now lies in `storage.local` for it. */
  take(value: unknown): void;
  /** Looks where the badge belongs and puts it there. */
  arrange(): void;
  /** Draws at the present moment; as `Badge.draw`. */
  draw(): number;
  end(): void;
}

/** Shows a record, whose paint record lies under `key`. `search` asks for `arrange`, `redraw` for `draw`. */
export function showRecord(
  page: HostPage,
  ref: RecordRef,
  key: string,
  search: () => void,
  redraw: () => void,
): ShownRecord {
  const { host, draw } = createBadge(ref, redraw);
  const put = placeBadge(host);
  // A box that is taken out of the document, hidden or shown changes its size: no need to watch the whole tree for it.
  const sizes = new ResizeObserver(search);
  let record: PaintRecord | null | undefined;
  let watched: Element | undefined;
  let floating = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const take = (value: unknown) => {
    record = readPaintRecord(value);
    redraw();
  };
  sizes.observe(host);
  void inPage.readStored(key).then((value) => {
    // A change that was told meanwhile is newer than what was read.
    if (record === undefined) take(value);
  });

  return {
    take,
    arrange() {
      const place = page.place(document, ref);
      if (place) {
        if (place.element !== watched) {
          // One watched before may go on asking for a search: that costs little, and ends with its element.
          watched = place.element;
          sizes.observe(watched);
        }
        clearTimeout(waiting);
        waiting = undefined;
        floating = false;
      }
      if (place || floating) put(place);
      else {
        host.remove();
        waiting ??= setTimeout(() => {
          floating = true;
          search();
        }, grace);
      }
    },
    draw: () => draw(record),
    end() {
      clearTimeout(waiting);
      sizes.disconnect();
      host.remove();
    },
  };
}
