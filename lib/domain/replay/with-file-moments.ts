import { z } from 'zod';
import { Instant } from '../model/instant';
import { withInnerSchemas } from '../policy/with-inner-schemas';
import { FileMoment } from './file-moment';

/** The same schema for a file: every instant in it may be written as a `FileMoment`, and what may be `null` may be left out. */
export function withFileMoments(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === Instant) return FileMoment;
  const { type } = schema._zod.def;
  return withInnerSchemas(schema, (inner) => {
    const moved = withFileMoments(inner);
    return type === 'object' && moved._zod.def.type === 'nullable' ? z._default(moved, null) : moved;
  });
}
