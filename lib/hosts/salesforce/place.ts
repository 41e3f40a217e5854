import type { PageRecord, Placement } from '../contract';
import { ANCHORS } from './anchors';
import { pathRecord } from './path-record';
import { type ShownAnchor, shownAnchors } from './shown-anchors';
import { workspaceRecord } from './workspace-record';

/**
 * Where a record's badge goes: beside its highlights panel. A console can show two records at once, the subtab of the
 * address's path and the workspace around it: each gets its own panel, and what is another record's gets none.
 */
export function place(document: Document, record: PageRecord): Placement | null {
  const anchors = shownAnchors(document);
  const url = new URL(document.URL);
  const inFront = pathRecord(url);
  const isAround = inFront?.id !== record.id && workspaceRecord(url)?.id === record.id;
  const anchor = isAround ? around(anchors, record, inFront) : front(anchors, record);
  if (anchor === undefined) return null;
  return { mode: 'beside', element: anchor.element, candidate: ANCHORS[anchor.rung]?.selector ?? '' };
}

/** Of the panels that may show this record: those that say so before the others, then the better rung, then the inner one. */
function front(anchors: ShownAnchor[], record: PageRecord): ShownAnchor | undefined {
  return anchors
    .filter((anchor) => mayShow(anchor, record))
    .reverse()
    .sort((a, b) => Number(a.object === null) - Number(b.object === null) || a.rung - b.rung)[0];
}

/** The workspace's own panel stays in front only in layouts with a pinned head, before the subtab's in the document. */
function around(
  anchors: ShownAnchor[],
  record: PageRecord,
  inFront: PageRecord | null,
): ShownAnchor | undefined {
  const innermost = anchors.at(-1);
  const taken =
    inFront !== null ? front(anchors, inFront) : innermost?.object === null ? innermost : undefined;
  return anchors.find((anchor) => anchor !== taken && mayShow(anchor, record));
}

function mayShow(anchor: ShownAnchor, record: PageRecord): boolean {
  return anchor.object === null || anchor.object === (record.kind === 'ticket' ? 'case' : 'account');
}
