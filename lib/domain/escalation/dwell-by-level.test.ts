import { expect, test } from 'vitest';
import { escalationsOf } from '../kpis/escalations-of';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { dwellByLevel } from './dwell-by-level';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planAcknowledge } from './plan-acknowledge';
import { planEscalate } from './plan-escalate';
import { planResolve } from './plan-resolve';

/** Level 1 at 09:00, acknowledged, level 2 after so many minutes, closed at 12:00. */
function log(minutes: number, closed = true): EscalationEvent[] {
  const steps: [Parameters<typeof writtenLog>[0][0], number][] = [];
  const state = () => foldEscalation(writtenLog(...steps), policy);
  steps.push([planEscalate(facts(), notEscalated(policy, 1), policy, at('09:00')).event, at('09:00')]);
  steps.push([planAcknowledge(facts(), state(), policy, at('09:01')).event, at('09:01')]);
  const next = at('09:00') + minutes * 60_000;
  steps.push([planEscalate(facts(), state(), policy, next).event, next]);
  if (closed) steps.push([planResolve(facts(), state(), policy).event, at('12:00')]);
  return writtenLog(...steps);
}

/** The median minutes of each level by the clock, in business time, and of how many. */
function dwell(logs: EscalationEvent[][], calendar = 'always') {
  const stays = logs.flatMap((events) =>
    escalationsOf(events, policy, at('23:59')).flatMap((one) => one.stays),
  );
  const minutes = (milliseconds: number | null) => (milliseconds === null ? null : milliseconds / 60_000);
  return dwellByLevel(stays, { ...policy, calendar }).map((level) => [
    level.levelId,
    minutes(level.median),
    minutes(level.businessMedian),
    level.n,
  ]);
}

test('PO13: median dwell by level; who has not left a level does not count', () => {
  expect(dwell([log(10), log(30), log(20)])).toEqual([
    ['first-contact', null, null, 0],
    ['level-1', 20, 20, 3],
    ['level-2', 160, 160, 3],
    ['level-3', null, null, 0],
  ]);
  expect(dwell([log(10), log(30, false)]).slice(1, 3)).toEqual([
    ['level-1', 20, 20, 2],
    ['level-2', 170, 170, 1],
  ]);
  expect(dwell([[]]).every(([, median]) => median === null)).toBe(true);
});

test('PO13: in business time too, and levels that the policy no longer has', () => {
  const office = { ...policy, calendar: 'office' };
  const overnight = { levelId: 'level-1', from: at('16:30'), until: at('09:15', '2026-03-03') };
  expect(dwellByLevel([overnight], office)[1]).toEqual({
    levelId: 'level-1',
    n: 1,
    median: 16.75 * 3_600_000,
    mean: 16.75 * 3_600_000,
    businessMedian: 45 * 60_000,
    businessMean: 45 * 60_000,
  });
  const gone = ['level-9', 'board'].map((levelId) => ({ ...overnight, levelId }));
  expect(dwellByLevel(gone, policy).map(({ levelId, n }) => [levelId, n])).toEqual([
    ...policy.levels.map(({ id }) => [id, 0]),
    ['board', 1],
    ['level-9', 1],
  ]);
});
