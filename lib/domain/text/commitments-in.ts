import { Instant } from '../model/instant';
import type { MessageReading } from '../model/message-reading';
import { localMoment } from '../time/local-moment';
import { END_OF_DAY } from './end-of-day';
import type { Lexicon } from './lexicon';
import { promiseWords } from './promise-words';

const LAST_MINUTE = 23 * 60 + 59;
const MINUTE = 60_000;
const FRIDAY = 5;
const MOST = 5;

/** Longer "sentences" are lists and logs. */
const LONGEST_SENTENCE = 600;

type Wall = ReturnType<typeof localMoment>;

/**
 * What an agent promises in a text, and by when (acceptance 4.9): deadlines in sentences that say who of us will do something.
 * "Tomorrow" and weekdays without an hour end at 18:00, mornings at 12:00, evenings at 22:00; an hour that is over today is
 * tomorrow's; business days leave out Saturday and Sunday, not holidays. Dates such as "12 March" are not read. Conditions
 * ("if you reply by Friday") and requests promise nothing.
 */
export function commitmentsIn(
  text: string,
  { language, at, timeZone }: { language: Lexicon['language']; at: Instant; timeZone: string },
): MessageReading['commitments'] {
  const wall = wallOf(timeZone, at);
  const found = new Map<Instant, string>();
  for (const sentence of sentencesOf(text)) {
    const said = sentence.replace(promiseWords[language].leftOut, ' ');
    if (!promiseWords[language].promise.test(said)) continue;
    for (const { dueAt, words } of [
      ...spansIn(said, language, at, wall),
      ...deadlinesIn(said, language, at, wall),
    ])
      if (Instant.safeParse(dueAt).success && dueAt > at && !found.has(dueAt)) found.set(dueAt, words);
  }
  return [...found].map(([dueAt, words]) => ({ dueAt, words })).slice(0, MOST);
}

function wallOf(timeZone: string, at: Instant): Wall {
  try {
    return localMoment(timeZone, at);
  } catch {
    return localMoment('UTC', at);
  }
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/[’‘ʼ´`]/g, "'")
    .toLowerCase()
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/\n(?!\s*\n)/g, ' ')
    .split(/[.!?]+(?=\s|$)|\n/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST_SENTENCE);
}

function spansIn(
  said: string,
  language: Lexicon['language'],
  at: Instant,
  wall: Wall,
): MessageReading['commitments'] {
  const { span, numbers, units } = promiseWords[language];
  return [...said.matchAll(span)].flatMap(([words, number = '', unit = '']) => {
    const count = numbers.get(number) ?? Number(number);
    const kind = units.get(unit);
    if (kind === undefined || !Number.isInteger(count)) return [];
    return [{ dueAt: spanEnd(count, kind, at, wall), words }];
  });
}

function spanEnd(
  count: number,
  unit: 'minute' | 'hour' | 'day' | 'business-day' | 'week',
  at: Instant,
  wall: Wall,
): Instant {
  if (unit === 'minute') return at + count * MINUTE;
  if (unit === 'hour') return at + count * 60 * MINUTE;
  if (unit === 'business-day') return wall.on(businessDays(count, wall.weekday), END_OF_DAY);
  return wall.on(unit === 'week' ? count * 7 : count, END_OF_DAY);
}

function businessDays(count: number, weekday: number): number {
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if ((weekday + days - 1) % 7 < FRIDAY) left -= 1;
  }
  return days;
}

function deadlinesIn(
  said: string,
  language: Lexicon['language'],
  at: Instant,
  wall: Wall,
): MessageReading['commitments'] {
  return [...said.matchAll(promiseWords[language].deadline)].flatMap(
    ([words, day, hour, hourFirst, dayBehind]) => {
      const dueAt = deadlineOf(language, { day: day ?? dayBehind, hour: hour ?? hourFirst }, at, wall);
      return dueAt === null ? [] : [{ dueAt, words: words.trim() }];
    },
  );
}

function deadlineOf(
  language: Lexicon['language'],
  { day, hour }: { day: string | undefined; hour: string | undefined },
  at: Instant,
  wall: Wall,
): Instant | null {
  const { days, weekdays, parts } = promiseWords[language];
  const week = hour !== undefined && /week|woche/.test(hour);
  const dayName =
    day?.split(' ').at(-1) ?? (hour !== undefined && /tomorrow$/.test(hour) ? 'tomorrow' : undefined);
  const weekday = week ? FRIDAY : weekdays.get(dayName ?? '');
  const minutes =
    hour === undefined ? [parts.get(dayName ?? '') ?? END_OF_DAY] : minutesOf(hour, parts, language);
  const away = weekday === undefined ? (days.get(dayName ?? '') ?? null) : (weekday - wall.weekday + 7) % 7;
  const named = minutes.map((minute) => wall.on(away ?? 0, minute)).find((moment) => moment > at);
  if (named !== undefined && !(away === 0 && /^next|^nächsten|^kommenden/.test(day ?? ''))) return named;
  const [first] = minutes;
  if (first === undefined) return null;
  if (weekday !== undefined) return wall.on((away ?? 0) + 7, first);
  return away === null ? wall.on(1, first) : wall.on(away, LAST_MINUTE);
}

/** The minutes of a day that an hour may mean: "5:30" in English is either half of the day, the office's half first. */
function minutesOf(
  hour: string,
  parts: ReadonlyMap<string, number>,
  language: Lexicon['language'],
): number[] {
  const part = parts.get(hour);
  if (part !== undefined) return [part];
  const clock = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|o'clock|uhr|h)?$/.exec(hour);
  if (clock === null) return [END_OF_DAY];
  const [, hours = '', minutes = '0', half] = clock;
  const told = Number(hours);
  if (Number(minutes) > 59 || told > 24) return [];
  if (half === 'am' || half === 'pm')
    return told < 1 || told > 12 ? [] : [((told % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minutes)];
  const plain = told === 24 ? LAST_MINUTE : told * 60 + Number(minutes);
  if (language === 'de' || told === 0 || told > 12) return [plain];
  const other = ((told % 12) + 12) * 60 + Number(minutes);
  return told < 7 || told === 12 ? [other] : [plain, other];
}
