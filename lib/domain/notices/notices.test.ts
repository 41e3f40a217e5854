import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlertKind } from '../model/alert-kind';
import type { Calendar } from '../model/calendar';
import { breaksThrough } from './breaks-through';
import { needsMe } from './needs-me';
import { quietUntil } from './quiet-until';
import { secondAction } from './second-action';
import { severityRank } from './severity-rank';
import { topicOf } from './topic-of';

const at = (text: string) => Date.parse(text);
const office: Calendar = {
  id: 'office',
  name: 'Office',
  timeZone: 'Europe/Berlin',
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 9 * 60, end: 17 * 60 })),
  holidays: [],
};
const evening = { from: 18 * 60, until: 8 * 60 };

describe('quiet hours', () => {
  it.each<[string, string, string | null]>([
    ['on a Friday afternoon, until Monday morning', '2026-03-06T16:30:00Z', '2026-03-09T08:00:00Z'],
    ['while people work', '2026-03-06T15:59:00Z', null],
    ['before they begin', '2026-03-06T05:00:00Z', '2026-03-06T08:00:00Z'],
  ])('by the calendar: %s', (_, now, until) => {
    expect(quietUntil('calendar', office, 'UTC', at(now))).toBe(until === null ? null : at(until));
  });

  it.each<[string, string, string | null]>([
    ['in the evening, until the next morning', '2026-03-06T19:00:00Z', '2026-03-07T08:00:00Z'],
    ['after midnight', '2026-03-06T03:00:00Z', '2026-03-06T08:00:00Z'],
    ['at their last minute', '2026-03-06T07:59:59Z', '2026-03-06T08:00:00Z'],
    ['at their end', '2026-03-06T08:00:00Z', null],
    ['at noon', '2026-03-06T12:00:00Z', null],
  ])('over midnight: %s', (_, now, until) => {
    expect(quietUntil(evening, office, 'UTC', at(now))).toBe(until === null ? null : at(until));
  });

  it('there are none by a calendar that never closes, one that cannot tell, hours of no length, or by choice', () => {
    const now = at('2026-03-06T23:00:00Z');
    expect(quietUntil('calendar', { ...office, spans: 'always' }, 'UTC', now)).toBeNull();
    expect(quietUntil('calendar', { ...office, timeZone: 'Nowhere/Here' }, 'UTC', now)).toBeNull();
    expect(quietUntil({ from: 60, until: 60 }, office, 'UTC', now)).toBeNull();
    expect(quietUntil('never', office, 'UTC', now)).toBeNull();
  });

  it('always end later than now, within a day where they are one’s own, whatever the clocks do', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');
    fc.assert(
      fc.property(
        minute,
        minute,
        zone,
        fc.integer({ min: 0, max: 4_000_000_000_000 }),
        (from, until, here, now) => {
          const end = quietUntil({ from, until }, office, here, now);
          if (end !== null) expect([end > now, end - now <= 25.5 * 3_600_000]).toEqual([true, true]);
        },
      ),
    );
  });
});

describe('kinds of notice', () => {
  it('each has a topic, a place by severity, and at most one thing to press beside Open', () => {
    for (const kind of AlertKind.options) {
      expect(topicOf(kind)).toBeTypeOf('string');
      expect(severityRank(kind)).toBeGreaterThanOrEqual(0);
      const action = secondAction({ kind, deed: 'escalated' }, 'ask');
      expect(action === null || needsMe(kind) || kind === 'health-drop').toBe(true);
    }
  });

  it('only what is escalated to somebody and the breach of an urgent ticket break through', () => {
    expect(AlertKind.options.filter((kind) => breaksThrough(kind, 'normal'))).toEqual([
      'escalated',
      'reopened',
      'acknowledge-soon',
    ]);
    expect([breaksThrough('breach', 'urgent'), breaksThrough('warning', 'urgent')]).toEqual([true, false]);
    // Nobody knows how urgent it is: it may be.
    expect(breaksThrough('breach', null)).toBe(true);
  });
});
