/**
 * How long a browser waits at a due instant before it reads the record and acts, in milliseconds (design 4.6): the holder's
 * not at all, the next level's ten seconds, any other 20 to 50 seconds by a hash of its user id, so that they do not come together.
 * @param userId host user id of who is signed in; `null` is unknown and waits like any other
 * @param holderId who has the level now
 * @param nextOwnerIds who would get the next level
 */
export function actingDelay(
  userId: string | null,
  holderId: string | null,
  nextOwnerIds: readonly string[],
): number {
  if (userId !== null && userId === holderId) return 0;
  if (userId !== null && nextOwnerIds.includes(userId)) return 10_000;
  return 20_000 + (hash(userId ?? '') % 30_001);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
