import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskTicket } from '../../domain/model/desk-ticket';
import { ticketList } from './ticket-list';

const NOW = Date.UTC(2026, 2, 2, 9);
const levels = [{ id: 'first-contact' }, { id: 'level-1' }, { id: 'level-2' }];
const common = { levels, now: NOW };
const everything = { text: '', band: null, level: null, owner: null, type: null, host: null };
const ticket = (id: string, changes: Partial<DeskTicket> = {}): DeskTicket => ({
  ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id },
  ...{ subject: `Subject ${id}`, customer: 'Northwind', risk: null, clock: null, escalation: null },
  ...{ levelId: null, owner: null, waitingSince: null, priority: null, type: null, readAt: NOW },
  ...changes,
});
const ids = (tickets: readonly DeskTicket[]) => tickets.map(({ ref }) => ref.id);
const risk = (number: number) => ({ number, band: 'watch' as const, atLeast: false });

describe('filters', () => {
  const all = [
    ticket('1', { subject: 'Ärger mit der Rechnung', owner: { id: '7', name: 'Priya Raman' } }),
    ticket('2', { risk: { number: 12, band: 'low', atLeast: true }, owner: 'none' }),
    ticket('3', { risk: { number: 12, band: 'low', atLeast: false } }),
    ticket('4', { escalation: { levelName: 'Level 1', stands: 'waits' }, levelId: 'level-1' }),
    ticket('5', { type: { id: 'billing', name: 'Billing' } }),
  ];
  const through = (changes: object) =>
    ids(ticketList(all, { ...everything, ...changes }, { by: 'ticket', descending: false }, common)).sort();

  test('words are found in any of the texts, without regard to case, umlauts and order', () => {
    expect(through({ text: 'rechnung AERGER' })).toEqual(['1']);
    expect(through({ text: 'northwind raman' })).toEqual(['1']);
    expect(through({ text: '#4' })).toEqual(['4']);
    expect(through({ text: 'nobody of this name' })).toEqual([]);
  });

  test('a risk that is low as far as it is known counts as unknown, never as low', () => {
    expect(through({ band: 'low' })).toEqual(['3']);
    expect(through({ band: 'unknown' })).toEqual(['1', '2', '4', '5']);
  });

  test('by level, by whether it is escalated at all, by owner and kind of issue', () => {
    expect(through({ level: 'any' })).toEqual(['4']);
    expect(through({ level: 'level-2' })).toEqual([]);
    expect(through({ level: 'none' })).toEqual(['1', '2', '3', '5']);
    expect(through({ owner: 'none' })).toEqual(['2']);
    expect(through({ owner: 'unknown' })).toEqual(['3', '4', '5']);
    expect(through({ owner: 'acme.zendesk.com/7' })).toEqual(['1']);
    expect(through({ type: 'billing' })).toEqual(['5']);
    expect(through({ host: 'salesforce' })).toEqual([]);
  });
});

describe('order', () => {
  test('what is unknown comes last either way round', () => {
    const all = [ticket('1'), ticket('2', { risk: risk(80) }), ticket('3', { risk: risk(20) })];
    const by = (descending: boolean) => ids(ticketList(all, everything, { by: 'risk', descending }, common));
    expect(by(true)).toEqual(['2', '3', '1']);
    expect(by(false)).toEqual(['3', '2', '1']);
  });

  test('by waiting, the longest first; who was answered waits for nobody and comes last', () => {
    const all = [
      ticket('1', { waitingSince: NOW - 60_000 }),
      ticket('2', { waitingSince: 'nobody' }),
      ticket('3', { waitingSince: NOW - 600_000 }),
    ];
    expect(ids(ticketList(all, everything, { by: 'waiting', descending: true }, common))).toEqual([
      '3',
      '1',
      '2',
    ]);
  });

  test('by need, what has breached comes before what breaches next, whatever the risk', () => {
    const clock = (left: number) => ({ metric: 'next_reply_time' as const, label: null, dueAt: NOW + left });
    const all = [
      ticket('1', { risk: risk(99) }),
      ticket('2', { clock: clock(60_000) }),
      ticket('3', { clock: clock(-60_000) }),
    ];
    expect(ids(ticketList(all, everything, { by: 'need', descending: false }, common))).toEqual([
      '3',
      '2',
      '1',
    ]);
  });

  test('any order holds each ticket once', () => {
    const some = fc.array(fc.tuple(fc.nat(20), fc.option(fc.nat(100))), { maxLength: 30 });
    const by = fc.constantFrom(
      'need',
      'risk',
      'ticket',
      'level',
      'owner',
      'due',
      'waiting',
      'priority',
      'read',
    );
    fc.assert(
      fc.property(some, by, fc.boolean(), (given, order, descending) => {
        const all = given.map(([minute, number], index) =>
          ticket(String(index), {
            risk: number === null ? null : risk(number),
            waitingSince: NOW - minute * 60_000,
          }),
        );
        const sorted = ticketList(all, everything, { by: order, descending }, common);
        expect(ids(sorted).toSorted()).toEqual(ids(all).toSorted());
      }),
    );
  });
});
