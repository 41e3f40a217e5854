import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { Fault } from '../sandbox/core/faults';

const SECOND = 1_000;

/** What a host may do to a request, what that is called, and how long it may not be asked again. */
export const hostFaults: Record<string, { fault: Fault; problem: HostProblem; pause?: number }> = {
  '401': { fault: { status: 401, body: '{"error":"Couldn\'t authenticate you"}' }, problem: 'signed-out' },
  'HTML 200': { fault: { answer: 'login-page' }, problem: 'signed-out' },
  '403': {
    fault: { status: 403, body: '{"error":{"title":"Forbidden","message":"No"}}' },
    problem: 'no-access',
  },
  '404': {
    fault: { status: 404, body: '{"error":"RecordNotFound","description":"Not found"}' },
    problem: 'not-found',
  },
  '409': { fault: { status: 409, body: '{"error":"UpdateConflict"}' }, problem: 'conflict' },
  '422': {
    fault: { status: 422, body: '{"error":"RecordInvalid","details":{"base":[{"description":"No"}]}}' },
    problem: 'invalid',
  },
  '429 with Retry-After': {
    fault: { status: 429, headers: { 'retry-after': '93' }, body: '{"errors":[{"code":"TooManyRequests"}]}' },
    problem: 'rate-limited',
    pause: 93 * SECOND,
  },
  '429 without': { fault: { status: 429 }, problem: 'rate-limited', pause: 60 * SECOND },
  '500': { fault: { status: 500, body: 'Oops' }, problem: 'host-error' },
  '503 with Retry-After': {
    fault: { status: 503, headers: { 'retry-after': '120' }, body: '<html>Busy</html>' },
    problem: 'host-error',
    pause: 120 * SECOND,
  },
  timeout: { fault: { hold: 'before' }, problem: 'offline' },
  reset: { fault: { drop: 'before' }, problem: 'offline' },
  'truncated JSON': { fault: { answer: 'truncated-json' }, problem: 'bad-answer' },
};
