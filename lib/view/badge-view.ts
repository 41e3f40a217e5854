import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import { bandLook, type Tone } from './band-look';
import { formatDuration } from './format-duration';
import type { Language } from './language';
import { problemSentence } from './problem-sentence';
import { renderSentence } from './render-sentence';

/** What a badge shows, in the reader's words. */
export interface BadgeView {
  tone: Tone;
  shape: string;
  /** The number with its word, or what there is to say instead. */
  words: string;
  /** What does not change by the passing of time: level, escalation, trend. */
  details: string[];
  /** What does: the time left on the nearest clock, how old the knowledge is. */
  times: string[];
  /** For the popover only. */
  notes: string[];
  /** At most three: words and signed points. */
  reasons: [words: string, points: string][];
  /** The one thing the button does; an undo has its outbox row, and when it ends. */
  deed: 'escalate' | 'open-panel' | 'undo';
  deedWords: string;
  undo: PaintRecord['undo'];
  /** Milliseconds until a time shown reads differently; `null` when none is running. */
  changesIn: number | null;
}

const minute = 60_000;

/** Knowledge older than this is shown with its age. */
const staleAfter = 15 * minute;

/** What to draw for a paint record at `now` (epoch ms of host time). No band appears that was not computed. */
export function badgeView(record: PaintRecord, now: Instant, host: HostId, language: Language): BadgeView {
  const { state, number, trend, problem, escalation, escalatedCount, dueAt, readAt, next } = record;
  const say = (key: string, ...values: string[]) => language.text(`badge_${key}`, values);
  const decimal = (value: number) => value.toLocaleString(language.locale, { maximumFractionDigits: 1 });
  const left = (instant: Instant) => formatDuration(instant - now, language);
  const trouble = problem && renderSentence(problemSentence(problem, host), language);
  const look = bandLook(state === 'known' && number !== null ? record.band : null);
  const isComputed = look.tone !== 'unknown';
  const isOpen = isComputed || state === 'not-enough-data';
  const isAccount = record.kind === 'account';
  const undo = record.undo && record.undo.until > now ? record.undo : null;
  const details: string[] = [];
  const times: string[] = [];
  const notes: string[] = [];
  let changesIn: number | null = null;

  if (trouble && state !== 'unknown') details.push(trouble);
  if (isAccount) {
    if (trend !== null)
      details.push(trend ? `${trend < 0 ? '▼' : '▲'} ${decimal(Math.abs(trend))}` : say('trend_level'));
    if (isOpen)
      details.push(
        escalatedCount === null
          ? say('escalations_unknown')
          : say(escalatedCount === 1 ? 'escalations_one' : 'escalations', decimal(escalatedCount)),
      );
  } else {
    if (record.levelName) details.push(record.levelName);
    if (escalation !== 'none') details.push(say(`escalation_${undo ? 'sending' : escalation}`));
    if (record.acknowledgeBy !== null) notes.push(say('acknowledge_in', left(record.acknowledgeBy)));
    if (isOpen && typeof dueAt === 'number') {
      times.push(left(dueAt));
      changesIn = ((((dueAt - now) % minute) + minute) % minute) + 1;
    } else if (isOpen) details.push(say(dueAt ? 'no_clock' : 'clock_unknown'));
  }
  if (readAt !== null)
    (problem || now - readAt > staleAfter ? times : notes).push(
      renderSentence({ key: 'badge_as_of', values: [{ kind: 'instant', instant: readAt }] }, language),
    );

  const escalates = isOpen && next && !/queued|waiting/.test(escalation);
  return {
    tone: look.tone,
    shape: state === 'done' ? '✓' : look.shape,
    words: isComputed
      ? `${decimal(number ?? 0)} ${isAccount ? '/ 10' : language.text(`band_${record.band}`, [])}`
      : (state === 'unknown' && trouble) || say(state === 'known' ? 'unknown' : state.replaceAll('-', '_')),
    details,
    times,
    notes,
    reasons: !isComputed
      ? []
      : record.reasons.map(({ sentence, points }) => [
          renderSentence(sentence, language),
          points.toLocaleString(language.locale, { signDisplay: 'always' }),
        ]),
    deed: undo ? 'undo' : escalates && next.ownerNamed ? 'escalate' : 'open-panel',
    deedWords: undo
      ? say('undo')
      : escalates
        ? say('escalate', next.levelName, next.roleName)
        : say('open_panel'),
    undo,
    changesIn,
  };
}
