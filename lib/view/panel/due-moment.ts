import type { DueItem } from '../../domain/model/due-item';

/** What somebody waits for is to be done at once, whenever its time is over. */
const AT_ONCE: readonly DueItem['kind'][] = ['acknowledge', 'hand-over', 'approval'];

/** The moment by which a thing to do is put in order, in epoch milliseconds: of what is to be done at once `now` at the latest. */
export function dueMoment({ kind, at }: Pick<DueItem, 'kind' | 'at'>, now: number): number {
  return AT_ONCE.includes(kind) ? Math.min(at ?? now, now) : (at ?? Number.POSITIVE_INFINITY);
}
