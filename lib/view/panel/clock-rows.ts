import type { Sentence } from '../../domain/model/sentence';
import type { SlaClock } from '../../domain/model/sla-clock';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { Language } from '../language';
import { dueWords } from './due-words';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { say } from './say';

/** One SLA clock as a line. */
export interface ClockRow {
  key: string;
  clock: SlaClock;
  /** What runs: the metric's words, or the milestone's own name. */
  name: string | Sentence;
  /** Whose promise it is, where that needs to be said: the host's SLA policy, or our own target. */
  source: Sentence | null;
  state: 'overdue' | 'running' | 'paused' | 'achieved' | 'unknown';
  words: Sentence;
  /** Used share of what was granted, 0-1; `null` where it cannot be told. */
  used: number | null;
  nearest: boolean;
}

type Pausing = Pick<TicketFacts, 'ticket' | 'pendings' | 'counts'>;

const ORDER: Record<ClockRow['state'], number> = {
  overdue: 0,
  running: 1,
  paused: 2,
  unknown: 3,
  achieved: 4,
};

/**
 * All clocks of a ticket, the nearest first, then running, paused, not known, met. `now` in epoch milliseconds.
 * @param own those of our own targets
 * @param facts what tells why a clock stands still, and since when
 */
export function clockRows(
  { host, own }: { host: readonly SlaClock[]; own: readonly SlaClock[] },
  nearest: SlaClock | null,
  facts: Pausing,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): ClockRow[] {
  const row = (clock: SlaClock, index: number, ours: boolean): ClockRow => ({
    key: `${ours ? 'own-' : ''}${clock.metric}-${index}`,
    clock,
    name:
      clock.metric === 'milestone' && clock.label !== null
        ? isolated(clock.label)
        : say(`panel_clock_${clock.metric}`),
    source: sourceOf(clock, ours),
    ...reading(clock, facts, now, language),
    nearest: !ours && index === first,
  });
  const first = nearest === null ? -1 : host.findIndex((clock) => sameClock(clock, nearest));
  const due = ({ clock: { dueAt } }: ClockRow) => dueAt ?? Number.POSITIVE_INFINITY;
  return [
    ...host.map((clock, index) => row(clock, index, false)),
    ...own.map((clock, index) => row(clock, index, true)),
  ].sort(
    (a, b) =>
      Number(b.nearest) - Number(a.nearest) || ORDER[a.state] - ORDER[b.state] || compare(due(a), due(b)),
  );
}

function sourceOf({ metric, label }: SlaClock, ours: boolean): Sentence | null {
  if (ours) return label === null ? say('clocks_own') : say('clocks_own_named', isolated(label));
  return metric === 'milestone' || label === null ? null : say('clocks_policy', isolated(label));
}

function reading(
  clock: SlaClock,
  facts: Pausing,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Pick<ClockRow, 'state' | 'words' | 'used'> {
  if (clock.stage === 'achieved') return { state: 'achieved', words: say('panel_clock_met'), used: null };
  if (clock.stage === 'paused')
    return { state: 'paused', words: pausedWords(clock, facts, now, language), used: null };
  if (clock.dueAt === null || clock.stage === null)
    return { state: 'unknown', words: say('panel_clock_unknown'), used: null };
  const words = dueWords(clock.dueAt, now, language);
  return clock.dueAt <= now
    ? { state: 'overdue', words, used: clock.targetMinutes === null ? null : 1 }
    : { state: 'running', words, used: usedShare(clock, clock.dueAt, now) };
}

/** Why it stands still, as far as the ticket tells: a milestone stops with its case, which is no status. */
function pausedWords(
  { metric }: SlaClock,
  { ticket: { status }, pendings, counts }: Pausing,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence {
  if (metric === 'milestone') return say('clocks_paused_stopped');
  if (status !== 'pending' && status !== 'hold' && status !== 'solved' && status !== 'closed')
    return say('panel_clock_paused');
  const pending = status === 'pending' ? pendings?.find(({ until }) => until === null)?.from : undefined;
  const since = pending ?? counts?.statusUpdatedAt ?? null;
  return since === null || since > now
    ? say(`clocks_paused_${status}`)
    : say(`clocks_paused_${status}_since`, formatMoment(since, now, language));
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
