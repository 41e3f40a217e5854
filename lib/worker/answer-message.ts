import { log } from '../platform/log';
import type { Handler } from './handler';
import { MessageFailure } from './message-failure';
import type { Sender } from './sender';
import type { WorkerTools } from './worker-tools';

type Reply = { ok: true; answer: unknown } | { ok: false; error: { code: string } };

/**
 * Answers one message, also one that is none of ours. The sender is checked against the contract and the request
 * against its schema before any work is done. A failure answers a code, never a text of the host.
 */
export async function answerMessage(
  handlers: readonly Handler[],
  tools: WorkerTools,
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  const { name, request } = nameAndRequest(message);
  const handler = handlers.find((candidate) => candidate.contract.name === name);
  if (handler === undefined) return refuse('bad-message');
  if (!handler.contract.from.includes(sender.from)) return refuse('not-allowed');
  const parsed = handler.contract.request.safeParse(request);
  if (!parsed.success) return refuse('bad-message');
  try {
    return { ok: true, answer: await handler.run(tools, parsed.data, sender) };
  } catch (error) {
    if (error instanceof MessageFailure && [...handler.contract.errors, 'not-allowed'].includes(error.code))
      return refuse(error.code);
    log.error(`message ${name}`, error);
    return refuse('failed');
  }
}

function nameAndRequest(message: unknown): { name: unknown; request: unknown } {
  if (typeof message !== 'object' || message === null) return { name: null, request: null };
  return {
    name: 'name' in message ? message.name : null,
    request: 'request' in message ? message.request : null,
  };
}

function refuse(code: string): Reply {
  return { ok: false, error: { code } };
}
