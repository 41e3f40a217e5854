import type { HostProblem } from '../../lib/domain/model/host-problem';
import type { Fault } from '../sandbox/core/faults';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const error = (status: number, errorCode: string, message: string) => ({
  status,
  body: JSON.stringify([{ errorCode, message }]),
});

/** What Salesforce, or what stands before it, may do to a request, in its own words; what that is called, and how long it then rests. */
export const salesforceFaults: Record<string, { fault: Fault; problem: HostProblem; pause?: number }> = {
  '401 expired': {
    fault: error(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
    problem: 'signed-out',
  },
  '401 not for the REST API': {
    fault: error(401, 'INVALID_SESSION_ID', 'This session is not valid for use with the REST API'),
    problem: 'session-refused',
  },
  'HTML 200': { fault: { answer: 'login-page' }, problem: 'bad-answer' },
  '403 no access': {
    fault: error(403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on cross-reference id'),
    problem: 'no-access',
  },
  '403 daily limit': {
    fault: error(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
    problem: 'rate-limited',
    pause: 15 * MINUTE,
  },
  '403 long requests': {
    fault: error(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'),
    problem: 'rate-limited',
    pause: MINUTE,
  },
  // The addresses that are asked are there in every version of the API: it is the version that is not.
  '404': { fault: error(404, 'NOT_FOUND', 'The requested resource does not exist'), problem: 'bad-answer' },
  '410 version retired': {
    fault: error(410, 'UNSUPPORTED_API_VERSION', 'The API version is not supported'),
    problem: 'bad-answer',
  },
  '409': { fault: error(409, 'ENTITY_CHANGED', 'The record was changed'), problem: 'conflict' },
  '412': { fault: error(412, 'PRECONDITION_FAILED', 'The precondition failed'), problem: 'conflict' },
  '400 INVALID_FIELD': {
    fault: error(400, 'INVALID_FIELD', "No such column 'IsStopped' on entity 'Case'"),
    problem: 'no-access',
  },
  '400 MALFORMED_QUERY': {
    fault: error(400, 'MALFORMED_QUERY', 'unexpected token: FROM'),
    problem: 'invalid',
  },
  '400 UNABLE_TO_LOCK_ROW': {
    fault: error(400, 'UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record or 1 records'),
    problem: 'conflict',
  },
  '500': { fault: error(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred'), problem: 'host-error' },
  '503 with Retry-After': {
    fault: { ...error(503, 'SERVER_UNAVAILABLE', 'Server unavailable'), headers: { 'retry-after': '120' } },
    problem: 'host-error',
    pause: 2 * MINUTE,
  },
  '503 without': { fault: { status: 503, body: '<html>Busy</html>' }, problem: 'host-error' },
  '429': {
    fault: { status: 429, headers: { 'retry-after': '93' } },
    problem: 'rate-limited',
    pause: 93 * SECOND,
  },
  timeout: { fault: { hold: 'before' }, problem: 'offline' },
  reset: { fault: { drop: 'before' }, problem: 'offline' },
  'truncated JSON': { fault: { answer: 'truncated-json' }, problem: 'bad-answer' },
  redirect: {
    fault: { status: 302, headers: { location: 'https://login.example/' } },
    problem: 'bad-answer',
  },
};
