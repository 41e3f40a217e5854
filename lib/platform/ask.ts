import browser from 'webextension-polyfill';
import { AskError } from './ask-error';

/** The part of a message contract that asking needs. */
interface Asked<Request, Answer> {
  name: string;
  request: { parse(value: unknown): Request };
  answer: { parse(value: unknown): Answer };
}

/**
 * Sends a message to the worker and gives its parsed answer.
 * Rejects with `AskError`: its code is one of the contract's, or `bad-message`, `not-allowed`, `failed`.
 */
export async function ask<Request, Answer>(
  contract: Asked<Request, Answer>,
  request: Partial<Request>,
): Promise<Answer> {
  const reply: unknown = await browser.runtime.sendMessage({ name: contract.name, request });
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) throw new AskError('failed');
  if (reply.ok === true && 'answer' in reply) return contract.answer.parse(reply.answer);
  const error =
    'error' in reply && typeof reply.error === 'object' && reply.error !== null ? reply.error : {};
  throw new AskError('code' in error && typeof error.code === 'string' ? error.code : 'failed');
}
