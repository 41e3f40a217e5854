import { z } from 'zod';

/**
 * The same schema, refusing what it does not know: every object in it lets pass its own keys and `$comment`, a text for people,
 * and nothing else. Zod's own objects drop unknown keys in silence; in a file written by hand that is a limit that never counts.
 */
export function strictSchema(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const withChange = (change: object) => z.core.clone(schema, { ...def, ...change } as never);
  switch (def.type) {
    case 'object': {
      const own = Object.entries(def.shape).map(([key, inner]) => [key, strictSchema(inner)] as const);
      const shape = { $comment: z.string().optional(), ...Object.fromEntries(own) };
      return withChange({ shape, catchall: z.never() });
    }
    case 'array':
      return withChange({ element: strictSchema(def.element) });
    case 'tuple':
      return withChange({ items: def.items.map(strictSchema) });
    case 'union':
      return withChange({ options: def.options.map(strictSchema) });
    case 'record':
      return withChange({ valueType: strictSchema(def.valueType) });
    case 'optional':
    case 'nullable':
    case 'default':
      return withChange({ innerType: strictSchema(def.innerType) });
    default:
      return schema;
  }
}
