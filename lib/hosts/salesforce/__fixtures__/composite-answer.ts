/** The body of a composite answer: a part is its body with 200, or its status and body. */
export function compositeAnswer(parts: Record<string, { status: number; body: unknown } | { ok: unknown }>): {
  body: string;
} {
  const compositeResponse = Object.entries(parts).map(([referenceId, part]) => ({
    referenceId,
    httpHeaders: {},
    httpStatusCode: 'ok' in part ? 200 : part.status,
    body: 'ok' in part ? part.ok : part.body,
  }));
  return { body: JSON.stringify({ compositeResponse }) };
}
