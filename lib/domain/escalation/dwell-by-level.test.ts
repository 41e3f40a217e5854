import { expect, test } from 'vitest';
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

test('PO13: median dwell by level; who has not left a level does not count', () => {
  expect(dwellByLevel([log(10), log(30), log(20)], policy)).toEqual([
    { levelId: 'first-contact', median: null, escalations: 0 },
    { levelId: 'level-1', median: 20 * 60_000, escalations: 3 },
    { levelId: 'level-2', median: 160 * 60_000, escalations: 3 },
    { levelId: 'level-3', median: null, escalations: 0 },
  ]);
  expect(dwellByLevel([log(10), log(30, false)], policy).slice(1, 3)).toEqual([
    { levelId: 'level-1', median: 20 * 60_000, escalations: 2 },
    { levelId: 'level-2', median: 170 * 60_000, escalations: 1 },
  ]);
  expect(dwellByLevel([[]], policy).every(({ median }) => median === null)).toBe(true);
});
