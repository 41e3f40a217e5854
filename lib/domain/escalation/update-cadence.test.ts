import { describe, expect, test } from 'vitest';
import { assess } from '../assess';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import type { Activity } from '../model/activity';
import type { EscalationState } from '../model/escalation-state';
import type { Ticket } from '../model/ticket';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { notEscalated } from './not-escalated';
import { planEscalate } from './plan-escalate';
import { updateCadence } from './update-cadence';

const OPEN: EscalationState = {
  ...notEscalated(policy, 1),
  transitions: 1,
  status: 'open',
  levelId: 'level-1',
  ownerId: 'seniorengineer',
  since: at('09:30'),
  policyVersion: 'test-1',
};
const MINUTE = 60_000;
const told = (clock: string, kind: Activity['kind'] = 'reply'): Activity[] => [
  { at: at(clock), authorId: '9001', kind },
];

function cadence(
  priority: Ticket['priority'],
  activities: Activity[] | null,
  now: number,
  state: EscalationState = OPEN,
) {
  const conversation = { waitingSince: null, unansweredMessages: null, agentReplies: null };
  return updateCadence({ ...facts({ priority }), conversation, activities }, state, policy, now);
}

describe('CO1: who is escalated is kept up to date', () => {
  test('CO1: urgent, last update 10:00: due and overdue from 10:30, both counters', () => {
    expect(cadence('urgent', told('10:00'), at('10:10'))).toEqual({
      lastAt: at('10:00'),
      lastBy: 'reply',
      minutes: 30,
      dueAt: at('10:30'),
      sinceLast: 10 * MINUTE,
      untilDue: 20 * MINUTE,
      overdue: null,
      missed: 0,
      offerTemplate: false,
    });
    expect(cadence('urgent', told('10:00'), at('10:29:59.999'))?.overdue).toBeNull();
    expect(cadence('urgent', told('10:00'), at('10:30'))).toMatchObject({
      untilDue: 0,
      overdue: 0,
      missed: 1,
    });
  });

  test('CO1: high is due the next day at 10:00', () => {
    expect(cadence('high', told('10:00'), at('10:30'))?.dueAt).toBe(at('10:00', '2026-03-03'));
  });

  test('CO1: without a priority it is kept up to date as a normal one', () => {
    const own = { ...policy, cadenceMinutes: { urgent: 30, high: 60, normal: 240, low: 480 } };
    const ticket = (priority: Ticket['priority']) => ({ ...facts({ priority }), activities: told('10:00') });
    const dueAt = (priority: Ticket['priority']) =>
      updateCadence(ticket(priority), OPEN, own, at('10:10'))?.dueAt;
    expect([dueAt('none'), dueAt('normal'), dueAt('low')]).toEqual([at('14:00'), at('14:00'), at('18:00')]);
  });

  test('CO1: unknown priority, and unknown who wrote when, give no counter', () => {
    expect(cadence(null, told('10:00'), at('10:30'))).toBeNull();
    expect(cadence('urgent', null, at('10:30'))).toBeNull();
    expect(cadence('urgent', told('10:00'), at('10:30'), notEscalated(policy, 1))).toBeNull();
  });

  test('CO1: nothing written since: it counts from the escalation', () => {
    expect(cadence('urgent', [], at('09:45'))?.dueAt).toBe(at('10:00'));
    expect(cadence('urgent', told('08:00'), at('09:45'))?.dueAt).toBe(at('10:00'));
  });

  test('CO5: after two missed updates a template is offered, after one not yet', () => {
    expect(cadence('urgent', told('10:00'), at('10:59'))).toMatchObject({ missed: 1, offerTemplate: false });
    expect(cadence('urgent', told('10:00'), at('11:00'))).toMatchObject({ missed: 2, offerTemplate: true });
    expect(cadence('urgent', null, at('11:00'))).toBeNull();
  });

  test('osTicket #1684: a note starts the cadence anew, a changed field does not', () => {
    expect(cadence('urgent', told('10:00', 'note'), at('10:10'))?.dueAt).toBe(at('10:30'));
    expect(cadence('urgent', told('09:50', 'update'), at('09:55'))?.dueAt).toBe(at('10:00'));
  });

  test('a year of silence is counted up to a hundred', () => {
    expect(cadence('urgent', told('10:00'), at('10:00', '2027-03-02'))?.missed).toBe(100);
  });

  test('what is written in the future does not count yet', () => {
    expect(cadence('urgent', told('12:00'), at('09:45'))?.lastAt).toBe(at('09:30'));
    expect(cadence('urgent', told('09:45'), at('09:45'))?.lastAt).toBe(at('09:45'));
  });

  test('a mail to the customer, which is no activity with its author, counts as a reply', () => {
    const conversation = {
      waitingSince: 'nobody' as const,
      unansweredMessages: 0,
      agentReplies: 1,
      lastReplyAt: at('10:05'),
    };
    const ticket = { ...facts({ priority: 'urgent' }), conversation, activities: told('10:00', 'note') };
    expect(updateCadence(ticket, OPEN, policy, at('10:10'))).toMatchObject({
      lastAt: at('10:05'),
      lastBy: 'reply',
    });
  });

  test('that it climbs tells the customer nothing: the cadence goes on from the escalation', () => {
    const { event } = planEscalate(facts(), notEscalated(policy, 1), policy, at('09:30'));
    const climbed = { ...OPEN, levelId: 'level-2', transitions: 2, since: at('10:30') };
    const ticket = { ...facts({ priority: 'urgent' }, { events: writtenLog([event, at('09:30')]) }) };
    expect(updateCadence(ticket, climbed, policy, at('10:31'))).toMatchObject({
      lastAt: at('09:30'),
      lastBy: 'escalation',
      missed: 2,
    });
  });

  test('nothing is due of what is solved, nor where a part of the conversation could not be read', () => {
    const solved = { ...facts({ priority: 'urgent', status: 'solved' }), activities: told('10:00') };
    expect(updateCadence(solved, OPEN, policy, at('10:10'))).toBeNull();
    const unread = { ...facts({ priority: 'urgent' }), conversation: null, activities: told('10:00') };
    expect(updateCadence(unread, OPEN, policy, at('10:10'))).toBeNull();
  });

  test('CO1: the number on the ticket and the counters are due at one moment', () => {
    const { event } = planEscalate(facts(), notEscalated(policy, 1), policy, at('09:30'));
    const events = writtenLog([event, at('09:30')]);
    for (const activities of [told('10:00'), told('10:00', 'note'), [], null]) {
      const ticket = { ...facts({ priority: 'urgent' }, { events }), activities };
      const { escalation, nextUpdateDueAt } = assess(ticket, policy, at('10:10'));
      expect(nextUpdateDueAt).toBe(updateCadence(ticket, escalation, policy, at('10:10'))?.dueAt ?? null);
      expect(nextUpdateDueAt).not.toBeNull();
    }
  });
});
