import type { HostId } from '../domain/model/host-id';
import type { RecordRef } from '../domain/model/record-ref';

/** Where a record's badge goes: a sibling inside the page, or on the page's body, beside the element. */
export interface BadgePlace {
  mode: 'before' | 'after' | 'beside';
  element: Element;
  /** Which selector matched, for diagnostics. */
  candidate: string;
}

/** What the overlay needs of a host: the page halves in `hosts/` satisfy it. */
export interface HostPage {
  readonly host: HostId;
  readonly anchorSelectors: readonly string[];
  identify(url: URL): Pick<RecordRef, 'kind' | 'id'>[];
  place(document: Document, record: Pick<RecordRef, 'kind' | 'id'>): BadgePlace | null;
  mayRelay(method: string, path: string): boolean;
}
