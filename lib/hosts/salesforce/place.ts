import type { PageRecord, Placement } from '../contract';
import { TAB_STRIP } from './anchors';
import { isShown } from './is-shown';
import { named } from './named';
import { OBJECTS } from './page-objects';
import { pageRecords } from './page-records';
import { shownAnchors } from './shown-anchors';

/**
 * Where a record's badge goes: beside its highlights panel. A console can show two records at once, the subtab of the
 * address's path and the workspace around it: each gets its own panel, and what is another record's gets none. Where the subtab
 * covers the workspace's panel, its badge stands in the strip of the workspace's tabs.
 */
export const place = (document: Document, record: PageRecord): Placement | null => {
  const [inFront, around] = pageRecords(new URL(document.URL));
  const isAround = around?.id === record.id && inFront?.id !== record.id;
  const anchors = shownAnchors(document);
  const fitting = ({ kind }: PageRecord) =>
    anchors.filter(({ object }) => !object || object === OBJECTS[kind]);
  // Of two that are as good the inner one.
  const front = (one: PageRecord) =>
    fitting(one)
      .reverse()
      .sort((a, b) => a.rank - b.rank)[0];
  const innermost = anchors.at(-1);
  const taken = inFront ? front(inFront) : innermost?.object ? undefined : innermost;
  // The workspace's own panel stays in front only in layouts with a pinned head, before the subtab's in the document.
  const anchor = isAround ? fitting(record).find((each) => each !== taken) : front(record);
  // Of the strips that are shown, the inner one is the workspace's.
  const strip = isAround ? named(document, TAB_STRIP).filter(isShown).at(-1) : undefined;
  const { element, candidate } = anchor ?? { element: strip, candidate: TAB_STRIP };
  return element ? { mode: 'beside', element, candidate, shared: !anchor } : null;
};
