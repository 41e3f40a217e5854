import type { ReadableFields } from '../fields/readable-fields';

/** In which order cases of a customer are asked for: open ones first, so that none of them is beyond a page of old ones. */
export function caseOrder(readable: ReadableFields): string {
  return readable.Case?.IsClosed === true
    ? 'ORDER BY IsClosed, CreatedDate DESC'
    : 'ORDER BY CreatedDate DESC';
}
