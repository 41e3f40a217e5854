import type { EscalationEvent } from '../model/escalation-event';
import type { Policy } from '../model/policy';
import { countingEvents } from './counting-events';
import { effectOf } from './effect-of';

/**
 * How long escalations stay at each level, for the bottleneck report (acceptance PO13): median milliseconds by the clock from
 * entering a level until another is entered or the escalation is closed, lowest level first. What has not left yet does not
 * count; `median` is `null` where nothing has.
 * @param logs the events of each record
 */
export function dwellByLevel(
  logs: readonly (readonly EscalationEvent[])[],
  policy: Pick<Policy, 'levels'>,
): { levelId: string; median: number | null; escalations: number }[] {
  const stays = logs.flatMap((events) => staysOf(events, policy));
  return policy.levels.map(({ id }) => {
    const own = stays.filter(({ levelId }) => levelId === id).map(({ milliseconds }) => milliseconds);
    return { levelId: id, median: median(own), escalations: own.length };
  });
}

function staysOf(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels'>,
): { levelId: string; milliseconds: number }[] {
  const stays: { levelId: string; milliseconds: number }[] = [];
  let entered: { levelId: string; at: number } | null = null;
  for (const event of countingEvents(events, policy)) {
    const at = effectOf(event);
    const closes = event.deed === 'resolved';
    const opens = entered === null && (event.deed === 'escalated' || event.deed === 'asked');
    if (!closes && !opens && (entered === null || entered.levelId === event.levelId)) continue;
    if (entered !== null)
      stays.push({ levelId: entered.levelId, milliseconds: Math.max(0, at - entered.at) });
    entered = closes ? null : { levelId: event.levelId, at };
  }
  return stays;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return null;
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
}
