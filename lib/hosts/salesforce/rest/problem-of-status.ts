import type { HostProblem } from '../../../domain/model/host-problem';

/** What an HTTP status that is no success means. */
export function problemOfStatus(status: number): HostProblem {
  if (status >= 500) return 'host-error';
  switch (status) {
    case 400:
    case 422:
      return 'invalid';
    case 401:
      return 'signed-out';
    case 403:
      return 'no-access';
    case 404:
    case 410:
      return 'not-found';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'rate-limited';
    default:
      return 'bad-answer';
  }
}
