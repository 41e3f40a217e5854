import { ConnectionDropped } from './connection-dropped';
import type { HostHalf } from './host-half';
import type { SandboxCore } from './sandbox-core';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Answers one request by the host it names: logs it, lets a fault meet it, and puts the sandbox's time into `Date`.
 * Rejects with `ConnectionDropped` where a fault breaks the connection.
 */
export async function handleRequest(
  core: SandboxCore,
  halves: HostHalf[],
  request: Request,
): Promise<Response> {
  const url = new URL(request.url);
  const host = url.hostname.toLowerCase();
  const half = halves.find((candidate) => candidate.owns(host));
  if (half === undefined) {
    return new Response(`The sandbox does not serve ${host}.`, { status: 421 });
  }
  const body = request.body === null ? null : await request.clone().text();
  const entry = core.log.add({
    at: core.clock.now(),
    host,
    method: request.method,
    path: url.pathname,
    query: url.search,
    user: half.whoAsks(request),
    status: null,
    origin: request.headers.get('origin'),
    body,
    class: half.classify(request.method, url),
    client: request.headers.has('x-sandbox-workspace') ? 'workspace' : 'other',
    fault: false,
  });
  const met = core.faults.take(entry);
  entry.fault = met !== null;
  const drop = () => {
    entry.status = 0;
    return new ConnectionDropped();
  };
  const finish = (response: Response) => {
    entry.status = response.status;
    const headers = new Headers(response.headers);
    headers.set('date', new Date(core.clock.now()).toUTCString());
    // A kept-alive connection that breaks is silently retried by Chromium: every request gets its own.
    headers.set('connection', 'close');
    const empty = [101, 204, 205, 304].includes(response.status);
    return new Response(empty ? null : response.body, { status: response.status, headers });
  };
  if (met === null) return finish(await half.fetch(request));

  const { fault, wait } = met;
  if (fault.delay !== undefined) await pause(fault.delay);
  if (fault.hold === 'before') await wait();
  if (fault.drop === 'before') throw drop();
  if (fault.answer === 'login-page') {
    return finish(html(half.loginPage(url), fault.headers));
  }
  if (fault.status !== undefined) {
    const headers = { 'content-type': 'application/json; charset=utf-8', ...fault.headers };
    const empty = [204, 205, 304].includes(fault.status);
    return finish(new Response(empty ? null : (fault.body ?? '{}'), { status: fault.status, headers }));
  }
  let response = await half.fetch(request);
  if (fault.hold === 'after') await wait();
  if (fault.drop === 'after') throw drop();
  if (fault.answer === 'truncated-json') {
    const text = await response.text();
    response = new Response(text.slice(0, Math.max(1, Math.floor(text.length / 2))), response);
  } else if (fault.body !== undefined || fault.headers !== undefined) {
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(fault.headers ?? {})) headers.set(name, value);
    response = new Response(fault.body ?? response.body, { status: response.status, headers });
  }
  return finish(response);
}

function html(text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
}
