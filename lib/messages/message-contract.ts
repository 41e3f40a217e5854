import type { z } from 'zod';

/** What a message carries, what it answers, how it may fail, and who may send it. The worker checks all four. */
export interface MessageContract<
  Request extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Code extends string = string,
> {
  name: string;
  request: Request;
  answer: Answer;
  /** Besides `bad-message`, `not-allowed` and `failed`, which any message may answer. */
  errors: readonly Code[];
  /** `page`: our own pages. `content`: the content script in a host's top frame. */
  from: readonly ('page' | 'content')[];
}
