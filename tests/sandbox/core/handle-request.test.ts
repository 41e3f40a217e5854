import { describe, expect, it } from 'vitest';
import { signedIn } from '../zendesk/signed-in';
import { ConnectionDropped } from './connection-dropped';

const note = (text: string) => ({
  method: 'PUT',
  body: { ticket: { comment: { body: text, public: false } } },
});

describe('a fault', () => {
  it('answers instead of the host, as often as it was told', async () => {
    const { call, faults, zendesk } = signedIn();
    const before = zendesk.comments(4821).length;
    faults.add({
      method: 'PUT',
      path: '/api/v2/tickets/4821',
      status: 503,
      headers: { 'retry-after': '7' },
      times: 2,
    });
    const first = await call('tickets/4821', note('one'));
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7']);
    expect((await call('tickets/4821', note('two'))).status).toBe(503);
    expect(zendesk.comments(4821)).toHaveLength(before);
    expect((await call('tickets/4821', note('three'))).status).toBe(200);
    expect(zendesk.comments(4821)).toHaveLength(before + 1);
  });

  it('drops the connection before or after the effect', async () => {
    const { call, faults, zendesk } = signedIn();
    const before = zendesk.comments(4821).length;
    faults.add({ method: 'PUT', drop: 'before', times: 1 });
    faults.add({ method: 'PUT', drop: 'after', times: 1 });
    await expect(call('tickets/4821', note('lost'))).rejects.toThrow(ConnectionDropped);
    expect(zendesk.comments(4821)).toHaveLength(before);
    await expect(call('tickets/4821', note('done'))).rejects.toThrow(ConnectionDropped);
    expect(zendesk.comments(4821)).toHaveLength(before + 1);
  });

  it('holds the answer back until it is released, after the effect', async () => {
    const { call, faults, zendesk } = signedIn();
    const before = zendesk.comments(4821).length;
    const fault = faults.add({ method: 'PUT', hold: 'after' });
    let answered = false;
    const answer = call('tickets/4821', note('held')).then((given) => {
      answered = true;
      return given;
    });
    await fault.held();
    expect(zendesk.comments(4821)).toHaveLength(before + 1);
    expect(answered).toBe(false);
    fault.release();
    expect((await answer).status).toBe(200);
  });

  it('gives the login page with 200, and JSON cut in half', async () => {
    const { call, faults } = signedIn();
    const page = faults.add({ path: '/api/v2/tickets/*', answer: 'login-page' });
    const html = await call('tickets/4821');
    expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html.text).toContain('<form');
    page.remove();
    faults.add({ path: /^\/api\/v2\/tickets\/\d+\?/, answer: 'truncated-json' });
    const cut = await call('tickets/4821?include=users');
    expect(cut.status).toBe(200);
    expect(cut.json).toBeNull();
    expect((await call('tickets/4821')).json).not.toBeNull();
  });

  it('leaves the workspace itself alone unless told otherwise', async () => {
    const { call, faults } = signedIn();
    faults.add({ path: '/api/v2/*', status: 500 });
    const headers = { 'x-sandbox-workspace': '1' };
    expect((await call('users/me', { headers })).status).toBe(200);
    expect((await call('users/me')).status).toBe(500);
    faults.clear();
    faults.add({ path: '/api/v2/*', status: 500, clientOnly: false });
    expect((await call('users/me', { headers })).status).toBe(500);
  });
});

describe('the request log', () => {
  it('counts what a client costs and what the workspace does, each on its own', async () => {
    const { call, log, fetch } = signedIn();
    await call('tickets/4821?include=slas');
    await call('users/me', { headers: { 'x-sandbox-workspace': '1' } });
    await call('tickets/4821', note('x'));
    await fetch(new Request('https://acme.zendesk.com/agent/tickets/4821'));
    expect(log.clientCalls()).toHaveLength(2);
    expect(log.count({ class: 'api' })).toBe(3);
    expect(log.find({ method: 'PUT' })[0]).toMatchObject({
      host: 'acme.zendesk.com',
      path: '/api/v2/tickets/4821',
      user: 'maya',
      status: 200,
      origin: 'https://acme.zendesk.com',
      fault: false,
    });
    expect(log.find({ class: 'page' })[0]).toMatchObject({ user: null, status: 302 });
    expect(log.count({ path: '/api/v2/tickets/*' })).toBe(2);
    expect(log.count({ path: /include=slas/ })).toBe(1);
  });
});
