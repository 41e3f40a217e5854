import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { defineMessage } from '../messages/define-message';
import { log } from '../platform/log';
import { answerMessage } from './answer-message';
import { handler } from './handler';
import { MessageFailure } from './message-failure';
import type { Sender } from './sender';
import type { WorkerTools } from './worker-tools';

const contract = defineMessage({
  name: 'double',
  request: z.object({ number: z.number() }),
  answer: z.object({ number: z.number() }),
  errors: ['too-much'],
  from: ['page'],
});
const page: Sender = { from: 'page' };
const content: Sender = { from: 'content', tabId: 1, url: new URL('https://acme.zendesk.com/') };

const work = vi.fn(async (_: WorkerTools, { number }: { number: number }) => ({ number: 2 * number }));
const ask = (message: unknown, sender: Sender = page) =>
  answerMessage([handler(contract, work)], {} as WorkerTools, message, sender);
const refused = (code: string) => ({ ok: false, error: { code } });

afterEach(() => {
  vi.restoreAllMocks();
  work.mockReset().mockImplementation(async (_, { number }) => ({ number: 2 * number }));
});

describe('answerMessage', () => {
  it('answers what is asked as agreed', async () => {
    expect(await ask({ name: 'double', request: { number: 4 } })).toEqual({
      ok: true,
      answer: { number: 8 },
    });
  });

  it.each([
    null,
    'double',
    7,
    {},
    { name: 'triple', request: { number: 1 } },
    { name: 'double' },
    { name: 'double', request: { number: '4' } },
  ])('refuses %j before any work', async (message) => {
    expect(await ask(message)).toEqual(refused('bad-message'));
    expect(work).not.toHaveBeenCalled();
  });

  it('refuses a sender who may not ask this, before looking at the request', async () => {
    expect(await ask({ name: 'double', request: { number: 4 } }, content)).toEqual(refused('not-allowed'));
    expect(await ask({ name: 'double', request: null }, content)).toEqual(refused('not-allowed'));
    expect(work).not.toHaveBeenCalled();
  });

  it.each(['too-much', 'not-allowed'])('passes on %s', async (code) => {
    work.mockRejectedValue(new MessageFailure(code));
    expect(await ask({ name: 'double', request: { number: 4 } })).toEqual(refused(code));
  });

  it.each([new MessageFailure('of-another-contract'), new Error('Omar Haddad: no such user'), 'text'])(
    'says no more than failed for %s',
    async (error) => {
      const logged = vi.spyOn(log, 'error').mockReturnValue();
      work.mockRejectedValue(error);
      expect(await ask({ name: 'double', request: { number: 4 } })).toEqual(refused('failed'));
      expect(logged).toHaveBeenCalledOnce();
    },
  );
});
