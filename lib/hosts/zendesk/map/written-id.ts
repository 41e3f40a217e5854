import { HostError } from '../../host-error';
import { problemWords } from '../problem-words';
import { ZendeskId } from '../schema/zendesk-id';

/**
 * An id as the body of a write carries it: a number. One above 2^53 would lose digits and name another record, so it is refused.
 * @throws HostError `invalid` for what is no Zendesk id, or cannot be written exactly
 */
export function writtenId(id: string): number {
  const value = ZendeskId.safeParse(id).success ? Number(id) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new HostError('invalid', problemWords.invalid);
  return value;
}
