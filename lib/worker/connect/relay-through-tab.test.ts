import { describe, expect, it, vi } from 'vitest';
import type { HttpRequest } from '../../platform/http-client';
import { HttpFailure } from '../../platform/http-failure';
import type { WorkerTools } from '../worker-tools';
import { relayThroughTab } from './relay-through-tab';

const request: HttpRequest = {
  method: 'PUT',
  url: 'https://acme.zendesk.com/api/v2/tickets/1.json?a=b',
  headers: { Accept: 'application/json' },
  body: '{}',
  credentials: 'session',
};
const answer = { status: 200, headers: {}, body: '{}', url: request.url };
const nobody = new Error('Could not establish connection. Receiving end does not exist.');

function relaying(...replies: unknown[]) {
  const send = vi.fn(async (_tabId: number, _message: unknown) => {
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  const ofHost = async () => replies.map((_, index) => index + 1);
  const tools = { tabs: { ofHost, send } } as unknown as WorkerTools;
  return { send, relay: relayThroughTab(tools, 'acme.zendesk.com') };
}

async function outcome(...replies: unknown[]) {
  const { relay, send } = relaying(...replies);
  const client = await relay;
  const result = await client?.(request).catch((error: unknown) => (error as HttpFailure).reason);
  return { result, tabs: send.mock.calls.map(([tabId]) => tabId) };
}

describe('relayThroughTab', () => {
  it('is none without a tab', async () => {
    expect(await relaying().relay).toBeNull();
  });

  it('sends path and body, never the address, through the tab in front', async () => {
    const { relay, send } = relaying({ ok: true, answer }, { ok: true, answer });
    expect(await (await relay)?.(request)).toEqual(answer);
    expect(send.mock.calls).toEqual([
      [
        1,
        {
          name: 'relay',
          request: {
            method: 'PUT',
            path: '/api/v2/tickets/1.json?a=b',
            headers: request.headers,
            body: '{}',
          },
        },
      ],
    ]);
  });

  it.each<[string, unknown[], string, number[]]>([
    ['no tab has a live script', [nobody, nobody], 'no-tab', [1, 2]],
    ['the tabs know nothing of this message', [undefined, null], 'no-tab', [1, 2]],
    [
      'the tab refuses',
      [
        { ok: false, error: { code: 'not-allowed' } },
        { ok: true, answer },
      ],
      'no-tab',
      [1],
    ],
    [
      'the tab could not reach the host',
      [
        { ok: false, error: { code: 'network' } },
        { ok: true, answer },
      ],
      'network',
      [1],
    ],
    [
      'the tab was closed over it',
      [new Error('The message port closed.'), { ok: true, answer }],
      'network',
      [1],
    ],
    ['the answer makes no sense', [{ ok: true, answer: { status: 'fine' } }], 'network', [1]],
  ])('%s: says whether anything was sent', async (_, replies, reason, tabs) => {
    expect(await outcome(...replies)).toEqual({ result: reason, tabs });
  });

  it('goes on to the next tab only when nothing was sent', async () => {
    expect(await outcome(nobody, { ok: true, answer })).toEqual({ result: answer, tabs: [1, 2] });
  });

  it('fails as the network does', async () => {
    const { relay } = relaying(nobody);
    await expect((await relay)?.(request)).rejects.toBeInstanceOf(HttpFailure);
  });
});
