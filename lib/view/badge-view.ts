import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import type { Sentence } from '../domain/model/sentence';
import { bandLook, type Tone } from './band-look';
import { problemSentence } from './problem-sentence';

/** What a badge shows, before it is put into a language. */
export interface BadgeView {
  tone: Tone;
  shape: string;
  /** The number with its word, or what there is to say instead. */
  words: Sentence;
  /** What does not change by the passing of time: level, escalation, trend. */
  details: Sentence[];
  /** What does: the time left on the nearest clock, how old the knowledge is. */
  times: Sentence[];
  /** Said in the popover only. */
  notes: Sentence[];
  reasons: PaintRecord['reasons'];
  /** The one thing the button does. */
  action:
    | { kind: 'escalate'; levelName: string; roleName: string }
    | { kind: 'undo'; rowId: string; until: Instant }
    | { kind: 'open-panel' };
  /** Milliseconds until a time shown reads differently; `null` when none is running. */
  changesIn: number | null;
}

/** Knowledge older than this is shown with its age. */
const staleAfter = 15 * 60_000;

const minute = 60_000;

const say = (key: string, ...values: Sentence['values']): Sentence => ({ key: `badge_${key}`, values });

/** What to draw for a paint record at `now` (epoch ms of host time). No band appears that was not computed. */
export function badgeView(record: PaintRecord, now: Instant, host: HostId): BadgeView {
  const { kind, state, number, problem, levelName, escalation, dueAt, readAt, undo } = record;
  const computed = state === 'known' && number !== null && record.band !== null;
  const look = bandLook(computed ? record.band : null);
  const details: Sentence[] = [];
  const times: Sentence[] = [];
  const notes: Sentence[] = [];
  let changesIn: number | null = null;

  if (problem && state !== 'unknown') details.push(problemSentence(problem, host));
  if (kind === 'account') {
    if (computed && record.trend !== null) details.push(trendSentence(record.trend));
    if (state !== 'unknown') details.push(countSentence(record.escalatedCount));
  } else {
    if (levelName) details.push(say('level', { kind: 'text', text: levelName }));
    const undoable = undo && undo.until > now;
    if (escalation !== 'none')
      details.push(say(undoable ? 'escalation_sending' : `escalation_${escalation}`));
    if (escalation === 'open' && record.acknowledgeBy !== null)
      notes.push(say('acknowledge_in', { kind: 'duration', milliseconds: record.acknowledgeBy - now }));
    if (state !== 'unknown' && state !== 'done') {
      if (typeof dueAt === 'number') {
        times.push(say('time_left', { kind: 'duration', milliseconds: dueAt - now }));
        changesIn = ((((dueAt - now) % minute) + minute) % minute) + 1;
      } else details.push(say(dueAt ? 'no_clock' : 'clock_unknown'));
    }
  }
  if (readAt !== null) {
    const age = say('as_of', { kind: 'instant', instant: readAt });
    (state !== 'unknown' && (problem || now - readAt > staleAfter) ? times : notes).push(age);
  }

  return {
    ...look,
    ...(state === 'done' && { shape: '✓' }),
    words: wordsOf(record, computed, host),
    details,
    times,
    notes,
    reasons: computed ? record.reasons : [],
    action: actionOf(record, now),
    changesIn,
  };
}

function wordsOf(
  { kind, state, number, band, problem }: PaintRecord,
  computed: boolean,
  host: HostId,
): Sentence {
  if (computed && number !== null) {
    const value = { kind: 'number', number } as const;
    return kind === 'account'
      ? say('health', value)
      : say('risk', value, { kind: 'message', key: `band_${band}` });
  }
  if (state === 'unknown' && problem) return problemSentence(problem, host);
  return say(state === 'done' || state === 'not-enough-data' ? state.replaceAll('-', '_') : 'unknown');
}

function trendSentence(trend: number): Sentence {
  const change = Math.round(trend * 10) / 10;
  return say(change < 0 ? 'trend_down' : change > 0 ? 'trend_up' : 'trend_level', {
    kind: 'number',
    number: Math.abs(change),
  });
}

function countSentence(count: number | null): Sentence {
  if (count === null) return say('escalations_unknown');
  return say(count === 1 ? 'escalations_one' : 'escalations', { kind: 'number', number: count });
}

function actionOf({ kind, state, escalation, next, undo }: PaintRecord, now: Instant): BadgeView['action'] {
  if (undo && undo.until > now) return { kind: 'undo', ...undo };
  const writable = kind === 'ticket' && (state === 'known' || state === 'not-enough-data');
  const settled = escalation !== 'queued' && escalation !== 'waiting';
  return writable && settled && next ? { kind: 'escalate', ...next } : { kind: 'open-panel' };
}
