import type { z } from 'zod';

/** More damaged places than this are not cut out one by one. */
const MOST = 50;

/**
 * What can be read of something that was kept: each damaged value is left out, and with it only what cannot be read without it.
 * @returns `null` where nothing is left that `schema` takes
 */
export function readablePart<Kept>(schema: z.ZodType<Kept>, kept: unknown): Kept | null {
  let rest = kept;
  for (let cut = 0; cut <= MOST; cut += 1) {
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    const less = without(rest, parsed.error.issues[0]?.path ?? []);
    if (less === null) return null;
    rest = less.value;
  }
  return null;
}

/** `null`: the value itself has to go, for what is wrong with it is that something is missing, or it is wrong as a whole. */
function without(value: unknown, [first, ...rest]: readonly PropertyKey[]): { value: unknown } | null {
  if (first === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, first))
    return null;
  const inner = without(Reflect.get(value, first), rest);
  if (Array.isArray(value))
    return {
      value: value.flatMap((item, index) => (index !== first ? [item] : inner === null ? [] : [inner.value])),
    };
  const others = Object.fromEntries(Object.entries(value).filter(([key]) => key !== first));
  return { value: inner === null ? others : { ...others, [first]: inner.value } };
}
