/** `undefined`, which no schema takes, for what is no JSON: cut off, empty. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
