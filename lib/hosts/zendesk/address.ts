import { HostError } from '../host-error';
import { problemWords } from './problem-words';

/**
 * The full address of an API call. The session's cookies go with it, so it never leaves Zendesk.
 * @param path below `/api/v2/`, with its query.
 * @throws HostError `not-connected` if the account is no address of a Zendesk account.
 */
export function address(account: string, path: string): string {
  if (!/^[a-z0-9][a-z0-9-]*\.zendesk\.com$/.test(account)) {
    throw new HostError('not-connected', problemWords['not-connected']);
  }
  return `https://${account}/api/v2/${path}`;
}
