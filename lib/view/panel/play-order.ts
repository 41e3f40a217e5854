import type { ShownPlay } from '../../domain/model/shown-play';

/** Plays as they are looked at: those with something to do first, of these the ticket's own, then what is due next; the finished apart. */
export function playOrder(plays: readonly ShownPlay[]): { open: ShownPlay[]; finished: ShownPlay[] } {
  const nextDue = ({ tasks }: ShownPlay) =>
    Math.min(...tasks.flatMap(({ state, dueAt }) => (state === 'open' ? [dueAt] : [])));
  return {
    open: plays
      .filter(({ open }) => open)
      .toSorted((a, b) => Number(b.ofTicket) - Number(a.ofTicket) || nextDue(a) - nextDue(b)),
    finished: plays.filter(({ open }) => !open).toSorted((a, b) => b.startedAt - a.startedAt),
  };
}
