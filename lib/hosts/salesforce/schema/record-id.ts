import { z } from 'zod';
import { normaliseId } from '../normalise-id';

/** A record id, in its 18-character form. */
export const RecordId = z.string().transform((text, context) => {
  const id = normaliseId(text);
  if (id !== null) return id;
  context.issues.push({ code: 'custom', message: 'No record id.', input: text });
  return z.NEVER;
});
