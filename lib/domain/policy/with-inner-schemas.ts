import { z } from 'zod';

/** The same schema with every schema right inside it changed; one that holds none is given back as it is. */
export function withInnerSchemas(
  schema: z.core.$ZodType,
  change: (inner: z.core.$ZodType) => z.core.$ZodType,
): z.core.$ZodType {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const having = (parts: object) => z.core.clone(schema, { ...def, ...parts } as never);
  switch (def.type) {
    case 'object':
      return having({
        shape: Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, change(inner)])),
      });
    case 'array':
      return having({ element: change(def.element) });
    case 'tuple':
      return having({ items: def.items.map(change) });
    case 'union':
      return having({ options: def.options.map(change) });
    case 'record':
      return having({ valueType: change(def.valueType) });
    case 'optional':
    case 'nullable':
    case 'default':
      return having({ innerType: change(def.innerType) });
    default:
      return schema;
  }
}
