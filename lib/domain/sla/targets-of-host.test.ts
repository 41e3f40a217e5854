import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostSlaPolicy } from '../model/host-sla-policy';
import { Priority } from '../model/priority';
import { SlaClock } from '../model/sla-clock';
import { SlaTargets } from '../model/sla-targets';
import { targetsOfHost } from './targets-of-host';

type HostTarget = HostSlaPolicy['targets'][number];
const target = (
  metric: HostTarget['metric'],
  priority: Priority,
  minutes: number,
  businessHours = false,
) => ({
  metric,
  priority,
  minutes,
  businessHours,
});
const policy = (...targets: HostTarget[]): HostSlaPolicy => ({
  id: '1',
  title: 'Gold',
  position: 1,
  targets,
  notUnderstood: 0,
});
const row = { name: 'Gold', tiers: 'any', pausedIn: [], warnings: [] };

describe('targetsOfHost', () => {
  it('puts the same promise for several priorities in one row', () => {
    const { rows, left } = targetsOfHost(
      policy(
        target('first_reply_time', 'low', 480, true),
        target('first_reply_time', 'urgent', 60),
        target('first_reply_time', 'high', 60),
        target('next_reply_time', 'urgent', 60),
      ),
    );
    expect(rows).toEqual([
      { ...row, metric: 'first_reply', priorities: ['urgent', 'high'], minutes: 60, calendar: 'always' },
      { ...row, metric: 'first_reply', priorities: ['low'], minutes: 480, calendar: 'office' },
      { ...row, metric: 'next_reply', priorities: ['urgent'], minutes: 60, calendar: 'always' },
    ]);
    expect(left).toEqual([]);
  });

  it('has one resolution for a priority, and leaves the others out', () => {
    const wait = target('requester_wait_time', 'high', 100);
    const whole = target('total_resolution_time', 'high', 200);
    const work = target('agent_work_time', 'low', 300);
    const { rows, left } = targetsOfHost(policy(wait, whole, work));
    expect(rows).toMatchObject([
      { metric: 'resolution', priorities: ['high'], minutes: 200, pausedIn: [] },
      { metric: 'resolution', priorities: ['low'], minutes: 300, pausedIn: ['pending', 'hold'] },
    ]);
    expect(left).toEqual([wait]);
    expect(targetsOfHost(policy(wait)).rows).toMatchObject([{ minutes: 100, pausedIn: ['pending'] }]);
  });

  it.each([
    ['updates between public replies', target('periodic_update_time', 'high', 60)],
    ['updates that pause', target('pausable_update_time', 'high', 60)],
    ['who holds it', target('group_ownership_time', 'high', 60)],
    ['seconds', target('first_reply_time', 'high', 0.25)],
    ['minutes and seconds', target('first_reply_time', 'high', 1.5)],
    ['longer than a year', target('first_reply_time', 'high', 525_601)],
    ['hours of a kind nobody told', { ...target('first_reply_time', 'high', 60), businessHours: null }],
  ])('leaves out %s', (_, one) => {
    expect(targetsOfHost(policy(one))).toEqual({ rows: [], left: [one] });
  });

  it('gives what a policy takes, whatever the host promises, and loses nothing', () => {
    const targets = fc.array(
      fc.record({
        metric: fc.constantFrom(...SlaClock.shape.metric.options),
        priority: fc.constantFrom(...Priority.options),
        minutes: fc.oneof(fc.integer({ min: 1, max: 600_000 }), fc.double({ min: 0.1, max: 9, noNaN: true })),
        businessHours: fc.constantFrom(true, false, null),
      }),
    );
    fc.assert(
      fc.property(fc.string(), targets, (title, all) => {
        const { rows, left } = targetsOfHost(HostSlaPolicy.parse({ ...policy(...all), title }));
        expect(SlaTargets.safeParse(rows).success).toBe(true);
        expect(rows.flatMap(({ priorities }) => priorities).length + left.length).toBe(all.length);
      }),
    );
  });
});
