import { createSandbox, type SandboxOptions } from '../core/create-sandbox';
import { createZendesk } from './create-zendesk';

/**
 * The Zendesk half in process with one person signed in, for tests without a browser. `call` sends what that person's
 * client would: the session's cookie and, for a write, the CSRF token and the host's own Origin, unless told otherwise.
 */
export function signedIn(personKey = 'maya', options: SandboxOptions = {}) {
  const sandbox = createSandbox(options, (core) => ({ zendesk: createZendesk(core) }));
  const session = sandbox.zendesk.sessions.open(personKey);
  const call = async (
    path: string,
    request: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const write: Record<string, string> =
      request.method === undefined
        ? {}
        : {
            'content-type': 'application/json',
            'x-csrf-token': session.csrfToken,
            origin: 'https://acme.zendesk.com',
          };
    const answer = await sandbox.fetch(
      new Request(`https://acme.zendesk.com/api/v2/${path}`, {
        method: request.method ?? 'GET',
        headers: { cookie: `_zendesk_session=${session.token}`, ...write, ...request.headers },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      }),
    );
    const text = await answer.text();
    let json: unknown = null;
    try {
      json = JSON.parse(text);
    } catch {
      // A fault may have cut it off or put HTML in its place.
    }
    return { status: answer.status, headers: answer.headers, text, json: json as Record<string, unknown> };
  };
  return { ...sandbox, session, call };
}
