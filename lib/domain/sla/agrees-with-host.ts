import type { Instant } from '../model/instant';

/** Whether a deadline we counted is the host's: hosts give whole seconds, and some of them whole minutes. */
export function agreesWithHost(deadline: Instant | null, dueAt: Instant | null): boolean {
  return deadline !== null && dueAt !== null && Math.abs(deadline - dueAt) < 60_000;
}
