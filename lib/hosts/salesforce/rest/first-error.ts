import { z } from 'zod';

const Errors = z.array(z.object({ errorCode: z.string().catch(''), message: z.string().catch('') })).min(1);
const TokenError = z.object({ error: z.string(), error_description: z.string().catch('') });

/** Parts of a transaction that were rolled back because another part failed. */
const HALTED = 'PROCESSING_HALTED';

/**
 * The error a body tells of: REST answers a list of errors, the token endpoint one object. `null` when the body is neither, or
 * only says that another part failed.
 */
export function firstError(body: unknown): { code: string; words: string } | null {
  const token = TokenError.safeParse(body);
  if (token.success) return { code: token.data.error, words: token.data.error_description.trim() };
  const list = Errors.safeParse(body);
  const error = list.data?.find((one) => one.errorCode !== HALTED);
  return error === undefined ? null : { code: error.errorCode, words: error.message.trim() };
}
