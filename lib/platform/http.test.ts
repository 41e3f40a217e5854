import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { http } from './http';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  vi.unstubAllGlobals();
});

/** A server of its own that answers in one way, and the headers of what it was asked. */
async function server(answer: { status: number; location?: string }) {
  const seen: IncomingHttpHeaders[] = [];
  const made = createServer((request, response) => {
    seen.push(request.headers);
    response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
    response.end('{}');
  });
  servers.push(made);
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  const address = made.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/`, seen };
}

const request = (url: string, headers: Record<string, string> = {}) =>
  ({ method: 'GET', url, headers, body: null, credentials: 'none' }) as const;

describe('an answer that points to another host', () => {
  it.each([301, 302, 303, 307, 308])('%i: a request with a token is not sent on', async (status) => {
    const other = await server({ status: 200 });
    const first = await server({ status, location: other.url });
    for (const name of ['Authorization', 'authorization']) {
      await expect(http(request(first.url, { [name]: 'Bearer secret' }))).rejects.toMatchObject({
        reason: 'redirected',
      });
    }
    expect(first.seen).toHaveLength(2);
    expect(other.seen).toEqual([]);
  });

  it.each([307, 308])(
    '%i: what renews a sign-in stands in the body, and is not sent on either',
    async (status) => {
      const other = await server({ status: 200 });
      const first = await server({ status, location: other.url });
      const renewal = { ...request(first.url), method: 'POST', body: 'refresh_token=secret' } as const;
      await expect(http(renewal)).rejects.toMatchObject({ reason: 'redirected' });
      expect(other.seen).toEqual([]);
    },
  );

  it('a request without one is', async () => {
    const other = await server({ status: 200 });
    const first = await server({ status: 302, location: other.url });
    expect(await http(request(first.url))).toMatchObject({ status: 200, url: other.url });
    expect(other.seen[0]).not.toHaveProperty('authorization');
  });

  it('is known by its kind where the browser hides it', async () => {
    vi.stubGlobal('fetch', async () => ({ type: 'opaqueredirect', status: 0, headers: new Headers() }));
    const sent = http(request('https://acme.example/', { Authorization: 'Bearer secret' }));
    await expect(sent).rejects.toMatchObject({ reason: 'redirected' });
  });
});

it('an answer that nothing changed is an answer', async () => {
  const { url } = await server({ status: 304 });
  expect(await http(request(url, { Authorization: 'Bearer secret' }))).toMatchObject({ status: 304 });
});
