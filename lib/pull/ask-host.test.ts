import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../hosts/host-error';
import { HttpFailure } from '../platform/http-failure';
import { pullTools } from './__fixtures__/pull-tools';
import { askHost } from './ask-host';
import { tokenPlace } from './token-place';

const ACCOUNT = 'acme.zendesk.com';

function asking() {
  const known = pullTools();
  const question = vi.fn<() => Promise<unknown>>();
  const ask = () => askHost(known.tools, 'zendesk', ACCOUNT, question);
  return { ...known, question, ask };
}

describe('askHost', () => {
  it('gives the answer, and a problem where the host or the network fails', async () => {
    const { question, ask } = asking();
    question.mockResolvedValueOnce(7);
    expect(await ask()).toEqual({ ok: true, answer: 7 });
    question.mockRejectedValueOnce(new HostError('no-access', 'No.'));
    expect(await ask()).toEqual({ ok: false, problem: 'no-access' });
    question.mockRejectedValueOnce(new HttpFailure('timeout', 'No.'));
    expect(await ask()).toEqual({ ok: false, problem: 'offline' });
  });

  it('does not hide our own mistakes', async () => {
    const { question, ask } = asking();
    question.mockRejectedValueOnce(new TypeError('a mistake'));
    await expect(ask()).rejects.toThrow('a mistake');
  });

  it.each([
    ['the moment the host named', { retryAt: 1_090_000 }, 90_000],
    ['a minute', {}, 60_000],
  ])('asks nothing until %s after it was asked to wait', async (_, details, wait) => {
    const { question, ask, clock } = asking();
    question.mockRejectedValueOnce(new HostError('rate-limited', 'Wait.', details)).mockResolvedValue(1);
    const closedAt = clock.now;
    await ask();
    clock.now = closedAt + wait - 1;
    expect(await ask()).toEqual({ ok: false, problem: 'rate-limited' });
    expect(question).toHaveBeenCalledTimes(1);
    clock.now = closedAt + wait;
    expect(await ask()).toEqual({ ok: true, answer: 1 });
  });

  it('forgets a token that is refused, and asks once more where another one comes by itself', async () => {
    const { question, ask, tools, tokens } = asking();
    const signedOut = new HostError('signed-out', 'Who are you?');
    await tokenPlace.write(tools, ACCOUNT, { accessToken: 'old', userId: '1', clientId: 'c' });
    tokens.push('old', 'new');
    question.mockRejectedValueOnce(signedOut).mockResolvedValueOnce('mine');
    expect(await ask()).toEqual({ ok: true, answer: 'mine' });
    expect(await tokenPlace.read(tools, ACCOUNT)).toBeNull();
    tokens.push('new');
    question.mockRejectedValueOnce(signedOut);
    expect(await ask()).toEqual({ ok: false, problem: 'signed-out' });
    expect(question).toHaveBeenCalledTimes(3);
  });

  it('asks a session once', async () => {
    const { question, ask } = asking();
    question.mockRejectedValue(new HostError('signed-out', 'Who are you?'));
    expect(await ask()).toEqual({ ok: false, problem: 'signed-out' });
    expect(question).toHaveBeenCalledTimes(1);
  });
});
