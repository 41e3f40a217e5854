import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../zendesk/signed-in';
import { hostResolverRules } from './host-resolver-rules';
import { type SandboxServer, serve } from './serve';

const sandbox = signedIn('maya', { now: Date.UTC(2026, 2, 2, 9) });
let server: SandboxServer;

beforeAll(async () => {
  server = await serve(sandbox.fetch, 0);
});
afterAll(() => server.stop());

function get(
  path: string,
  host = 'acme.zendesk.com',
): Promise<{ status: number; headers: NodeJS.Dict<unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const cookie = `_zendesk_session=${sandbox.session.token}`;
    request(
      { host: '127.0.0.1', port: server.port, path, headers: { host, cookie }, rejectUnauthorized: false },
      (answer) => {
        let body = '';
        answer.on('data', (part) => {
          body += part;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('routes by host name and refuses names it does not serve', async () => {
    expect((await get('/api/v2/tickets/4821.json')).status).toBe(200);
    expect((await get('/', 'elsewhere.example')).status).toBe(421);
  });

  it('puts the sandbox time into the Date of every answer', async () => {
    sandbox.clock.set(Date.UTC(2026, 5, 1, 12));
    sandbox.clock.freeze();
    for (const path of [
      '/api/v2/users/me',
      '/api/v2/nothing',
      '/agent/tickets/4821',
      '/workspace/workspace.css',
    ]) {
      expect((await get(path)).headers.date, path).toBe('Mon, 01 Jun 2026 12:00:00 GMT');
    }
    sandbox.clock.run();
  });

  it('breaks the connection where a fault says so, and answers the next request', async () => {
    const fault = sandbox.faults.add({ path: '/api/v2/users/me', drop: 'before', times: 1 });
    await expect(get('/api/v2/users/me')).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await get('/api/v2/users/me')).status).toBe(200);
    expect(fault.hits).toBe(1);
    expect(sandbox.log.find({ path: '/api/v2/users/me', status: 0 })).toHaveLength(1);
  });

  it('gives the flag that maps the hosts to it', () => {
    expect(hostResolverRules(8443)).toBe(
      '--host-resolver-rules=MAP *.zendesk.com 127.0.0.1:8443, MAP *.force.com 127.0.0.1:8443, MAP *.salesforce.com 127.0.0.1:8443',
    );
  });
});
