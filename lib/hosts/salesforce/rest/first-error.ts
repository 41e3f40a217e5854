import { z } from 'zod';

const Errors = z
  .array(
    z.object({
      errorCode: z.string().catch(''),
      message: z.string().catch(''),
      fields: z.array(z.string()).catch([]),
    }),
  )
  .min(1);
const TokenError = z.object({ error: z.string(), error_description: z.string().catch('') });

/** Parts of a transaction that were rolled back because another part failed. */
const HALTED = 'PROCESSING_HALTED';

/**
 * The error a body tells of: REST answers a list of errors, the token endpoint one object. Several refusals of one record come in one
 * list: the code is the first one's, words and fields are those of all. `null` when the body is neither, or only says that another
 * part failed.
 */
export function firstError(body: unknown): { code: string; words: string; fields: string[] } | null {
  const token = TokenError.safeParse(body);
  if (token.success) {
    return { code: token.data.error, words: token.data.error_description.trim(), fields: [] };
  }
  const errors = Errors.safeParse(body).data?.filter((one) => one.errorCode !== HALTED) ?? [];
  const [first] = errors;
  if (first === undefined) return null;
  return {
    code: first.errorCode,
    words: [...new Set(errors.map(({ message }) => message.trim()))].filter((one) => one !== '').join(' · '),
    fields: [...new Set(errors.flatMap(({ fields }) => fields))],
  };
}
