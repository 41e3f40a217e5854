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
  const words = isComputed
    ? `${decimal(number ?? 0, locale)} ${facts.kind === 'account' ? '/ 10' : language.text(`band_${facts.band}`, [])}`
    : (state === 'unknown' && trouble) || say(state === 'known' ? 'unknown' : state.replaceAll('-', '_'));
  const mark = markOf(facts, look, words, language);
  // The moments at which something reads differently: undo or the time to acknowledge is over, the knowledge gets old, and is of another day.
  const moments = [
    undo?.until ?? 0,
    facts.acknowledgeBy ?? 0,
    ...(readAt === null ? [] : [readAt + staleAfter + 1, new Date(readAt).setHours(24, 0, 0, 0)]),
  ];
  const ends = moments.filter((moment) => moment > computedAt).sort((a, b) => a - b);

  return {
    locale,
    tone: look.tone,
    shape: state === 'done' ? '✓' : look.shape,
    words,
    mark: { tone: mark.tone, shape: state === 'done' ? '✓' : mark.shape, words: mark.words },
    reasons: !isComputed
      ? []
      : facts.reasons.map(({ sentence, points }) => [
          renderSentence(sentence, language),
          points.toLocaleString(locale, { signDisplay: 'always' }).replace('-', '−'),
        ]),
    phases: [computedAt, ...ends].map((from, index) => ({
      until: ends[index] ?? null,
      ...phase(
        { facts, words, listed: mark.says, isComputed, trouble: state === 'unknown' ? null : trouble },
        from,
        language,
      ),
    })),
  };
}

/** A lower bound stands for itself from the second band on; below, it is no reason to be at ease. */
function markOf(
  { atLeast, number }: Facts,
  look: ReturnType<typeof bandLook>,
  words: string,
  language: Language,
): DrawnBadge['mark'] & { says: string } {
  if (atLeast === null) {
    const known = look.tone === 'unknown' ? '' : decimal(number ?? 0, language.locale);
    return { ...look, words: known, says: words };
  }
  const isLow = atLeast.band === 'low';
  const bound = decimal(atLeast.number, language.locale);
  const band = isLow ? [] : [language.text(`band_${atLeast.band}`, [])];
  return {
    ...(isLow ? { tone: 'unknown', shape: '○' } : bandLook(atLeast.band)),
    words: isLow ? '' : `${bound}⁺`,
    says: language.text('row_at_least', [[bound, ...band].join(' ')]),
  };
}

type Phase = DrawnBadge['phases'][number];

/** What holds from a moment on. */
function phase(
  known: { facts: Facts; words: string; listed: string; isComputed: boolean; trouble: string | null },
  now: Instant,
  language: Language,
): Omit<Phase, 'until'> {
  const { facts, words } = known;
  const say = (key: string, ...values: string[]) => language.text(`badge_${key}`, values);
  const isOpen = known.isComputed || facts.state === 'not-enough-data';
  const isUndoable = facts.undo !== null && facts.undo.until > now;
  const details = [
    known.trouble,
    ...(facts.kind === 'account'
      ? accountDetails(facts, isOpen, language)
      : ticketDetails(facts, isOpen, isUndoable, { ...language, now })),
  ].filter((each) => each !== null);
  const times = isOpen && typeof facts.dueAt === 'number' ? [say('sla', '{dueAt}')] : [];
  const notes: string[] = [];
  if (facts.readAt !== null) {
    const asOf = { key: 'badge_as_of', values: [{ kind: 'instant' as const, instant: facts.readAt }] };
    const isOld = facts.problem !== null || now - facts.readAt > staleAfter;
    (isOld ? times : notes).push(renderSentence(asOf, { ...language, now }));
  }
  const rest = [...details, ...times].join(' · ');

  return {
    rest,
    label: say('open_label', [words, rest].filter(Boolean).join(', ')),
    news: [words, ...details].join(', '),
    listed: [known.listed, ...details].join(', '),
    // All of it: beside the subject a long name of a level may leave no room.
    note: [words, rest, ...notes].filter(Boolean).join(' · '),
    ...action(facts, isOpen, isUndoable, say),
  };
}

function accountDetails(facts: Facts, isOpen: boolean, { text, locale }: Language): (string | null)[] {
  const { trend, escalatedCount: count } = facts;
  const way = trend !== null && trend < 0 ? '▼' : '▲';
  const escalations =
    count === null
      ? text('badge_escalations_unknown', [])
      : text(count === 1 ? 'badge_escalations_one' : 'badge_escalations', [decimal(count, locale)]);
  return [
    trend === null
      ? null
      : trend
        ? `${way} ${decimal(Math.abs(trend), locale)}`
        : text('badge_trend_level', []),
    isOpen ? escalations : null,
  ];
}

function ticketDetails(
  facts: Facts,
  isOpen: boolean,
  isUndoable: boolean,
  language: Language & { now: Instant },
): (string | null)[] {
  const { levelName, escalation, dueAt } = facts;
  const { text } = language;
  return [
    levelName || null,
    escalation === 'none'
      ? null
      : isUndoable
        ? text('badge_escalation_sending', [])
        : (acknowledgement(facts, language) ?? text(`badge_escalation_${escalation}`, [])),
    isOpen && typeof dueAt !== 'number' ? text(dueAt ? 'badge_no_clock' : 'badge_clock_unknown', []) : null,
  ];
}

/** By what time of day it is to be acknowledged: minutes left would be taken for those of the SLA clock. */
function acknowledgement(
  { escalation, acknowledgeBy }: Facts,
  language: Language & { now: Instant },
): string | null {
  if (escalation !== 'open' || acknowledgeBy === null) return null;
  const key = language.now < acknowledgeBy ? 'badge_acknowledge_by' : 'badge_acknowledge_over';
  return renderSentence({ key, values: [{ kind: 'instant', instant: acknowledgeBy }] }, language);
}

function action(
  { next, escalation }: Facts,
  isOpen: boolean,
  isUndoable: boolean,
  say: (key: string, ...values: string[]) => string,
): Pick<Phase, 'deed' | 'deedWords'> {
  if (isUndoable) return { deed: 'undo', deedWords: say('undo') };
  if (!isOpen || !next || escalation === 'queued' || escalation === 'waiting')
    return { deed: 'open-panel', deedWords: say('open_panel') };
  if (next.asksFirst) return { deed: 'open-panel', deedWords: say('ask_first') };
  // The panel asks once who holds a role: the button must not promise more than to open it.
  if (!next.ownerNamed) return { deed: 'open-panel', deedWords: say('choose_owner') };
  return { deed: 'escalate', deedWords: say('escalate', next.levelName, next.roleName) };
}

function decimal(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 1 });
}
