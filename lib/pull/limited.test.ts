import { describe, expect, it, vi } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import type { HttpAnswer, HttpClient, HttpRequest } from '../platform/http-client';
import { limited } from './limited';
import { Limiter } from './limiter';

const ACCOUNT = 'acme.zendesk.com';
const NOW = 1_000_000;
const request: HttpRequest = {
  method: 'GET',
  url: `https://${ACCOUNT}/api/v2/tickets/1.json`,
  headers: {},
  body: null,
  credentials: 'session',
};

function asking() {
  const clock = { now: NOW };
  const limiter = new Limiter({ session: memoryStore(), exclusively: inTurn(), now: () => clock.now });
  const client = vi.fn<HttpClient>();
  const answers = (status: number, headers: Record<string, string> = {}) =>
    client.mockResolvedValueOnce({ status, headers, body: '{}', url: request.url } satisfies HttpAnswer);
  const limitsOf = vi.fn(() => [{ of: 'account' as const, total: 100, remaining: 3, resetAt: null }]);
  const restAsked = vi.fn((): number | null => null);
  const http = limited(
    client,
    limiter,
    { limitsOf, spares: { screen: 0.05, background: 0.2 }, restAsked },
    ACCOUNT,
    'screen',
    () => clock.now,
  );
  return { clock, limiter, client, answers, restAsked, http };
}

describe('a request of an account', () => {
  it('is counted before it is sent, and its answer’s limits are kept', async () => {
    const { limiter, client, http } = asking();
    client.mockImplementationOnce(async () => {
      expect((await limiter.read(ACCOUNT)).calls).toHaveLength(1);
      return { status: 200, headers: {}, body: '{}', url: request.url };
    });
    expect(await http(request)).toMatchObject({ status: 200 });
    expect((await limiter.read(ACCOUNT)).limits).toMatchObject([{ remaining: 3, callClass: null }]);
    await expect(http(request)).rejects.toMatchObject({
      problem: 'rate-limited',
      details: { retryAt: NOW + 60_000, unsent: true },
    });
    expect(client).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['429 with a moment', 429, { 'retry-after': '93' }, { until: NOW + 93_000, problem: 'rate-limited' }],
    ['429 without', 429, {}, { until: NOW + 60_000, problem: 'rate-limited' }],
    ['503 with a moment', 503, { 'retry-after': '120' }, { until: NOW + 120_000, problem: 'host-error' }],
    ['503 without', 503, {}, null],
    ['403 with a header that means nothing there', 403, { 'retry-after': '9' }, null],
  ])('%s closes the account for everybody or not', async (_, status, headers, rest) => {
    const { limiter, answers, http } = asking();
    answers(status, headers);
    await http(request);
    expect(await limiter.closed(ACCOUNT, 'deed')).toEqual(rest);
  });

  it.each([
    ['as long as its words ask for', {}, 900_000],
    ['as long as its header names', { 'retry-after': '93' }, 93_000],
  ])('a refusal in the host’s own way closes it %s', async (_, headers, wait) => {
    const { limiter, answers, restAsked, http } = asking();
    restAsked.mockReturnValueOnce(NOW + 900_000);
    answers(403, headers);
    await http(request);
    expect(await limiter.closed(ACCOUNT)).toEqual({ until: NOW + wait, problem: 'rate-limited' });
  });
});
