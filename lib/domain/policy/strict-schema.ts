import { z } from 'zod';
import { withInnerSchemas } from './with-inner-schemas';

/**
 * The same schema, refusing what it does not know: every object in it lets pass its own keys and `$comment`, a text for people,
 * and nothing else. Zod's own objects drop unknown keys in silence; in a file written by hand that is a limit that never counts.
 */
export function strictSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const strict = withInnerSchemas(schema, strictSchema);
  const { def } = strict._zod as z.core.$ZodTypes['_zod'];
  if (def.type !== 'object') return strict;
  const shape = { $comment: z.string().optional(), ...def.shape };
  return z.core.clone(strict, { ...def, shape, catchall: z.never() } as never);
}
