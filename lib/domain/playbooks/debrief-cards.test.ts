import { describe, expect, test } from 'vitest';
import { at } from '../escalation/__fixtures__/at';
import { writtenLog } from '../escalation/__fixtures__/written-log';
import { foldEscalation } from '../escalation/fold-escalation';
import { notEscalated } from '../escalation/not-escalated';
import { planAcknowledge } from '../escalation/plan-acknowledge';
import { planClose } from '../escalation/plan-close';
import { planEscalate } from '../escalation/plan-escalate';
import { planJump } from '../escalation/plan-jump';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { EscalationEvent } from '../model/escalation-event';
import { debriefCards } from './debrief-cards';

const MINUTE = 60_000;
type Log = EscalationEvent[];
const now = (log: Log) => foldEscalation(log, policy);

function up(log: Log, clock: string, ground: EscalationEvent['ground'] = 'person'): Log {
  const state = log.length === 0 ? notEscalated(policy, 1) : now(log);
  const { event } = planEscalate(facts({}, { events: log }), state, policy, at(clock));
  return [...log, ...writtenLog([{ ...event, ground }, at(clock)])];
}

function acknowledge(log: Log, moment: number): Log {
  const { event } = planAcknowledge(facts({}, { events: log }), now(log), policy, moment);
  return [...log, ...writtenLog([event, moment])];
}

function close(log: Log, clock: string): Log {
  const wish = { outcome: 'fixed', cause: 'defect' };
  return [...log, ...writtenLog([planClose(facts(), now(log), policy, wish).event, at(clock)])];
}

describe('CO11: the debrief of a closed escalation', () => {
  test('CO11: what happened, how long per level, what was late, the coach note and the next step', () => {
    const log = close(acknowledge(up(up([], '09:30'), '10:30', 'limit'), at('11:00')), '12:00');
    const cards = debriefCards(log, policy, new Map([[1, 'Call the vendor sooner.']]));
    expect(cards).toEqual([
      {
        cycle: 1,
        flaggedAt: at('09:30'),
        ground: 'person',
        resolvedAt: at('12:00'),
        outcome: 'Fixed',
        cause: 'Defect',
        stays: [
          {
            levelId: 'level-1',
            levelName: 'Level 1',
            ownerId: 'seniorengineer',
            from: at('09:30'),
            until: at('10:30'),
            duration: 60 * MINUTE,
            late: 0,
          },
          {
            levelId: 'level-2',
            levelName: 'Level 2',
            ownerId: 'engineeringhead',
            from: at('10:30'),
            until: at('12:00'),
            duration: 90 * MINUTE,
            late: null,
          },
        ],
        departures: { jumps: 0, lowered: 0, holds: 0, exceptions: 0 },
        coachNote: 'Call the vendor sooner.',
        nextStep: {
          key: 'debrief_late',
          values: [
            { kind: 'text', text: 'Level 1' },
            { kind: 'duration', milliseconds: 60 * MINUTE },
          ],
        },
      },
    ]);
    expect(debriefCards(log, policy)[0]?.coachNote).toBeNull();
    expect(debriefCards(log.toReversed(), policy)).toEqual(debriefCards(log, policy));
  });

  test('CO11: an acknowledgement at the limit is in time, one millisecond after it is late', () => {
    const card = (moment: number) =>
      debriefCards(close(acknowledge(up([], '09:30'), moment), '12:00'), policy)[0];
    expect(card(at('10:30'))?.stays.map(({ late }) => late)).toEqual([null]);
    expect(card(at('10:30'))?.nextStep.key).toBe('debrief_well');
    expect(card(at('10:30') + 1)?.stays.map(({ late }) => late)).toEqual([1]);
  });

  test('CO11: a jump is talked over; without a cause, the cause', () => {
    const wish = { toLevel: 'level-3', reason: 'Press' };
    const jump = planJump(facts(), notEscalated(policy, 1), policy, at('09:30'), wish);
    const jumped = writtenLog([jump.event, at('09:30')]);
    expect(debriefCards(close(jumped, '12:00'), policy)[0]).toMatchObject({
      ground: 'jump',
      departures: { jumps: 1 },
      nextStep: { key: 'debrief_departures', values: [{ kind: 'number', number: 1 }] },
    });
    const closed = close(acknowledge(up([], '09:30'), at('09:40')), '12:00');
    const bare = closed.map(({ cause: _cause, outcome: _outcome, ...event }) => event);
    expect(debriefCards(bare, policy)[0]).toMatchObject({
      outcome: null,
      cause: null,
      nextStep: { key: 'debrief_cause' },
    });
  });

  test('CO11: an open escalation has no card yet, a second one has its own', () => {
    expect(debriefCards(up([], '09:30'), policy)).toEqual([]);
    expect(debriefCards([], policy)).toEqual([]);
    const again = close(up(close(up([], '09:30'), '10:00'), '11:00'), '11:20');
    expect(debriefCards(again, policy).map(({ cycle, stays }) => [cycle, stays[0]?.duration])).toEqual([
      [1, 30 * MINUTE],
      [2, 20 * MINUTE],
    ]);
  });
});
