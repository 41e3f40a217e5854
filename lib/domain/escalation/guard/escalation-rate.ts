import type { OveruseGuard } from '../../model/overuse-guard';

/**
 * The share of tickets that was escalated, per cent, and whether that is too rare or too often (acceptance KP5: both are bad; 12
 * of 200 is 6.0, 1 per cent may be under-used). The edges of the band are in it. `null` without tickets enough, or for counts that
 * are no counts.
 * @param escalated tickets escalated, 0 to `tickets`
 */
export function escalationRate(
  escalated: number,
  tickets: number,
  guard: Pick<OveruseGuard, 'ratePercent' | 'minimumTickets'>,
): { percent: number; judgement: 'too-rare' | 'balanced' | 'too-often' } | null {
  const counts = Number.isInteger(escalated) && Number.isInteger(tickets);
  if (!counts || escalated < 0 || escalated > tickets || tickets < Math.max(1, guard.minimumTickets))
    return null;
  const percent = (100 * escalated) / tickets;
  const { low, high } = guard.ratePercent;
  return { percent, judgement: percent < low ? 'too-rare' : percent > high ? 'too-often' : 'balanced' };
}
