import { describe, expect, it } from 'vitest';
import type { RecordRef } from '../../domain/model/record-ref';
import type { SlaClock } from '../../domain/model/sla-clock';
import { alertRows } from './alert-rows';

const MINUTE = 60_000;
const DUE = 1_000 * MINUTE;
const ref: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '1' };
const clock: SlaClock = {
  metric: 'next_reply_time',
  label: null,
  stage: 'active',
  dueAt: DUE,
  startedAt: null,
  targetMinutes: null,
  businessHours: null,
};

const rows = (now: number, lastReadAt: number | null, clocks: SlaClock[] | null = [clock]) =>
  alertRows(ref, clocks, { now, lastReadAt, warningMinutes: 30 });
const states = (now: number, lastReadAt: number | null) =>
  Object.fromEntries(rows(now, lastReadAt).map(({ kind, state }) => [kind, state]));

describe('alertRows', () => {
  it('warns 30 minutes before the breach, and tells the breach at its instant', () => {
    expect(rows(DUE - 60 * MINUTE, null)).toMatchObject([
      {
        id: `acme.zendesk.com/ticket/1/next_reply_time/${DUE}/warning`,
        kind: 'warning',
        at: DUE - 30 * MINUTE,
      },
      { id: `acme.zendesk.com/ticket/1/next_reply_time/${DUE}/breach`, kind: 'breach', at: DUE, dueAt: DUE },
    ]);
  });

  it.each<[string, number, number | null, object]>([
    ['long before', DUE - 60 * MINUTE, null, { warning: 'planned', breach: 'planned' }],
    ['first seen ten minutes before', DUE - 10 * MINUTE, null, { warning: 'planned', breach: 'planned' }],
    ['first seen at the breach', DUE, null, { warning: 'silent', breach: 'silent' }],
    [
      'breached before the last reading',
      DUE + 10 * MINUTE,
      DUE + 5 * MINUTE,
      { warning: 'silent', breach: 'silent' },
    ],
    ['breached at the last reading', DUE + 1, DUE, { warning: 'silent', breach: 'silent' }],
    ['breached since the last reading', DUE + 9 * MINUTE, DUE - 1, { warning: 'silent', breach: 'planned' }],
  ])('%s', (_, now, lastReadAt, expected) => {
    expect(states(now, lastReadAt)).toEqual(expected);
  });

  it('says nothing of clocks that do not run, or that nobody knows', () => {
    const stages = ['paused', 'achieved', null] as const;
    expect(
      rows(
        0,
        null,
        stages.map((stage) => ({ ...clock, stage })),
      ),
    ).toEqual([]);
    expect(rows(0, null, null)).toEqual([]);
    expect(rows(0, null, [{ ...clock, dueAt: null }])).toEqual([]);
  });
});
