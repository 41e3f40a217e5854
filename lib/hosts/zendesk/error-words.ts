import { z } from 'zod';

const text = z.string().trim().min(1);
const LONGEST = 300;

/** The four bodies in which Zendesk says what is wrong, each reduced to its most telling words. */
const ErrorBody = z.union([
  z
    .object({ error: z.object({ title: text.optional(), message: text.optional() }) })
    .transform(({ error }) => error.message ?? error.title),
  z
    .object({
      errors: z.array(z.object({ code: text.optional(), title: text.optional(), detail: text.optional() })),
    })
    .transform(({ errors }) => errors.map((error) => error.detail ?? error.title ?? error.code).join(' · ')),
  z
    .object({ details: z.record(z.string(), z.array(z.object({ description: text }))) })
    .transform(({ details }) =>
      Object.values(details)
        .flat()
        .map(({ description }) => description)
        .join(' · '),
    )
    .refine((words) => words !== ''),
  z
    .object({ error: text, description: text.optional().catch(undefined) })
    .transform(({ error, description }) => description ?? error),
]);

/** What the host says went wrong, on one line of at most 300 characters; `null` where the body says nothing we can read. */
export function errorWords(body: string): string | null {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return null;
  }
  const words = ErrorBody.safeParse(json).data?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return words ? words : null;
}
