import { ANCHORS } from './anchors';
import { isShown } from './is-shown';
import { objectOf } from './object-of';

/** One record page in front: where its head is, which rung of the ladder matched, and the object it says it shows. */
export interface ShownAnchor {
  element: Element;
  rung: number;
  object: string | null;
}

const ALL = ANCHORS.map((anchor) => anchor.selector).join();
const PANE =
  'one-record-home-flexipage2,section.oneConsoleTab,.windowViewMode-normal,.windowViewMode-maximized,.navexWorkspace,.oneContent';
/** Page headers that are no record's: in a dialog, in the utility bar. */
const ELSEWHERE = '[role="dialog"],.forceDockingPanel';

/** The best anchor of each pane in front, in document order. */
export function shownAnchors(document: Document): ShownAnchor[] {
  const best = new Map<Element | null, ShownAnchor>();
  for (const element of document.querySelectorAll(ALL)) {
    if (element.closest(ELSEWHERE) !== null || !isShown(element)) continue;
    const rung = ANCHORS.findIndex((anchor) => element.matches(anchor.selector));
    const pane = element.closest(PANE);
    const other = best.get(pane);
    if (other === undefined || rung < other.rung)
      best.set(pane, { element, rung, object: objectOf(element) });
  }
  return [...best.values()];
}
