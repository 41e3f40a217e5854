import type { HttpRequest } from '../../platform/http-client';

/**
 * How a request says who asks: by the session's cookies, or by the token alone. Never both: with a cookie beside the token,
 * Zendesk asks for the CSRF token all the same.
 */
export function credentials(token: string | null): Pick<HttpRequest, 'credentials' | 'headers'> {
  const headers = { Accept: 'application/json' };
  return token === null
    ? { credentials: 'session', headers }
    : { credentials: 'none', headers: { ...headers, Authorization: `Bearer ${token}` } };
}
