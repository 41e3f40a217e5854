import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Peak } from '../model/peak';
import { Peak as PeakSchema } from '../model/peak';
import type { Policy } from '../model/policy';
import { assessBy } from './__fixtures__/assess-by';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { peakStretch } from './peak-stretch';

const minute = 60_000;
/** A Monday, 12:00 in London. */
const start = Date.UTC(2026, 2, 2, 12);

const lunchtime: Policy['calendars'][number] = {
  id: 'lunchtime',
  name: 'Lunchtime rush',
  timeZone: 'Europe/London',
  spans: [{ day: 1, start: 12 * 60, end: 13 * 60 }],
  holidays: ['2026-03-09'],
};
const calendars = [...defaultPolicy.calendars, lunchtime];
const peak = (when: Peak['when'], factor?: number) => PeakSchema.parse({ name: 'Rush', when, factor });
const rush = peak({ calendar: 'lunchtime' });

describe('TR6: minor delays are acceptable in peak times', () => {
  const outcome = (waitingSince: number, minutes: number, peaks: Peak[]) =>
    assessBy(
      { rule: 'no-reply-in-time', parameters: { defaultMinutes: 30, minutesByTier: {} } },
      ticketFacts(waitingSince + minutes * minute, {
        conversation: { waitingSince, unansweredMessages: 1, agentReplies: 0 },
      }),
      waitingSince + minutes * minute,
      { peaks, calendars },
    ).outcome;

  it('TR6: 40 minutes with a limit of 30 are no trigger inside a peak, and one outside', () => {
    expect(outcome(start, 40, [rush])).toBe('clear');
    expect(outcome(start, 40, [])).toBe('fired');
    expect(outcome(start + 60 * minute, 40, [rush])).toBe('fired');
  });

  it('TR6: the limit inside is one and a half times as long, to the minute', () => {
    expect(outcome(start, 44, [rush])).toBe('clear');
    expect(outcome(start, 45, [rush])).toBe('fired');
  });

  it('TR6: the beginning decides, whatever comes later', () => {
    expect(outcome(start - 1, 40, [rush])).toBe('fired');
    expect(outcome(start + 59 * minute, 40, [rush])).toBe('clear');
  });
});

describe('how many times as long a limit is', () => {
  const at = (moment: number, ...peaks: Peak[]) => peakStretch({ peaks, calendars })(moment);

  it('counts from the beginning of a peak up to but not with its end', () => {
    const once = peak({ from: start, until: start + minute }, 2);
    expect([start - 1, start, start + minute - 1, start + minute].map((moment) => at(moment, once))).toEqual([
      1, 2, 2, 1,
    ]);
    expect(
      [start - 1, start, start + 60 * minute - 1, start + 60 * minute].map((moment) => at(moment, rush)),
    ).toEqual([1, 1.5, 1.5, 1]);
  });

  it('takes the largest factor of peaks that overlap, in any order', () => {
    const once = peak({ from: start - minute, until: start + minute }, 3);
    expect([at(start, rush, once), at(start, once, rush), at(start - 1, rush, once)]).toEqual([3, 3, 3]);
  });

  it('follows the calendar: its zone, its summer time, its holidays', () => {
    const day = 86_400_000;
    expect(at(start + 7 * day, rush)).toBe(1);
    // The clocks went forward on 29 March: 12:00 in London is 11:00 UTC.
    expect(at(Date.UTC(2026, 2, 30, 11, 30), rush)).toBe(1.5);
    expect(at(Date.UTC(2026, 2, 30, 12, 30), rush)).toBe(1);
  });

  it('is 1 for what is no moment, and says which calendar is missing', () => {
    expect([at(Number.NaN, rush), at(-1, rush), at(1e18, rush)]).toEqual([1, 1, 1]);
    expect(() => at(start, peak({ calendar: 'no-such' }))).toThrow('no-such');
  });
});
