import { z } from 'zod';
import { Instant } from '../model/instant';
import { FileMoment } from './file-moment';

/** The same schema for a file: every instant in it may be written as a `FileMoment`, and what may be `null` may be left out. */
export function withFileMoments(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema === Instant) return FileMoment;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const withChange = (change: object) => z.core.clone(schema, { ...def, ...change } as never);
  switch (def.type) {
    case 'object':
      return withChange({
        shape: Object.fromEntries(
          Object.entries(def.shape).map(([key, inner]) => {
            const moved = withFileMoments(inner);
            return [key, moved._zod.def.type === 'nullable' ? z._default(moved, null) : moved];
          }),
        ),
      });
    case 'array':
      return withChange({ element: withFileMoments(def.element) });
    case 'union':
      return withChange({ options: def.options.map(withFileMoments) });
    case 'record':
      return withChange({ valueType: withFileMoments(def.valueType) });
    case 'optional':
    case 'nullable':
      return withChange({ innerType: withFileMoments(def.innerType) });
    default:
      return schema;
  }
}
