import { describe, expect, it } from 'vitest';
import { nearestDue } from './nearest-due';
import type { SlaClock } from './sla-clock';

const clock = (stage: SlaClock['stage'], dueAt: number | null): SlaClock => ({
  metric: 'next_reply_time',
  label: null,
  stage,
  dueAt,
  startedAt: null,
  targetMinutes: null,
  businessHours: null,
});

describe('nearestDue', () => {
  it('is the first deadline of those that run', () => {
    expect(nearestDue([clock('active', 30), clock('active', 20), clock('achieved', 10)])).toBe(20);
  });

  it('is none where nothing runs, and unknown where something may', () => {
    expect(nearestDue([])).toBe('none');
    expect(nearestDue([clock('paused', null), clock('achieved', null)])).toBe('none');
    expect(nearestDue([clock('active', null)])).toBeNull();
    expect(nearestDue([clock(null, null), clock('achieved', 10)])).toBeNull();
  });

  it('counts a deadline under a stage that is not known', () => {
    expect(nearestDue([clock(null, 15), clock('active', 20)])).toBe(15);
  });
});
