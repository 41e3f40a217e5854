import type { AccountEscalation } from '../model/account-escalation';

/**
 * Where the escalation of a customer stands, by the tasks on its account in any order. Of several tasks with one key the first one
 * counts: two people who press within a moment of each other both write one.
 * @returns `current` the one that is open, or `null`; `cycle` its cycle, or that of the next one
 */
export function standingAccountEscalation(escalations: readonly AccountEscalation[]): {
  current: AccountEscalation | null;
  cycle: number;
} {
  const counting = escalations.filter((one) => !escalations.some((other) => isBefore(other, one)));
  const current = counting.filter(({ closed }) => closed !== true).sort((a, b) => b.cycle - a.cycle)[0];
  const last = Math.max(0, ...counting.map(({ cycle }) => cycle));
  return { current: current ?? null, cycle: current?.cycle ?? last + 1 };
}

/** Whether `other` is the task of the same key that was there before. */
function isBefore(other: AccountEscalation, one: AccountEscalation): boolean {
  if (other.key !== one.key || other.taskId === one.taskId) return false;
  return other.at < one.at || (other.at === one.at && other.taskId < one.taskId);
}
