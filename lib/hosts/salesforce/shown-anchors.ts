import * as inPage from '../../platform/in-page';
import { ANCHORS } from './anchors';
import { isShown } from './is-shown';
import { named } from './named';
import { objectOf } from './object-of';
import { panes } from './page-panes';
import { pageRoots } from './page-roots';

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
  const best = new Map<Element, ShownAnchor>();
  const roots = pageRoots(document);
  for (const [rung, candidate] of ANCHORS.entries())
    for (const root of roots)
      for (const element of named(root, candidate)) {
        const pane = inPage.closest(element, PANE) ?? document.body;
        const object = objectOf(element);
        if (!best.has(pane) && isShown(element))
          best.set(pane, { element, candidate, object, rank: object ? rung : rung + ANCHORS.length });
      }
  return [...best]
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & isFollowing ? -1 : 1))
    .map(([, anchor]) => anchor);
};
