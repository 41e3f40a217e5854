import type { OutboxRow } from '../cache/outbox-row';

/**
 * Whether somebody else is signed in by now than who pressed: several people may use one browser, and nothing is written in
 * another person's name.
 * @param myId who the host takes us for; `null` while unknown
 */
export function isOfSomebodyElse(
  { authorId = null }: Pick<OutboxRow, 'authorId'>,
  myId: string | null,
): boolean {
  return authorId !== null && myId !== null && authorId !== myId;
}
