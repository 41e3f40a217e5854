import { expect, test } from 'vitest';
import type { HistoryEvent } from '../../../domain/model/history-event';
import { escalatedAt } from './escalated-at';
import { withStops } from './with-stops';

const Id = '017000000000001AAA';
const change = (CreatedDate: number, Field: string, NewValue: string) => ({
  Id,
  Field,
  NewValue,
  CreatedDate,
});
const status = (at: number, to: 'open' | 'solved' | 'new'): HistoryEvent => ({
  kind: 'status',
  at,
  order: 0,
  to,
});
const told = (events: readonly HistoryEvent[]) =>
  events.flatMap((event) => (event.kind === 'status' ? [[event.at, event.to]] : []));

test('while its clocks stand still a case waits for its customer, until they run again', () => {
  const stops = [change(20, 'IsStopped', 'true'), change(40, 'IsStopped', 'false')];
  expect(told(withStops([status(10, 'open'), status(30, 'open')], 'new', stops))).toEqual([
    [10, 'open'],
    [20, 'pending'],
    [30, 'pending'],
    [40, 'open'],
  ]);
  // What is closed waits for nobody.
  expect(told(withStops([status(30, 'solved')], 'new', stops))).toEqual([
    [20, 'pending'],
    [30, 'solved'],
    [40, 'solved'],
  ]);
});

test('a case that first went on had stood still before', () => {
  expect(told(withStops([status(10, 'open')], 'new', [change(40, 'IsStopped', 'false')]))).toEqual([
    [10, 'pending'],
    [40, 'open'],
  ]);
  const message: HistoryEvent = { kind: 'message', at: 5, order: 0, by: 'agent', public: true };
  expect(withStops([message, status(10, 'open')], 'new', [])).toEqual([message, status(10, 'open')]);
});

test.each([
  [{ rows: [change(7, 'IsEscalated', 'true')], complete: true }, true, true, 7],
  [
    { rows: [change(7, 'IsEscalated', 'true'), change(9, 'IsEscalated', 'false')], complete: true },
    false,
    true,
    7,
  ],
  [{ rows: [change(9, 'IsEscalated', 'false')], complete: true }, false, true, null],
  [{ rows: [], complete: true }, false, true, 'never'],
  [{ rows: [], complete: true }, false, false, null],
  [{ rows: [], complete: false }, false, true, null],
  [{ rows: [], complete: true }, true, true, null],
  [{ rows: [], complete: true }, undefined, true, null],
  [null, false, true, null],
])('when it was escalated first: %#', (changes, now, kept, expected) => {
  const record = { Id: '500000000000001AAA', ...(now === undefined ? {} : { IsEscalated: now }) };
  expect(escalatedAt(record as Parameters<typeof escalatedAt>[0], changes, kept)).toBe(expected);
});
