import type { ClockStretches } from '../../domain/model/clock-stretches';
import type { ExplainedClock } from '../../domain/model/explained-clock';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { hoursAndMinutes } from './hours-and-minutes';
import { isolated } from './isolated';
import { lasting } from './lasting';
import { say } from './say';
import { stretchWords } from './stretch-words';

type Known = Extract<ExplainedClock['told'], { state: 'known' }>;
type Segment = ClockStretches['first'][number];
type Tone = 'counted' | 'paused' | 'closed' | 'changed';

/** Where a clock's time went, to be drawn: a bar, a line for each of its pieces, and the sum. */
export interface ClockExplanation {
  /** Shares of the bar, 0-1, that add up to 1. */
  pieces: { key: string; tone: Tone; share: number; ahead: boolean }[];
  past: ClockLine[];
  ahead: ClockLine[];
  /** The parts and the whole, which add up to the minute; `null` where all of it counted. */
  sum: { parts: Sentence[]; whole: Sentence } | null;
  /** What counted, of what is granted. */
  used: Sentence;
  /** By whose hours it was counted, and by how much the host says otherwise. */
  remarks: Sentence[];
}

interface ClockLine {
  key: string;
  tone: Tone;
  words: Sentence;
  span: string;
  lasting: Sentence | null;
}

type Reader = Pick<Language, 'locale' | 'timeZone'> & { now: number };

/** @param hostName whose clock it is, for the difference to ours */
export function clockExplanation(told: Known, hostName: Sentence, reader: Reader): ClockExplanation {
  const { past, ahead, target, later, calendar } = told;
  const zone = calendar?.timeZone;
  const used = toMinutes(past.counted);
  const granted = toMinutes(target);
  const counted = sumOf(past, 'counted') ?? used;
  const paused = sumOf(past, 'paused') ?? toMinutes(past.paused);
  const whole = minutesBetween(past.from, past.until);
  const parts = [
    ['clocks_sum_counted', counted],
    ['clocks_sum_paused', paused],
    ['clocks_sum_closed', whole - counted - paused],
  ] as const;
  return {
    pieces: piecesOf(past, ahead),
    past: linesOf(past, zone, reader),
    ahead: ahead === null ? [] : linesOf(ahead, zone, reader),
    sum:
      counted === whole
        ? null
        : {
            parts: parts.flatMap(([key, minutes]) =>
              minutes === 0 ? [] : [say(key, hoursAndMinutes(minutes))],
            ),
            whole: say(
              'clocks_sum_whole',
              hoursAndMinutes(whole),
              formatMoment(past.from, reader.now, reader),
            ),
          },
    used: say('clocks_used', hoursAndMinutes(used), hoursAndMinutes(granted)),
    remarks: [
      calendar === null ? say('clocks_by_all_hours') : say('clocks_by_hours', isolated(calendar.name)),
      ...(later === null
        ? []
        : [
            say(later > 0 ? 'clocks_later' : 'clocks_earlier', lasting(Math.abs(later)), {
              kind: 'message',
              key: hostName.key,
            }),
          ]),
    ],
  };
}

function piecesOf(past: ClockStretches, ahead: ClockStretches | null): ClockExplanation['pieces'] {
  const whole = (ahead?.until ?? past.until) - past.from;
  const parts = (of: ClockStretches, isAhead: boolean) => {
    const { between } = of;
    const piece = (tone: Tone, from: number, span: number) => ({
      key: `${from}-${tone}`,
      tone,
      share: whole === 0 ? 0 : span / whole,
      ahead: isAhead,
    });
    const one = (segment: Segment) => piece(toneOf(segment), segment.from, segment.until - segment.from);
    const left =
      between === null
        ? []
        : [
            piece('counted', between.from, between.counted),
            piece('closed', between.from, between.until - between.from - between.counted),
          ];
    return [...of.first.map(one), ...left, ...of.last.map(one)];
  };
  return [...parts(past, false), ...(ahead === null ? [] : parts(ahead, true))];
}

function linesOf(of: ClockStretches, zone: string | undefined, reader: Reader): ClockLine[] {
  const line = (segment: Segment): ClockLine => ({
    key: `${segment.from}`,
    tone: toneOf(segment),
    words: stretchWords(segment, zone, reader.locale),
    span: spanOf(segment, reader),
    lasting: hoursAndMinutesSentence(minutesBetween(segment.from, segment.until)),
  });
  const { between } = of;
  const left: ClockLine[] =
    between === null
      ? []
      : [
          {
            key: `between-${between.from}`,
            tone: 'closed',
            words: say('clocks_between', between.count, hoursAndMinutes(toMinutes(between.counted))),
            span: spanOf(between, reader),
            lasting: null,
          },
        ];
  const changes = of.clockChanges.map(({ at, shift }): ClockLine => {
    const amount = hoursAndMinutes(toMinutes(Math.abs(shift)));
    return {
      key: `change-${at}`,
      tone: 'changed',
      words: say(shift > 0 ? 'clocks_set_forward' : 'clocks_set_back', amount),
      span: formatMoment(at, reader.now, reader),
      lasting: null,
    };
  });
  const starts = new Map<string, number>(
    [...of.first, ...of.last].map((segment) => [`${segment.from}`, segment.from]),
  );
  const lines = [...of.first.map(line), ...left, ...of.last.map(line)];
  for (const [index, change] of changes.entries()) {
    const at = of.clockChanges[index]?.at ?? 0;
    const next = lines.findIndex(({ key }) => (starts.get(key) ?? Number.NEGATIVE_INFINITY) > at);
    lines.splice(next === -1 ? lines.length : next, 0, change);
  }
  return lines;
}

function toneOf({ kind }: Segment): Tone {
  return kind === 'counted' || kind === 'paused' ? kind : 'closed';
}

/** One day is named once, `Mon 09:00 – 12:00`; of two days both are, today too. */
function spanOf({ from, until }: { from: number; until: number }, reader: Reader): string {
  const { locale, timeZone, now } = reader;
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  const isOneDay = day.format(from) === day.format(until);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  if (isOneDay) return `${formatMoment(from, now, reader)} – ${time.format(until)}`;
  const isToday = day.format(from) === day.format(now);
  const begin = isToday ? time.format(from) : formatMoment(from, now, reader);
  return `${begin} – ${formatMoment(until, Math.min(from, now), reader)}`;
}

/** In whole minutes, so that what is shown adds up: `null` where not every stretch is there. */
function sumOf({ first, between, last }: ClockStretches, kind: Segment['kind']): number | null {
  if (between !== null) return null;
  return [...first, ...last].reduce(
    (sum, one) => sum + (one.kind === kind ? minutesBetween(one.from, one.until) : 0),
    0,
  );
}

/** By the minutes that a clock shows: neighbours then add up exactly. */
function minutesBetween(from: number, until: number): number {
  return Math.floor(until / 60_000) - Math.floor(from / 60_000);
}

function toMinutes(milliseconds: number): number {
  return Math.round(milliseconds / 60_000);
}

function hoursAndMinutesSentence(minutes: number): Sentence {
  const { key, values } = hoursAndMinutes(minutes);
  return { key, values: values ?? [] };
}
