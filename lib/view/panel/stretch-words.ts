import type { ClockStretches } from '../../domain/model/clock-stretches';
import type { Sentence } from '../../domain/model/sentence';
import { say } from './say';

type Segment = ClockStretches['first'][number];

const HOUR = 3_600_000;

/** What a stretch of a clock's time was: "counted", "night", "lunch", "holiday: 25 Dec". @param zone of the business hours */
export function stretchWords(segment: Segment, zone: string | undefined, locale: string): Sentence {
  switch (segment.kind) {
    case 'counted':
      return say('clocks_counted');
    case 'paused':
      return say(`clocks_stretch_${segment.status}`);
    case 'holiday':
      return say('clocks_holiday', dateWords(segment.date, locale));
    case 'break':
      return say(isLunch(segment, zone) ? 'clocks_lunch' : 'clocks_break');
    case 'closed':
      return say(closedWord(segment, zone));
  }
}

function dateWords(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00Z`),
  );
}

function isLunch({ from, until }: Segment, timeZone: string | undefined): boolean {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(from),
  );
  return hour >= 11 && hour < 15 && until - from <= 2.5 * HOUR;
}

/** A night touches midnight; a day and more is the weekend, or days on which nobody works. */
function closedWord({ from, until }: Segment, timeZone: string | undefined): string {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  if (day.format(from - 1) === day.format(until)) return 'clocks_closed';
  if (until - from < 24 * HOUR) return 'clocks_night';
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone });
  const days = [weekday.format(from + 12 * HOUR), weekday.format(from + 24 * HOUR)];
  return days.some((name) => name === 'Sat' || name === 'Sun') ? 'clocks_weekend' : 'clocks_closed_days';
}
