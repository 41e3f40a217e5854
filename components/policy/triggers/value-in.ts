/** What a value of unknown shape has under a key; `undefined` where it has none of its own. */
export function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
