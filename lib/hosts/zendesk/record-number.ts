import { HostError } from '../host-error';
import { problemWords } from './problem-words';

/**
 * A record's id as it may stand in an address.
 * @throws HostError `not-found` for what is no Zendesk id: there can be no such record, and no request is made.
 */
export function recordNumber(id: string): string {
  if (!/^[1-9]\d{0,18}$/.test(id)) throw new HostError('not-found', problemWords['not-found']);
  return id;
}
