import type { Calendar } from '../model/calendar';
import { Instant } from '../model/instant';
import type { TimeTrace } from '../model/time-trace';
import { BusinessTimeError } from './business-time-error';
import type { LocalStretch } from './local-stretch';
import { localStretches } from './local-stretches';
import { mergePauses } from './merge-pauses';
import type { Pause } from './pause';
import { weekPieces } from './week-pieces';

type Segment = TimeTrace['segments'][number];
type StatusPause = Pause & { status: Extract<Segment, { kind: 'paused' }>['status'] };

const DAY = 86_400_000;
const LIMIT = 3_660 * DAY;

/**
 * Where the time from `from` until `until` went (acceptance 4.15): what counted, and what did not with its reason. The counted sum is
 * exactly `businessTimeBetween` less the business time inside the pauses.
 * @param pauses in any order; where two overlap, the one that began first is named
 * @throws BusinessTimeError as `compileCalendar`; `out-of-range` for moments outside 1970-9999, `bad-order` when `until` is the
 * earlier one, `too-long` for more than ten years, `bad-pause` for a pause that ends before it starts
 */
export function traceBusinessTime(
  calendar: Calendar,
  from: Instant,
  until: Instant,
  pauses: readonly StatusPause[],
): TimeTrace {
  if (!Instant.safeParse(from).success || !Instant.safeParse(until).success)
    throw new BusinessTimeError('out-of-range', calendar.id);
  if (until < from) throw new BusinessTimeError('bad-order', calendar.id);
  if (until - from > LIMIT) throw new BusinessTimeError('too-long', calendar.id);
  mergePauses(calendar, pauses);
  const pieces = weekPieces(calendar);
  const stretches = stretchesOf(calendar, from, until);
  const ordered = pauses.toSorted((a, b) => a.from - b.from);
  const segments: Segment[] = [];
  for (const stretch of stretches) {
    for (const piece of piecesWithin(stretch, pieces, calendar)) overlay(segments, piece, ordered);
  }
  return {
    segments,
    clockChanges: stretches.slice(1).map((stretch, index) => ({
      at: stretch.from,
      shift: stretch.offset - (stretches[index]?.offset ?? stretch.offset),
    })),
    counted: openIn(segments, 'counted'),
    paused: openIn(segments, 'paused'),
  };
}

function stretchesOf(calendar: Calendar, from: Instant, until: Instant): LocalStretch[] {
  try {
    return localStretches(calendar.timeZone, from, until);
  } catch {
    throw new BusinessTimeError('unknown-zone', calendar.id);
  }
}

function* piecesWithin(
  { from, until, offset }: LocalStretch,
  pieces: ReturnType<typeof weekPieces>,
  calendar: Calendar,
): Generator<Segment> {
  for (let midnight = Math.floor((from + offset) / DAY) * DAY; midnight < until + offset; midnight += DAY) {
    const instant = (local: number) => Math.min(Math.max(midnight + local - offset, from), until);
    const date = new Date(midnight).toISOString().slice(0, 10);
    if (calendar.holidays.includes(date) || calendar.holidays.includes(date.slice(5))) {
      yield { kind: 'holiday', date, from: instant(0), until: instant(DAY), open: 0 };
      continue;
    }
    // 1970-01-01, day 0, was a Thursday: index 3.
    for (const { kind, start, end } of pieces[(midnight / DAY + 3) % 7] ?? []) {
      const piece = { kind, from: instant(start), until: instant(end) };
      yield { ...piece, open: kind === 'counted' ? piece.until - piece.from : 0 };
    }
  }
}

/** Adds a piece, cut where pauses begin and end. */
function overlay(segments: Segment[], piece: Segment, pauses: readonly StatusPause[]): void {
  let cursor = piece.from;
  const until = piece.until;
  const part = (end: number) => ({ from: cursor, until: end, open: piece.open === 0 ? 0 : end - cursor });
  for (const pause of pauses) {
    const end = Math.min(pause.until ?? until, until);
    if (end <= cursor || pause.from >= until) continue;
    if (pause.from > cursor) {
      add(segments, { ...piece, ...part(pause.from) });
      cursor = pause.from;
    }
    add(segments, { kind: 'paused', status: pause.status, ...part(end) });
    cursor = end;
  }
  add(segments, { ...piece, ...part(until) });
}

function add(segments: Segment[], next: Segment): void {
  if (next.from >= next.until) return;
  const last = segments.at(-1);
  if (last !== undefined && sameReason(last, next)) {
    last.until = next.until;
    last.open += next.open;
  } else {
    segments.push(next);
  }
}

function sameReason(a: Segment, b: Segment): boolean {
  if (a.kind === 'holiday') return b.kind === 'holiday' && a.date === b.date;
  if (a.kind === 'paused') return b.kind === 'paused' && a.status === b.status;
  return a.kind === b.kind;
}

function openIn(segments: readonly Segment[], kind: Segment['kind']): number {
  return segments.reduce((sum, segment) => sum + (segment.kind === kind ? segment.open : 0), 0);
}
