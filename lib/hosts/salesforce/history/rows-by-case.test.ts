import { expect, test } from 'vitest';
import { HistoryRow } from '../schema/history-row';
import { rowsByCase } from './rows-by-case';

const [A, B, C] = ['500000000000001AAA', '500000000000002AAA', '500000000000003AAA'];
const row = (CaseId: string, change: object = {}) => ({
  Id: '017000000000001AAA',
  CaseId,
  Field: 'Status',
  NewValue: 'Closed',
  CreatedDate: '2026-03-02T08:00:00.000+0000',
  ...change,
});
const rows = (records: unknown[], done = true, limit = 100) => {
  const body = { totalSize: records.length, done, records };
  return rowsByCase({ referenceId: 'history', httpStatusCode: 200, body }, HistoryRow, 'CaseId', limit);
};

test('each case gets its own rows; one without any has none, and that is all', () => {
  const known = rows([row(A), row(A), row(B)]);
  expect(known?.of(A)).toMatchObject({ rows: [{}, {}], complete: true });
  expect(known?.of(B)).toMatchObject({ rows: [{}], complete: true });
  expect(known?.of(C)).toEqual({ rows: [], complete: true });
});

test.each([
  ['the host has more', false, 100],
  ['the limit is reached', true, 3],
])('where %s, only the cases before the last are known whole', (_, done, limit) => {
  const known = rows([row(A), row(A), row(B)], done, limit);
  expect([A, B, C].map((one) => known?.reached(one))).toEqual([true, false, false]);
  expect([A, B, C].map((one) => known?.of(one).complete)).toEqual([true, false, false]);
});

test('a row that cannot be read leaves a gap in its own case, one of nobody in all of them', () => {
  const odd = rows([row(A, { CreatedDate: 'yesterday' }), row(B)]);
  expect([A, B].map((one) => odd?.of(one).complete)).toEqual([false, true]);
  const nobodys = rows([row('nobody'), row(B)]);
  expect([A, B].map((one) => nobodys?.of(one).complete)).toEqual([false, false]);
  expect(rowsByCase(null, HistoryRow, 'CaseId', 10)).toBeNull();
});
