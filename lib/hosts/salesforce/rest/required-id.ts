import { HostError } from '../../host-error';
import { normaliseId } from '../normalise-id';

/**
 * A record id as it may go into a request. Nothing else gets into a path or a query.
 * @param prefix the key prefix the id must have, or several.
 * @throws HostError `invalid`
 */
export function requiredId(text: string, ...prefix: string[]): string {
  const id = normaliseId(text);
  if (id === null || !prefix.some((one) => id.startsWith(one))) {
    throw new HostError(
      'invalid',
      'This is no id of such a Salesforce record. Open the record in Salesforce and try again.',
    );
  }
  return id;
}
