import { z } from 'zod';

/** What a parameter may be, as a form asks for it. */
export type ParameterShape =
  | { kind: 'number'; minimum: number; maximum: number; whole: boolean; empty: boolean }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'yes-no' }
  | { kind: 'text'; most: number }
  /** Ids of kinds of issue of the policy. */
  | { kind: 'issue-type' }
  | { kind: 'issue-types' }
  | { kind: 'words'; least: number }
  | { kind: 'group'; fields: readonly { name: string; needed: boolean; shape: ParameterShape }[] }
  /** A value for each of any names. */
  | { kind: 'by-name'; value: ParameterShape }
  | { kind: 'list'; least: number; most: number; item: ParameterShape }
  | { kind: 'one-of'; variants: readonly ParameterShape[] };

type Json = z.core.JSONSchema.JSONSchema;

const LONGEST = 200;
const MOST = 1_000;
/** Above a bound that is not itself allowed: the least step that a form takes. */
const STEP = 0.01;

/**
 * The shape of a trigger's parameters, read out of their schema: a form for every rule is made from it.
 * @throws TypeError for a schema that no form can show
 */
export function parameterShape(parameters: z.ZodType): ParameterShape {
  return shapeOf(z.toJSONSchema(parameters, { io: 'input' }), '');
}

function shapeOf(schema: Json, name: string): ParameterShape {
  if (schema.anyOf !== undefined) return ofSeveral(schema.anyOf.map(asSchema), name);
  if (schema.enum !== undefined) return { kind: 'choice', options: schema.enum.map(String) };
  switch (schema.type) {
    case 'boolean':
      return { kind: 'yes-no' };
    case 'number':
    case 'integer':
      return { kind: 'number', ...rangeOf(schema), whole: schema.type === 'integer', empty: false };
    case 'string':
      return name === 'issueType'
        ? { kind: 'issue-type' }
        : { kind: 'text', most: Math.min(LONGEST, schema.maxLength ?? LONGEST) };
    case 'array':
      return ofList(schema, name);
    case 'object':
      return ofObject(schema);
    default:
      throw new TypeError(`No form can show the parameter “${name}”: ${JSON.stringify(schema)}`);
  }
}

function ofSeveral(schemas: readonly Json[], name: string): ParameterShape {
  const values = schemas.filter(({ type }) => type !== 'null');
  const [only, ...others] = values.map((schema) => shapeOf(schema, name));
  if (only === undefined || (values.length < schemas.length && (only.kind !== 'number' || others.length > 0)))
    throw new TypeError(`No form can show the parameter “${name}”: it may be nothing, and is no number.`);
  if (others.length > 0) return { kind: 'one-of', variants: [only, ...others] };
  return only.kind === 'number' ? { ...only, empty: true } : only;
}

function ofList({ items, minItems = 0, maxItems = MOST }: Json, name: string): ParameterShape {
  const item = asSchema(Array.isArray(items) ? items[0] : items);
  if (item.type !== 'string')
    return { kind: 'list', least: minItems, most: maxItems, item: shapeOf(item, name) };
  return name === 'issueTypes' ? { kind: 'issue-types' } : { kind: 'words', least: minItems };
}

function ofObject({ properties, required = [], additionalProperties }: Json): ParameterShape {
  if (properties === undefined)
    return { kind: 'by-name', value: shapeOf(asSchema(additionalProperties), '') };
  return {
    kind: 'group',
    fields: Object.entries(properties).map(([name, property]) => {
      const schema = asSchema(property);
      const needed = schema.default !== undefined || required.includes(name);
      return { name, needed, shape: shapeOf(schema, name) };
    }),
  };
}

function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, type }: Json) {
  const step = type === 'integer' ? 1 : STEP;
  return {
    minimum: minimum ?? (typeof exclusiveMinimum !== 'number' ? -1_000_000 : exclusiveMinimum + step),
    maximum: maximum ?? (typeof exclusiveMaximum !== 'number' ? 1_000_000 : exclusiveMaximum - step),
  };
}

function asSchema(schema: unknown): Json {
  return typeof schema === 'object' && schema !== null ? (schema as Json) : {};
}
