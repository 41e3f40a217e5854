import type { DrawnBadge } from '../domain/model/drawn-badge';
import type { HostId } from '../domain/model/host-id';
import type { Instant } from '../domain/model/instant';
import type { PaintRecord } from '../domain/model/paint-record';
import { bandLook } from './band-look';
import type { Language } from './language';
import { problemSentence } from './problem-sentence';
import { renderSentence } from './render-sentence';

type Facts = Omit<PaintRecord, 'drawn'>;

/** Knowledge older than this is shown with its age. */
const staleAfter = 15 * 60_000;

/** A paint record in the reader's words, from when it was computed on. No band appears that was not computed. */
export function drawBadge(facts: Facts, host: HostId, language: Language): DrawnBadge {
  const { state, number, readAt, computedAt, undo } = facts;
  const { locale } = language;
  const say = (key: string) => language.text(`badge_${key}`, []);
  const look = bandLook(state === 'known' && number !== null ? facts.band : null);
  const isComputed = look.tone !== 'unknown';
  const trouble = facts.problem && renderSentence(problemSentence(facts.problem, host), language);
  // The moments at which something reads differently: undo is over, the knowledge gets old, and is of another day.
  const moments = [
    undo?.until ?? 0,
    ...(readAt === null ? [] : [readAt + staleAfter + 1, new Date(readAt).setHours(24, 0, 0, 0)]),
  ];
  const ends = moments.filter((moment) => moment > computedAt).sort((a, b) => a - b);

  return {
    locale,
    tone: look.tone,
    shape: state === 'done' ? '✓' : look.shape,
    words: isComputed
      ? `${decimal(number ?? 0, locale)} ${facts.kind === 'account' ? '/ 10' : language.text(`band_${facts.band}`, [])}`
      : (state === 'unknown' && trouble) || say(state === 'known' ? 'unknown' : state.replaceAll('-', '_')),
    reasons: !isComputed
      ? []
      : facts.reasons.map(({ sentence, points }) => [
          renderSentence(sentence, language),
          points.toLocaleString(locale, { signDisplay: 'always' }),
        ]),
    phases: [computedAt, ...ends].map((from, index) => ({
      until: ends[index] ?? null,
      ...phase(facts, from, isComputed, trouble, { ...language, now: from }),
    })),
  };
}

/** What holds from a moment on. */
function phase(
  facts: Facts,
  now: Instant,
  isComputed: boolean,
  trouble: string | null,
  language: Language,
): Omit<DrawnBadge['phases'][number], 'until'> {
  const { state, trend, escalation, escalatedCount, dueAt, readAt, next } = facts;
  const say = (key: string, ...values: string[]) => language.text(`badge_${key}`, values);
  const isOpen = isComputed || state === 'not-enough-data';
  const isUndoable = facts.undo !== null && facts.undo.until > now;
  const details: string[] = [];
  const times: DrawnBadge['phases'][number]['times'] = [];
  const notes: typeof times = [];

  if (trouble && state !== 'unknown') details.push(trouble);
  if (facts.kind === 'account') {
    if (trend !== null)
      details.push(
        trend ? `${trend < 0 ? '▼' : '▲'} ${decimal(Math.abs(trend), language.locale)}` : say('trend_level'),
      );
    if (isOpen)
      details.push(
        escalatedCount === null
          ? say('escalations_unknown')
          : say(
              escalatedCount === 1 ? 'escalations_one' : 'escalations',
              decimal(escalatedCount, language.locale),
            ),
      );
  } else {
    if (facts.levelName) details.push(facts.levelName);
    if (escalation !== 'none') details.push(say(`escalation_${isUndoable ? 'sending' : escalation}`));
    if (facts.acknowledgeBy !== null)
      notes.push({ text: say('acknowledge_in', '{time}'), due: facts.acknowledgeBy });
    if (isOpen && typeof dueAt === 'number') times.push({ text: '{time}', due: dueAt });
    else if (isOpen) details.push(say(dueAt ? 'no_clock' : 'clock_unknown'));
  }
  if (readAt !== null) {
    const asOf = renderSentence(
      { key: 'badge_as_of', values: [{ kind: 'instant', instant: readAt }] },
      language,
    );
    (facts.problem || now - readAt > staleAfter ? times : notes).push({ text: asOf, due: null });
  }

  const rests = { details, times, notes };
  if (isUndoable) return { ...rests, deed: 'undo', deedWords: say('undo') };
  if (!isOpen || !next || escalation === 'queued' || escalation === 'waiting')
    return { ...rests, deed: 'open-panel', deedWords: say('open_panel') };
  // The panel asks once who holds a role: the button must not promise more than to open it.
  return next.ownerNamed
    ? { ...rests, deed: 'escalate', deedWords: say('escalate', next.levelName, next.roleName) }
    : { ...rests, deed: 'open-panel', deedWords: say('choose_owner') };
}

function decimal(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 1 });
}
