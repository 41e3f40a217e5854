import { describe, expect, test } from 'vitest';
import type { InboxNotice } from '../../domain/model/inbox-notice';
import { inboxDays } from './inbox-days';

const reader = { locale: 'en', timeZone: 'Europe/Berlin' };
const notice = (id: string, toldAt: string, record = '4821'): InboxNotice => ({
  ...{ id, ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: record } },
  ...{ subject: 'Trucks cannot sync', kind: 'escalated', metric: '', dueAt: 0, toldAt: Date.parse(toldAt) },
  ...{ levelName: null, toLevelName: null, deed: null, from: null, to: null, by: null, unread: false },
  ...{ stands: true, held: null, became: null, acknowledgeKey: null },
});
const names = (notices: InboxNotice[], now: string) =>
  inboxDays(notices, Date.parse(now), reader).map(({ name }) => ('code' in name ? name.code : name.words));

describe('notices by day', () => {
  test('today, yesterday, the day in words, with the year where it is another', () => {
    const told = ['2026-03-02T08:00Z', '2026-03-01T08:00Z', '2026-02-27T08:00Z', '2025-12-31T08:00Z'];
    expect(
      names(
        told.map((at, index) => notice(String(index), at)),
        '2026-03-02T12:00Z',
      ),
    ).toEqual(['today', 'yesterday', 'Friday, February 27', 'Wednesday, December 31, 2025']);
  });

  test('yesterday had 23 hours, and it is half past midnight', () => {
    const told = [notice('1', '2026-03-29T10:00:00+02:00'), notice('2', '2026-03-28T10:00:00+01:00')];
    expect(names(told, '2026-03-30T00:30:00+02:00')).toEqual(['yesterday', 'Saturday, March 28']);
  });

  test('what was told of one record on one day stands together', () => {
    const told = [
      notice('1', '2026-03-02T09:00Z'),
      notice('2', '2026-03-02T08:00Z', '77'),
      notice('3', '2026-03-02T07:00Z'),
    ];
    const [day] = inboxDays(told, Date.parse('2026-03-02T12:00Z'), reader);
    expect(day?.records.map(({ notices }) => notices.map(({ id }) => id))).toEqual([['1', '3'], ['2']]);
  });
});
