import { ANCHORS } from './anchors';
import { isShown } from './is-shown';
import { objectOf } from './object-of';
import { panes } from './page-panes';

/** One record page in front: where its head is, which rung of the ladder matched, and the object it says it shows. */
export interface ShownAnchor {
  element: Element;
  rung: number;
  object: string | undefined;
}

const PANE = `one-record-home-flexipage2,section.oneConsoleTab,${panes}`;

/** The best anchor of each pane in front, in document order. */
export function shownAnchors(document: Document): ShownAnchor[] {
  const best = new Map<Element | null, ShownAnchor>();
  for (const [rung, selector] of ANCHORS.entries())
    for (const element of named(document, selector)) {
      const pane = element.closest(PANE);
      if (!best.has(pane) && isShown(element)) best.set(pane, { element, rung, object: objectOf(element) });
    }
  return [...best.values()].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** All anchors are one tag or one class: the lists the browser keeps of those cost no walk through a page of this size. */
function named(document: Document, selector: string): Iterable<Element> {
  return selector.startsWith('.')
    ? document.getElementsByClassName(selector.slice(1))
    : document.getElementsByTagName(selector);
}
