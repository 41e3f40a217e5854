import { describe, expect, test } from 'vitest';
import { Milestone } from '../model/milestone';
import { milestoneClock } from './milestone-clock';

const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);

function told(change: Partial<Milestone>, now = at('11:00')) {
  const milestone = Milestone.parse({
    name: 'First Response',
    startedAt: at('09:00'),
    targetAt: at('12:00'),
    completed: false,
    completedAt: null,
    violated: false,
    stopped: false,
    targetMinutes: 180,
    businessHours: true,
    ...change,
  });
  const { clock, state, late } = milestoneClock(milestone, now);
  return [state, clock.stage, clock.dueAt, late];
}

describe('a Salesforce milestone: IsCompleted by IsViolated', () => {
  test('open and not violated runs until TargetDate as given', () => {
    expect(told({})).toEqual(['running', 'active', at('12:00'), null]);
    expect(told({}, at('12:00') - 1)).toEqual(['running', 'active', at('12:00'), null]);
  });

  test('open and violated, or past its target before the host says so, is missed', () => {
    expect(told({ violated: true }, at('12:30'))).toEqual(['missed', 'active', at('12:00'), 30 * 60_000]);
    expect(told({}, at('12:00'))).toEqual(['missed', 'active', at('12:00'), 0]);
    expect(told({ violated: null }, at('12:30'))[0]).toBe('missed');
  });

  test('completed is met, in time or late', () => {
    const completed = { completed: true, completedAt: at('11:50') };
    expect(told(completed, at('20:00'))).toEqual(['met', 'achieved', null, null]);
    const late = { completed: true, completedAt: at('12:10'), violated: true };
    expect(told(late, at('20:00'))).toEqual(['met-late', 'achieved', null, 10 * 60_000]);
    expect(told({ ...late, completedAt: null })).toEqual(['met-late', 'achieved', null, null]);
  });

  test('pauses while the case is stopped, also after its target', () => {
    expect(told({ stopped: true })).toEqual(['paused', 'paused', null, null]);
    expect(told({ stopped: true, violated: true }, at('13:00'))).toEqual(['paused', 'paused', null, null]);
    expect(told({ stopped: true, completed: true })[1]).toBe('achieved');
  });

  test('what is not known is unknown', () => {
    expect(told({ completed: null })).toEqual([null, null, null, null]);
    expect(told({ stopped: null })).toEqual([null, null, null, null]);
    expect(told({ completed: true, violated: null })).toEqual([null, 'achieved', null, null]);
    expect(told({ violated: null, targetAt: null })).toEqual([null, 'active', null, null]);
    expect(told({ targetAt: null })).toEqual(['running', 'active', null, null]);
    expect(told({ targetAt: null, violated: true })).toEqual(['missed', 'active', null, null]);
  });

  test('keeps what else the host said', () => {
    const milestone = { name: 'Fix', startedAt: null, targetMinutes: null, businessHours: null };
    const all = { targetAt: null, completed: false, completedAt: null, violated: false, stopped: false };
    expect(milestoneClock({ ...milestone, ...all }, 0).clock).toEqual({
      metric: 'milestone',
      label: 'Fix',
      stage: 'active',
      dueAt: null,
      startedAt: null,
      targetMinutes: null,
      businessHours: null,
    });
  });
});
