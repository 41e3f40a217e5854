import { describe, expect, test } from 'vitest';
import { facts } from '../matrix/__fixtures__/facts';
import { policy } from '../matrix/__fixtures__/policy';
import { recordKey } from '../model/record-key';
import type { TicketFacts } from '../model/ticket-facts';
import { at } from './__fixtures__/at';
import { writtenLog } from './__fixtures__/written-log';
import { foldEscalation } from './fold-escalation';
import { notEscalated } from './not-escalated';
import { planEscalate } from './plan-escalate';
import { planStorm, type StormMember } from './plan-storm';
import { stormGroups } from './storm-groups';

/** A ticket escalated at 10:00 whose owner is the senior engineer, or the log of what was then written. */
function member(id: string): StormMember {
  const before = facts({ ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id } });
  const { event } = planEscalate(before, notEscalated(policy, 1), policy, at('10:00'));
  const known: TicketFacts = { ...before, events: writtenLog([event, at('10:00')]) };
  return { facts: known, state: foldEscalation(known.events ?? [], policy), policy };
}
const members = (...list: StormMember[]) =>
  new Map(list.map((one) => [recordKey(one.facts.ticket.ref), one]));
const key = (id: string) => `acme.zendesk.com/ticket/${id}`;

describe('SB7: one owner per cause', () => {
  test('SB7: every escalation of a group goes sideways to its owner, on the same level', () => {
    const { transfers, left } = planStorm(
      [{ cause: 'outage', ownerId: 'lee', recordKeys: [key('1'), key('2')] }],
      members(member('1'), member('2')),
      at('10:20'),
    );
    expect(left).toEqual([]);
    expect(
      transfers.map(({ recordKey: record, plan }) => [record, plan.event.deed, plan.event.levelId]),
    ).toEqual([
      [key('1'), 'transferred', 'level-1'],
      [key('2'), 'transferred', 'level-1'],
    ]);
    expect(transfers.map(({ plan }) => [plan.event.ownerId, plan.assign, plan.event.dueAt])).toEqual(
      Array(2).fill(['lee', { personId: 'lee', kind: 'person' }, at('11:20')]),
    );
  });

  test('SB7: written, nothing is left to do, and the group keeps its owner', () => {
    const before = member('1');
    const group = { cause: 'outage', ownerId: 'lee', recordKeys: [key('1')] };
    const [first] = planStorm([group], members(before), at('10:20')).transfers;
    const [twin] = planStorm([group], members(before), at('10:21')).transfers;
    if (first === undefined) throw new Error('nothing planned');
    expect(twin?.plan.event.key).toBe(first.plan.event.key);
    const events = [...(before.facts.events ?? []), ...writtenLog([first.plan.event, at('10:20')])];
    const state = foldEscalation(events, policy);
    const after = { ...before, facts: { ...before.facts, events }, state };
    expect(state.ownerId).toBe('lee');
    expect(planStorm([group], members(after), at('10:22'))).toEqual({
      transfers: [],
      left: [{ recordKey: key('1'), why: 'theirs-already' }],
    });
    const groups = stormGroups(
      [
        { recordKey: key('1'), openedAt: at('10:00'), cause: 'outage', ownerId: state.ownerId },
        { recordKey: key('2'), openedAt: at('10:05'), cause: 'outage', ownerId: 'seniorengineer' },
      ],
      { moreThan: 1, minutes: 60 },
      at('10:30'),
    );
    expect(groups?.[0]?.ownerId).toBe('lee');
  });

  test('SB7: a group of people is assigned as a group', () => {
    const one = member('1');
    const people = [{ id: 'g7', name: 'Engineering', role: 'group' as const }];
    const group = { cause: 'outage', ownerId: 'g7', recordKeys: [key('1')] };
    const known = { ...one, facts: { ...one.facts, people } };
    expect(planStorm([group], members(known), at('10:20')).transfers[0]?.plan.assign).toEqual({
      personId: 'g7',
      kind: 'group',
    });
  });

  test('SB7: what has no owner, no cause, no escalation or another policy stays, and says why', () => {
    const one = member('1');
    const why = (cause: string | null, ownerId: string | null, known?: StormMember) =>
      planStorm(
        [{ cause, ownerId, recordKeys: [key('1')] }],
        known === undefined ? new Map() : members(known),
        at('10:20'),
      ).left.map(({ why: reason }) => reason);
    expect(why('outage', null, one)).toEqual(['no-owner']);
    expect(why(null, 'lee', one)).toEqual(['cause-unknown']);
    expect(why('outage', 'lee')).toEqual(['not-known']);
    expect(why('outage', 'lee', { ...one, facts: { ...one.facts, events: null } })).toEqual(['not-known']);
    expect(why('outage', 'lee', { ...one, state: notEscalated(policy, 1) })).toEqual(['not-escalated']);
    expect(why('outage', 'lee', { ...one, policy: { ...policy, version: 'test-2' } })).toEqual([
      'other-policy',
    ]);
    expect(why('outage', 'lee', one)).toEqual([]);
  });
});
