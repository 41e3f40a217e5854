/** A fresh random id. */
export function randomId(): string {
  return crypto.randomUUID();
}
