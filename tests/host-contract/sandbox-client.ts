import type { HttpClient } from '../../lib/platform/http-client';
import { HttpFailure } from '../../lib/platform/http-failure';
import { ConnectionDropped } from '../sandbox/core/connection-dropped';

/** Sends to a sandbox in process. `headers` are what a browser would add by itself: cookies where the session is used, and Origin. */
export function sandboxClient(
  fetch: (request: Request) => Promise<Response>,
  { cookie, origin }: { cookie: string; origin: string },
): HttpClient {
  return async ({ method, url, headers, body, credentials }) => {
    const added = { ...(credentials === 'session' && { cookie }), ...(method !== 'GET' && { origin }) };
    let response: Response;
    try {
      response = await fetch(new Request(url, { method, headers: { ...headers, ...added }, body }));
    } catch (error) {
      if (!(error instanceof ConnectionDropped)) throw error;
      throw new HttpFailure('network', 'The connection was dropped.');
    }
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      url,
    };
  };
}
