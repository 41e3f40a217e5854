/** The name a message carries, or `null` when it is none of ours. */
export function messageName(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('name' in message)) return null;
  return typeof message.name === 'string' ? message.name : null;
}
