import type { PaintRecord } from '../domain/model/paint-record';
import type { ListedTicket } from '../hosts/contract';
import { drawMark } from './draw-mark';
import type { PaintRecordOf } from './paint-records';

/**
 * Keeps one mark in every row and tab that names a ticket, and none elsewhere. The returned function may be called as often as one
 * likes, with what is listed now. `changed` tells that a list has others now: pages use a row again for another ticket, and throw
 * away what is not theirs.
 */
export const markListed = (
  recordOf: PaintRecordOf,
  changed: () => void,
): ((listed: readonly ListedTicket[]) => void) => {
  /** Our marks, also those in shadow roots, where no search of the document finds them. */
  const drawn = new Map<ChildNode, PaintRecord>();
  const lists = new MutationObserver(changed);

  const markOf = (each: ListedTicket) => {
    const { element, id } = each;
    const record = recordOf({ kind: 'ticket', id });
    // The list around its rows, not the whole tree. Of one that is gone nothing more is heard.
    lists.observe(element.closest('tbody,ul') ?? element.parentNode?.parentNode ?? element, {
      subtree: true,
      childList: true,
      attributeFilter: ['href', 'data-entity-id', 'data-row-key-value'],
    });
    if (!record || drawn.get(element.firstChild as ChildNode) === record) return record && element.firstChild;
    const mark = drawMark(each, record);
    drawn.set(mark, record);
    return mark;
  };

  return (listed) => {
    const marks = listed.map(markOf);
    for (const mark of [...document.querySelectorAll('bellwether-badge[title]'), ...drawn.keys()])
      if (!marks.includes(mark)) {
        drawn.delete(mark);
        mark.remove();
      }
  };
};
