/** A body as JSON: `null` for none at all, `undefined` for what is no JSON (a proxy's page, an answer cut off). */
export function jsonOf(body: string): unknown {
  if (body.trim() === '') return null;
  try {
    return JSON.parse(body) ?? undefined;
  } catch {
    return undefined;
  }
}
