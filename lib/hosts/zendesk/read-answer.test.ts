import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { HttpFailure } from '../../platform/http-failure';
import { retryAt } from '../../platform/retry-at';
import { HostError } from '../host-error';
import { fakeConnection } from './__fixtures__/fake-connection';
import { errorWords } from './error-words';
import { problemWords } from './problem-words';
import { read } from './read';

const NOW = Date.UTC(2026, 2, 2, 9, 41);
const HTML = '<!DOCTYPE html><html><body>Sign in to Acme</body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };

const failed = async (reply: object) => {
  const { connection } = fakeConnection([reply]);
  return read(connection, 'x.json', z.object({ x: z.number() })).catch((error: unknown) => error);
};

describe('an answer', () => {
  test('in the right shape is what was asked for', async () => {
    expect(await failed({ body: '{"x":1}' })).toEqual({ x: 1 });
  });

  test.each([
    ['401', { status: 401, body: '{"error":"Couldn\'t authenticate you"}' }, 'signed-out'],
    ['sign-in page with 200', { body: HTML, headers: html }, 'signed-out'],
    ['sign-in page without a type', { body: `\n${HTML}`, headers: {} }, 'signed-out'],
    ['sign-in page said to be JSON', { body: HTML }, 'signed-out'],
    ['redirect that was not followed', { status: 302, body: '', headers: html }, 'signed-out'],
    ['403', { status: 403, body: '{"error":{"title":"Forbidden","message":"No"}}' }, 'no-access'],
    ['403 as a page', { status: 403, body: HTML, headers: html }, 'no-access'],
    ['404', { status: 404, body: '{"error":"RecordNotFound","description":"Not found"}' }, 'not-found'],
    ['410', { status: 410, body: '' }, 'not-found'],
    ['409', { status: 409, body: '{"error":"UpdateConflict"}' }, 'conflict'],
    ['422', { status: 422, body: '{"error":"RecordInvalid"}' }, 'invalid'],
    ['400', { status: 400, body: '{"error":"TooManyValues"}' }, 'invalid'],
    ['429', { status: 429, body: '' }, 'rate-limited'],
    ['500', { status: 500, body: HTML, headers: html }, 'host-error'],
    ['503', { status: 503, body: '' }, 'host-error'],
    ['418', { status: 418, body: '' }, 'bad-answer'],
    ['304', { status: 304, body: '' }, 'bad-answer'],
    ['no JSON', { body: 'OK', headers: { 'content-type': 'text/plain' } }, 'bad-answer'],
    ['JSON cut off', { body: '{"x":1' }, 'bad-answer'],
    ['an empty answer', { body: '' }, 'bad-answer'],
    ['another shape', { body: '{"x":"1"}' }, 'bad-answer'],
    ['null', { body: 'null' }, 'bad-answer'],
  ])('%s', async (_what, reply, problem) => {
    const error = await failed(reply);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ problem, message: problemWords[problem as keyof typeof problemWords] });
    expect((error as HostError).details.uncertain).toBeUndefined();
  });

  test.each(['network', 'timeout', 'cut-off'] as const)('that never came (%s) is offline', async (reason) => {
    expect(await failed(new HttpFailure(reason, reason))).toMatchObject({ problem: 'offline', details: {} });
  });

  test('a mistake of the program itself is not taken for the host’s', async () => {
    expect(await failed(new TypeError('ours'))).toBeInstanceOf(TypeError);
  });

  test('carries the status, the pause and the host’s words', async () => {
    const error = await failed({
      status: 429,
      headers: { 'retry-after': '93' },
      body: '{"errors":[{"code":"TooManyRequests","title":"Too many requests to update"}]}',
    });
    expect(error).toMatchObject({
      details: { status: 429, retryAt: NOW + 93_000, hostWords: 'Too many requests to update' },
    });
  });

  test('every problem’s words end in what to do', () => {
    for (const words of Object.values(problemWords)) expect(words).toMatch(/^[^:]+: .+\.$/);
  });
});

describe('the pause', () => {
  test.each([
    ['0', NOW],
    [' 60 ', NOW + 60_000],
    ['Mon, 02 Mar 2026 09:43:00 GMT', NOW + 120_000],
    [undefined, null],
    ['', null],
    ['-5', null],
    ['soon', null],
    ['1.5', null],
    ['99999999999999999', null],
    ['Mon, 99 Mar 2026 09:43:00 GMT', null],
    ['2026-03-02', null],
  ])('%s', (header, expected) => {
    expect(retryAt(header, NOW)).toBe(expected);
  });
});

describe('what the host says went wrong', () => {
  test.each([
    ['{"error":"RecordNotFound","description":"Not found"}', 'Not found'],
    ['{"error":"Couldn\'t authenticate you"}', "Couldn't authenticate you"],
    ['{"error":"unavailable","description":null}', 'unavailable'],
    [
      '{"error":"RecordInvalid","description":"Record validation errors","details":{"status":[{"description":"Status: is not valid","error":"Invalid"}],"base":[{"description":"Assignee: is required"}]}}',
      'Status: is not valid · Assignee: is required',
    ],
    [
      '{"error":"RecordInvalid","description":"Record validation errors","details":{}}',
      'Record validation errors',
    ],
    ['{"error":"RecordInvalid","description":"No","details":"?"}', 'No'],
    ['{"error":{"title":"Forbidden","message":"You do not have access"}}', 'You do not have access'],
    ['{"error":{"title":"Forbidden"}}', 'Forbidden'],
    [
      '{"errors":[{"code":"A","title":"One"},{"code":"B","title":"T","detail":"Two"},{"code":"C"}]}',
      'One · Two · C',
    ],
    ['{"error":"a\\n\\tb"}', 'a b'],
    ['{"error":"  "}', null],
    ['{"errors":[]}', null],
    ['{"ok":true}', null],
    ['[]', null],
    ['null', null],
    ['<html>', null],
    ['', null],
  ])('%s', (body, words) => {
    expect(errorWords(body)).toBe(words);
  });

  test('is at most 300 characters', () => {
    expect(errorWords(JSON.stringify({ error: 'x'.repeat(10_000) }))).toHaveLength(300);
  });
});
