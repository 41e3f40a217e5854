import type { CompositePart } from './composite-part';
import { firstError } from './first-error';
import { succeeded } from './succeeded';

const CODES = ['INVALID_FIELD', 'INVALID_FIELD_FOR_INSERT_UPDATE', 'INVALID_TYPE'];

/** Whether a part was refused because it names an object or field that is not there, or not for this person. */
export function refusesName(part: CompositePart): boolean {
  return !succeeded(part) && CODES.includes(firstError(part.body)?.code ?? '');
}
