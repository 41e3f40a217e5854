import type { HttpAnswer, HttpClient } from './http-client';
import { HttpFailure } from './http-failure';

/** Chrome stops a worker whose fetch is unanswered for 30 s: give up before that. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Sends with the browser's own `fetch`. See `HttpClient`. */
export const http: HttpClient = async (request) => {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  let response: Response;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      credentials: request.credentials === 'session' ? 'include' : 'omit',
      cache: 'no-store',
      signal,
    });
  } catch (error) {
    throw failure(error, 'network');
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
