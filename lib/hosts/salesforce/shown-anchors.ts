import { ANCHORS } from './anchors';
import { isShown } from './is-shown';
import { objectOf } from './object-of';
import { panes } from './page-panes';

/**
 * One record page in front: where its head is, by which candidate, the object it says it shows, and how good it is (0 is best):
 * those that say what they show before the others, then by the order of the candidates.
 */
export interface ShownAnchor {
  element: Element;
  candidate: string;
  object: string | undefined;
  rank: number;
}

const PANE = `one-record-home-flexipage2,section.oneConsoleTab,${panes}`;

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const isFollowing = 4;

/** The best anchor of each pane in front, in document order. */
export const shownAnchors = (document: Document): ShownAnchor[] => {
  const best = new Map<Element | null, ShownAnchor>();
  for (const [rung, candidate] of ANCHORS.entries())
    for (const element of named(document, candidate)) {
      const pane = element.closest(PANE);
      const object = objectOf(element);
      if (!best.has(pane) && isShown(element))
        best.set(pane, { element, candidate, object, rank: object ? rung : rung + ANCHORS.length });
    }
  return [...best.values()].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & isFollowing ? -1 : 1,
  );
};

/** All anchors are one tag or one class: the lists the browser keeps of those cost no walk through a page of this size. */
const named = (document: Document, selector: string): Iterable<Element> => {
  return selector.startsWith('.')
    ? document.getElementsByClassName(selector.slice(1))
    : document.getElementsByTagName(selector);
};
