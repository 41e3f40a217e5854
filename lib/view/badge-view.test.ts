import { describe, expect, it } from 'vitest';
import { DrawnBadge } from '../domain/model/drawn-badge';
import type { HostId } from '../domain/model/host-id';
import { HostProblem } from '../domain/model/host-problem';
import { catalogue } from './__fixtures__/catalogue';
import { morning, paint } from './__fixtures__/paint';
import { type BadgeView, badgeView } from './badge-view';
import { drawBadge } from './draw-badge';
import type { Language } from './language';

const english = { text: catalogue('en'), locale: 'en-GB', timeZone: 'UTC' };
const german = { text: catalogue('de'), locale: 'de', timeZone: 'UTC' };
/** Drawn by the worker in the morning, shown by the page at `now`. */
const show = (
  changes: Parameters<typeof paint>[0],
  now = morning,
  language: Language = english,
  host: HostId = 'zendesk',
): BadgeView => {
  const record = paint(changes);
  const drawn = DrawnBadge.parse(drawBadge(record, host, language));
  const view = badgeView({ ...record, drawn }, now, language.text);
  if (!view) throw new Error('There is nothing to show at that moment.');
  return view;
};
const line = (view: ReturnType<typeof show>) =>
  [view.shape, view.words, view.rest].filter(Boolean).join(' | ');
const minutes = (count: number) => count * 60_000;

describe('the badge of a ticket', () => {
  it.each([
    ['critical', '■ | 91 Critical | SLA 24 min'],
    ['high', '▲ | 91 High | SLA 24 min'],
    ['watch', '◆ | 91 Watch | SLA 24 min'],
    ['low', '● | 91 Low | SLA 24 min'],
  ] as const)('shows the band %s as shape, word and number', (band, words) => {
    expect(line(show({ band, number: 91 }))).toBe(words);
  });

  it('says how long it is over, and reads differently when the minute is full', () => {
    const view = show({ dueAt: morning - minutes(12) - 5_000 });
    expect(line(view)).toBe('▲ | 74 High | SLA 12 min over');
    expect(view.changesIn).toBe(55_001);
    expect(show({ dueAt: morning + minutes(24) + 5_000 }).changesIn).toBe(5_001);
    expect(show({ dueAt: morning - minutes(12) - 5_000 }, morning + 55_001).rest).toBe('SLA 13 min over');
  });

  it('tells an unknown clock from none', () => {
    expect(line(show({ dueAt: null }))).toBe('▲ | 74 High | SLA unknown');
    expect(line(show({ dueAt: 'none' }))).toBe('▲ | 74 High | no SLA');
  });

  it.each([
    [
      { escalation: 'queued', levelName: 'Level 1' },
      '▲ | 74 High | Level 1 · Escalation queued · SLA 24 min',
    ],
    [
      { escalation: 'waiting', levelName: 'Level 1', problem: 'needs-tab' },
      '▲ | 74 High | Open Zendesk to send · Level 1 · Escalation waiting to be sent · SLA 24 min · as of 10:42',
    ],
    [{ escalation: 'open', levelName: 'Level 1' }, '▲ | 74 High | Level 1 · not acknowledged · SLA 24 min'],
    [
      { escalation: 'acknowledged', levelName: 'Level 1' },
      '▲ | 74 High | Level 1 · acknowledged · SLA 24 min',
    ],
    [{ state: 'done', number: null, band: null }, '✓ | Solved'],
    [{ state: 'not-enough-data', number: null, band: null }, '? | Not enough data | SLA 24 min'],
    [{ state: 'unknown', number: null, band: null }, '? | Unknown'],
  ] as const)('has words for %j', (changes, words) => {
    expect(line(show({ ...changes }))).toBe(words);
  });

  it('shows knowledge with its age once it is older than a quarter of an hour', () => {
    expect(show({}, morning + minutes(15)).rest).toBe('SLA 9 min');
    expect(show({}, morning + minutes(15) + 1).rest).toBe('SLA 8 min · as of 10:42');
  });

  it('has the date beside the time when the knowledge is of another day', () => {
    const { text, locale } = english;
    const at = (now: number) => show({ dueAt: 'none' }, now, { text, locale }).rest;
    expect(at(morning + minutes(60))).toMatch(/^no SLA · as of \d\d:\d\d$/);
    expect(at(morning + minutes(24 * 60))).toMatch(/^no SLA · as of 22 Nov 2026, \d\d:\d\d$/);
  });

  it('says by what time of day the escalation is to be acknowledged, apart from the minutes of the SLA clock', () => {
    const open = { escalation: 'open', levelName: 'Level 1', acknowledgeBy: morning + minutes(10) } as const;
    expect(show(open).rest).toBe('Level 1 · acknowledge by 10:52 · SLA 24 min');
    expect(show(open, morning + minutes(10) - 1).rest).toContain('acknowledge by 10:52');
    expect(show(open, morning + minutes(10)).rest).toBe(
      'Level 1 · acknowledgement overdue since 10:52 · SLA 14 min',
    );
    expect(show(open).news).not.toBe(show(open, morning + minutes(10)).news);
    expect(show({ ...open, acknowledgeBy: null }).rest).toBe('Level 1 · not acknowledged · SLA 24 min');
    expect(show(open, morning, german).rest).toBe('Level 1 · zu bestätigen bis 10:52 · SLA 24 Min.');
  });

  it('has all of it in the popover, whatever the badge has room for', () => {
    const open = { escalation: 'open', levelName: 'Level 1', acknowledgeBy: morning + minutes(10) } as const;
    expect(show(open).note).toBe('74 High · Level 1 · acknowledge by 10:52 · SLA 24 min · as of 10:42');
    expect(show(open, morning + minutes(16)).note.match(/as of/g)).toHaveLength(1);
    expect(show({ dueAt: 'none' }).changesIn).toBe(Number.POSITIVE_INFINITY);
  });

  it('offers undo while it lasts, then only the panel', () => {
    const queued = { escalation: 'queued', undo: { rowId: 'row-1', until: morning + 10_000 } } as const;
    expect(show(queued)).toMatchObject({
      deed: 'undo',
      deedWords: 'Undo',
      rest: 'Escalating … · SLA 24 min',
    });
    expect(show(queued, morning + 10_000)).toMatchObject({
      deed: 'open-panel',
      rest: 'Escalation queued · SLA 23 min',
    });
  });

  it.each([
    [{}, 'escalate', 'Escalate to Level 1 (Senior engineer)'],
    [
      { next: { levelName: 'Level 1', roleName: 'Senior engineer', ownerNamed: false } },
      'open-panel',
      'Choose who to escalate to',
    ],
    [{ next: null }, 'open-panel', 'Open panel'],
    [{ escalation: 'waiting' }, 'open-panel', 'Open panel'],
    [{ escalation: 'queued' }, 'open-panel', 'Open panel'],
    [{ state: 'unknown' }, 'open-panel', 'Open panel'],
  ] as const)('with %j the button does %s', (changes, deed, deedWords) => {
    expect(show({ ...changes })).toMatchObject({ deed, deedWords });
  });
});

describe('bad input', () => {
  it.each(HostProblem.options)('%s has words in both languages, and no band appears', (problem) => {
    const unread = { state: 'unknown', number: null, band: null, readAt: null, problem } as const;
    const [en, de] = [show(unread), show(unread, morning, german)];
    expect(en.words).toMatch(/Zendesk/);
    expect(de.words).toMatch(/Zendesk/);
    expect(de.words).not.toBe(en.words);
    expect(en).toMatchObject({ shape: '?', tone: 'unknown', reasons: [], rest: '' });
  });

  it.each(HostProblem.options)('%s beside a known number says so and since when', (problem) => {
    const view = show({ problem });
    expect(view.words).toBe('74 High');
    expect(view.rest).toMatch(/^[^·]*Zendesk[^·]* · SLA 24 min · as of 10:42$/);
  });

  it.each([
    { number: null },
    { band: null },
    { band: 'severe' as 'low' },
    { band: 'unknown' as 'low' },
    { band: 'toString' as 'low' },
    { state: 'fine' as 'known' },
  ])('shows no band with %j', (changes) => {
    expect(show(changes)).toMatchObject({ shape: '?', tone: 'unknown', reasons: [] });
    expect(show(changes).words).not.toMatch(/74|NaN|undefined/);
  });

  it('says to sign in, by the host', () => {
    const unread = { state: 'unknown', number: null, band: null, problem: 'signed-out' } as const;
    expect(show(unread, morning, english, 'salesforce').words).toBe('Sign in to Salesforce');
    expect(show(unread, morning, english, 'zendesk').words).toBe('Sign in to Zendesk');
  });
});

describe('the badge of an account', () => {
  const account = { kind: 'account', number: 6.8, band: 'fair', dueAt: null, next: null } as const;

  it.each([
    [{ trend: -0.7, escalatedCount: 2 }, '◆ | 6.8 / 10 | ▼ 0.7 · 2 escalations'],
    [{ trend: 0.3, escalatedCount: 1 }, '◆ | 6.8 / 10 | ▲ 0.3 · 1 escalation'],
    [{ trend: 0, escalatedCount: 0 }, '◆ | 6.8 / 10 | steady · 0 escalations'],
    [{ trend: null, escalatedCount: null }, '◆ | 6.8 / 10 | escalations unknown'],
    [{ band: 'good', number: 9, escalatedCount: 0 }, '● | 9 / 10 | 0 escalations'],
    [{ band: 'poor', number: 2.5, escalatedCount: 5 }, '■ | 2.5 / 10 | 5 escalations'],
    [
      { state: 'not-enough-data', number: null, band: null, escalatedCount: 1 },
      '? | Not enough data | 1 escalation',
    ],
  ] as const)('shows %j', (changes, words) => {
    expect(line(show({ ...account, ...changes }))).toBe(words);
  });

  it('is German in German', () => {
    const view = show({ ...account, trend: -0.7, escalatedCount: 2 }, morning, german);
    expect(line(view)).toBe('◆ | 6,8 / 10 | ▼ 0,7 · 2 Eskalationen');
  });
});
