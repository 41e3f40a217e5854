import { describe, expect, test } from 'vitest';
import { limitsOf } from './limits-of';

const NOW = Date.UTC(2026, 2, 2, 9, 41);

describe('the limits an answer tells', () => {
  test('the account’s own, in both spellings, with the end of the window', () => {
    const headers = {
      'x-rate-limit': '700',
      'x-rate-limit-remaining': '699',
      'ratelimit-limit': '700',
      'ratelimit-remaining': '698',
      'ratelimit-reset': '41',
    };
    expect(limitsOf(headers, NOW)).toEqual([
      { of: 'account', total: 700, remaining: 699, resetAt: NOW + 41_000 },
      { of: 'account', total: 700, remaining: 698, resetAt: NOW + 41_000 },
    ]);
  });

  test.each(['zendesk-ratelimit-tickets-index', 'zendesk-rate-limit-tickets-index'])(
    'the endpoint’s, as %s',
    (name) => {
      expect(limitsOf({ [name]: 'total=100; remaining=99; resets=43' }, NOW)).toEqual([
        { of: 'endpoint', total: 100, remaining: 99, resetAt: NOW + 43_000 },
      ]);
    },
  );

  test('several endpoint limits, and no moment where none is told', () => {
    const headers = {
      'zendesk-ratelimit-tickets-update': 'total=20;remaining=3',
      'zendesk-ratelimit-per-ticket-updates': 'resets=468; remaining=29; total=30',
      'x-rate-limit': '400',
      'x-rate-limit-remaining': '12',
    };
    expect(limitsOf(headers, NOW)).toEqual([
      { of: 'account', total: 400, remaining: 12, resetAt: null },
      { of: 'endpoint', total: 20, remaining: 3, resetAt: null },
      { of: 'endpoint', total: 30, remaining: 29, resetAt: NOW + 468_000 },
    ]);
  });

  test.each([
    [{}],
    [{ 'x-rate-limit': '700' }],
    [{ 'x-rate-limit': '0', 'x-rate-limit-remaining': '0' }],
    [{ 'x-rate-limit': 'many', 'x-rate-limit-remaining': '1' }],
    [{ 'x-rate-limit': '-700', 'x-rate-limit-remaining': '1' }],
    [{ 'x-rate-limit': '7e2', 'x-rate-limit-remaining': '1.5' }],
    [{ 'zendesk-ratelimit-tickets-index': '' }],
    [{ 'zendesk-ratelimit-tickets-index': 'total=100; remaining; resets=43' }],
    [{ 'zendesk-ratelimit-tickets-index': 'total=100=7, remaining=99' }],
    [{ 'zendesk-request-limit-tickets': 'total=100; remaining=99; resets=43' }],
  ])('a malformed header says nothing: %j', (headers) => {
    expect(limitsOf(headers, NOW)).toEqual([]);
  });
});
