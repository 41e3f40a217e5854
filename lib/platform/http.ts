import type { HttpAnswer, HttpClient } from './http-client';
import { HttpFailure } from './http-failure';

/** Chrome stops a worker whose fetch is unanswered for 30 s: give up before that. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Answers that name another address; a browser shows none of them, only that there was one. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Sends with the browser's own `fetch`. See `HttpClient`. A request that carries a token is not sent on to wherever its answer points:
 * not every browser takes the token out on the way. Without the browser's cookies a body may hold one too: a sign-in is renewed by it.
 */
export const http: HttpClient = async (request) => {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const carriesToken =
    Object.keys(request.headers).some((name) => name.toLowerCase() === 'authorization') ||
    (request.credentials === 'none' && request.body !== null);
  let response: Response;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      credentials: request.credentials === 'session' ? 'include' : 'omit',
      cache: 'no-store',
      redirect: carriesToken ? 'manual' : 'follow',
      signal,
    });
  } catch (error) {
    throw failure(error, 'network');
  }
  if (carriesToken && (response.type === 'opaqueredirect' || REDIRECTS.includes(response.status))) {
    throw new HttpFailure('redirected', 'Another address was named instead of an answer. Sign in again.');
  }
  let body: string;
  try {
    body = await response.text();
  } catch (error) {
    throw failure(error, 'cut-off');
  }
  return {
    status: response.status,
    headers: headersOf(response),
    body,
    url: response.url,
  } satisfies HttpAnswer;
};

function headersOf(response: Response): Record<string, string> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return headers;
}

function failure(error: unknown, reason: 'network' | 'cut-off'): HttpFailure {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return new HttpFailure(
    timedOut ? 'timeout' : reason,
    timedOut ? 'No answer within 20 seconds. Try again.' : 'The network is not reachable. Try again.',
  );
}
