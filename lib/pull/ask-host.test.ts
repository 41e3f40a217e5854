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

  it('a token that is refused is used no more; what renews it stays; asks once more with another one', async () => {
    const { question, ask, tools, tokens, clock } = asking();
    const signedOut = new HostError('signed-out', 'Who are you?');
    const kept = {
      accessToken: 'old',
      refreshToken: 'renews',
      issuedAt: 0,
      expiresAt: null,
      renewalSentAt: null,
      userId: '1',
      userName: null,
      clientId: 'c',
    };
    await tokenPlace.write(tools, ACCOUNT, kept);
    tokens.push('old', 'new');
    question.mockRejectedValueOnce(signedOut).mockResolvedValueOnce('mine');
    expect(await ask()).toEqual({ ok: true, answer: 'mine' });
    expect(await tokenPlace.read(tools, ACCOUNT, '1')).toEqual({ ...kept, expiresAt: clock.now });
  });

  it('where the session is enough, it is asked after a token that is refused', async () => {
    const { question, ask, tokens } = asking();
    tokens.push('old');
    question.mockRejectedValueOnce(new HostError('signed-out', 'Who are you?')).mockResolvedValueOnce(7);
    expect(await ask()).toEqual({ ok: true, answer: 7 });
    expect(question).toHaveBeenCalledTimes(2);
  });

  it('asks a session once', async () => {
    const { question, ask } = asking();
    question.mockRejectedValue(new HostError('signed-out', 'Who are you?'));
    expect(await ask()).toEqual({ ok: false, problem: 'signed-out' });
    expect(question).toHaveBeenCalledTimes(1);
  });
});
