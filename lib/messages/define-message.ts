import type { z } from 'zod';
import type { MessageContract } from './message-contract';

/** Keeps the exact types of a contract. */
export function defineMessage<Request extends z.ZodType, Answer extends z.ZodType, Code extends string>(
  contract: MessageContract<Request, Answer, Code>,
): MessageContract<Request, Answer, Code> {
  return contract;
}
