import type { Sentence } from '../../domain/model/sentence';
import type { SlaClock } from '../../domain/model/sla-clock';
import type { Language } from '../language';
import { dueWords } from './due-words';
import { say } from './say';

/** One SLA clock as a line. */
export interface ClockRow {
  key: string;
  /** What runs: the metric's words, or the milestone's own name. */
  name: string | Sentence;
  /** The SLA policy it comes from, where the host says so. */
  policy: string | null;
  state: 'overdue' | 'running' | 'paused' | 'achieved' | 'unknown';
  words: Sentence;
  /** Used share of what was granted, 0-1; `null` where it cannot be told. */
  used: number | null;
  nearest: boolean;
}

const ORDER: Record<ClockRow['state'], number> = {
  overdue: 0,
  running: 1,
  paused: 2,
  unknown: 3,
  achieved: 4,
};

/** All clocks of a ticket, the nearest first, then running, paused, not known, met. `now` in epoch milliseconds. */
export function clockRows(
  clocks: readonly SlaClock[],
  nearest: SlaClock | null,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): ClockRow[] {
  const first = nearest === null ? -1 : clocks.findIndex((clock) => sameClock(clock, nearest));
  return clocks
    .map((clock, index) => ({
      key: `${clock.metric}-${index}`,
      name:
        clock.metric === 'milestone' && clock.label !== null
          ? clock.label
          : say(`panel_clock_${clock.metric}`),
      policy: clock.metric === 'milestone' ? null : clock.label,
      ...reading(clock, now, language),
      nearest: index === first,
      dueAt: clock.dueAt ?? Number.POSITIVE_INFINITY,
    }))
    .sort(
      (a, b) =>
        Number(b.nearest) - Number(a.nearest) || ORDER[a.state] - ORDER[b.state] || compare(a.dueAt, b.dueAt),
    )
    .map(({ dueAt: _, ...row }) => row);
}

function reading(clock: SlaClock, now: number, language: Pick<Language, 'locale' | 'timeZone'>) {
  if (clock.stage === 'achieved')
    return { state: 'achieved' as const, words: say('panel_clock_met'), used: null };
  if (clock.stage === 'paused')
    return { state: 'paused' as const, words: say('panel_clock_paused'), used: null };
  if (clock.dueAt === null || clock.stage === null) {
    return { state: 'unknown' as const, words: say('panel_clock_unknown'), used: null };
  }
  const words = dueWords(clock.dueAt, now, language);
  if (clock.dueAt <= now) {
    return { state: 'overdue' as const, words, used: clock.targetMinutes === null ? null : 1 };
  }
  return { state: 'running' as const, words, used: usedShare(clock, clock.dueAt, now) };
}

/** On a calendar of all hours what is left tells it; on business hours only the way from start to due does. */
function usedShare(clock: SlaClock, dueAt: number, now: number): number | null {
  if (clock.targetMinutes === null) return null;
  if (clock.businessHours === false) return clamp(1 - (dueAt - now) / (clock.targetMinutes * 60_000));
  if (clock.startedAt === null || clock.startedAt >= dueAt) return null;
  return clamp((now - clock.startedAt) / (dueAt - clock.startedAt));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function sameClock(a: SlaClock, b: SlaClock): boolean {
  return a.metric === b.metric && a.label === b.label && a.dueAt === b.dueAt && a.stage === b.stage;
}
