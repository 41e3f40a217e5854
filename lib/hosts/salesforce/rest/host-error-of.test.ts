import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRedirect } from '../../sign-in/read-redirect';
import { SignInError } from '../../sign-in-error';
import { caseAnswers, ids } from '../__fixtures__/case-answers';
import { compositeAnswer } from '../__fixtures__/composite-answer';
import { fakeOrg } from '../__fixtures__/fake-org';
import { sharedSample } from '../__fixtures__/shared-sample';
import { listFields } from '../calls/list-fields';
import { readTicket } from '../calls/read-ticket';
import { whoAmI } from '../calls/who-am-i';
import { signInErrorOf } from '../sign-in/sign-in-error-of';
import { hostErrorOf } from './host-error-of';

const NOW = Date.UTC(2026, 9, 2, 9);
const HOUR = 3_600_000;

const Sample = z.object({
  status: z.number().default(0),
  body: z.unknown().optional(),
  contentType: z.string().default('application/json'),
  redirect: z.string().optional(),
});

/** What each recorded error means, in the order of the file: a problem of the API, or of the sign-in. */
const MEANT = [
  'signed-out',
  'session-refused',
  'rate-limited',
  'rate-limited',
  'not-found',
  'no-access',
  'host-error',
  'invalid',
  'not-found',
  'conflict',
  'bad-answer',
  'sign-in refused',
  'sign-in not-installed',
  'sign-in blocked-by-admin',
  'sign-in not-installed',
  'sign-in wrong-callback',
];

const recorded = sharedSample('error-bodies');
describe.skipIf(recorded === null)('the recorded errors (needs ../shared)', () => {
  const samples = z.array(Sample).catch([]).parse(recorded);

  test('are the 16 that are judged here', () => expect(samples).toHaveLength(MEANT.length));
  test.each(samples.map((sample, index) => [MEANT[index] ?? '', sample] as const))(
    '%s: %j',
    async (meant, sample) => {
      if (sample.redirect !== undefined) {
        const url = `https://extension.chromiumapp.org/${sample.redirect}`;
        expect(`sign-in ${problemOf(() => readRedirect(url, 'state', signInErrorOf))}`).toBe(meant);
      } else if (meant.startsWith('sign-in ')) {
        const body = z.object({ error: z.string(), error_description: z.string() }).parse(sample.body);
        expect(`sign-in ${signInErrorOf(body.error, body.error_description).code}`).toBe(meant);
      } else {
        const body = typeof sample.body === 'string' ? sample.body : JSON.stringify(sample.body);
        const { connection } = fakeOrg({
          status: sample.status,
          body,
          headers: { 'content-type': sample.contentType },
        });
        await expect(whoAmI(connection)).rejects.toMatchObject({ problem: meant });
      }
    },
  );
});

describe.skipIf(recorded === null)('the recorded errors of one part of a request (needs ../shared)', () => {
  const samples = z.array(Sample).catch([]).parse(recorded);
  const lists = samples.flatMap((sample, index) =>
    Array.isArray(sample.body) ? [[MEANT[index] ?? '', sample] as const] : [],
  );

  test.each(lists)('%s: %j', async (meant, { status, body }) => {
    const { connection } = fakeOrg(compositeAnswer({ ...caseAnswers, case: { status, body } }));
    await expect(readTicket(connection, ids.case)).rejects.toMatchObject({ problem: meant });
    const described = fakeOrg(compositeAnswer({ accounts: { status, body }, cases: { status, body } }));
    await expect(listFields(described.connection)).rejects.toMatchObject({ problem: meant });
  });
});

function problemOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SignInError) return error.code;
  }
  return 'none';
}

const of = (status: number, errorCode: string, message = '', deed: 'read' | 'write' = 'read') =>
  hostErrorOf({ status, body: [{ errorCode, message }] }, NOW, deed);

test.each([
  [400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', 'invalid'],
  [400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', 'invalid'],
  [400, 'SOMETHING_NEW', 'invalid'],
  [400, 'constructor', 'invalid'],
  [412, 'PRECONDITION_FAILED', 'conflict'],
  [412, 'SOMETHING_NEW', 'conflict'],
  [403, 'INSUFFICIENT_ACCESS_OR_READONLY', 'no-access'],
  [400, 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', 'no-access'],
  [403, 'API_DISABLED_FOR_ORG', 'no-access'],
  [403, 'SOMETHING_NEW', 'no-access'],
  [503, 'SERVER_UNAVAILABLE', 'host-error'],
  [429, 'SOMETHING_NEW', 'rate-limited'],
  [302, 'SOMETHING_NEW', 'bad-answer'],
])('%i %s is %s', (status, code, problem) => {
  expect(of(status, code).problem).toBe(problem);
});

test('bodies that are no errors are judged by their status', () => {
  for (const body of [
    null,
    undefined,
    [],
    {},
    'text',
    [{}],
    [{ errorCode: 7 }],
    [{ errorCode: 'PROCESSING_HALTED' }],
  ]) {
    expect(hostErrorOf({ status: 401, body }, NOW, 'read').problem).toBe('signed-out');
    expect(hostErrorOf({ status: 500, body }, NOW, 'read').problem).toBe('host-error');
  }
});

test('says when to come back: after the daily limit in a quarter of an hour, after the limit of long requests in a minute', () => {
  for (const words of ['TotalRequests Limit exceeded.', 'Something else.']) {
    expect(of(403, 'REQUEST_LIMIT_EXCEEDED', words).details.retryAt).toBe(NOW + HOUR / 4);
  }
  expect(of(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.').details.retryAt).toBe(
    NOW + 60_000,
  );
});

test.each([
  ['120', NOW + 120_000],
  ['Fri, 02 Oct 2026 10:00:00 GMT', NOW + HOUR],
  ['Fri, 02 Oct 2026 08:00:00 GMT', NOW],
  ['soon', undefined],
])('Retry-After %s', (header, retryAt) => {
  const answer = { status: 503, body: null, headers: { 'retry-after': header } };
  expect(hostErrorOf(answer, NOW, 'read').details.retryAt).toBe(retryAt);
});

test("carries Salesforce's words, not more than a screen can show", () => {
  expect(of(400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', ' Say why. ').details.hostWords).toBe('Say why.');
  expect(of(400, 'X', 'x'.repeat(9000)).details.hostWords).toHaveLength(2000);
  expect(of(400, 'X', '').details).not.toHaveProperty('hostWords');
});

test('a write that was clearly refused is not in doubt, one that failed is', () => {
  expect(of(400, 'REQUIRED_FIELD_MISSING', '', 'write').details.uncertain).toBeUndefined();
  expect(of(500, 'UNKNOWN_EXCEPTION', '', 'write').details.uncertain).toBe(true);
  expect(of(500, 'UNKNOWN_EXCEPTION', '', 'read').details.uncertain).toBeUndefined();
});
