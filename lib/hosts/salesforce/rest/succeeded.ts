import type { CompositePart } from './composite-part';

/** Whether a part did what was asked. */
export function succeeded(part: CompositePart): boolean {
  return part.httpStatusCode >= 200 && part.httpStatusCode <= 299;
}
