import { expect, test } from 'vitest';
import type { Rows } from '../rest/page-rows';
import { ContractRow } from '../schema/contract-row';
import { OpportunityRow } from '../schema/opportunity-row';
import { renewalOf } from './renewal-of';
import { startedAt } from './started-at';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const NOW = day('2026-10-02');
const all = <Row>(rows: Row[]): Rows<Row> => ({ rows, complete: true });
const sales = (...rows: object[]) =>
  all(rows.map((row) => OpportunityRow.parse({ Id: '006000000000001AAA', ...row })));
const contracts = (...rows: object[]) =>
  all(rows.map((row) => ContractRow.parse({ Id: '800000000000001AAA', StatusCode: 'Activated', ...row })));
const renewal = (
  opportunities: Rows<OpportunityRow> | null,
  running: Rows<ContractRow> | null,
  mapped: number | null = null,
) => renewalOf({ opportunities, contracts: running }, mapped, NOW);

const sale = { Type: 'Renewal', StageName: 'Negotiation', Amount: 1200, CloseDate: '2026-11-30' };
const told = { at: day('2026-11-30'), stage: 'Negotiation', movedBackAt: null, amount: 1200 };

test('the sale that is to bring it, whatever the org calls it', () => {
  for (const named of [
    {},
    { Type: 'Existing Customer - Renewal' },
    { Type: null, Name: 'Acme RENEWAL 2027' },
    { Type: null, Name: 'Verlängerung Acme' },
    { Type: 'Vertragsverlaengerung' },
  ]) {
    expect(renewal(sales({ ...sale, ...named }), null)).toEqual(told);
  }
});

test('the first of several, one without a day last; another sale is none', () => {
  const later = { ...sale, CloseDate: '2027-02-01' };
  const other = { Type: 'Existing Customer - Upgrade', Name: 'More seats', CloseDate: '2026-10-10' };
  expect(renewal(sales({ ...sale, CloseDate: null }, later, other, sale), null)).toEqual(told);
  expect(renewal(sales({ ...sale, CloseDate: 'soon' }), null)).toEqual({ ...told, at: null });
  expect(renewal(sales(other), null)).toBeNull();
});

test('else the end of the contract that runs out first', () => {
  const ends = contracts(
    { EndDate: '2026-10-01' },
    { EndDate: '2027-03-31' },
    { EndDate: '2026-12-31' },
    { EndDate: '2026-10-20', StatusCode: 'Draft' },
    { EndDate: null },
  );
  const end = { at: day('2026-12-31'), stage: null, movedBackAt: null, amount: null };
  expect(renewal(sales(), ends)).toEqual(end);
  expect(renewal(null, ends)).toEqual(end);
});

test('the day that a person mapped, with what the sale tells', () => {
  expect(renewal(sales(sale), null, day('2026-11-15'))).toEqual({ ...told, at: day('2026-11-15') });
  expect(renewal(null, null, day('2026-11-15'))).toMatchObject({ at: day('2026-11-15'), amount: null });
});

test('nothing known is unknown', () => {
  expect(renewal(null, null)).toBeNull();
  expect(renewal(sales(), contracts())).toBeNull();
});

test('a customer since the first contract, as far as all of them are known', () => {
  const some = contracts(
    { StartDate: '2025-01-01' },
    { StartDate: '2023-06-01', StatusCode: 'Expired' },
    { StartDate: '2020-01-01', StatusCode: 'Draft' },
    { StartDate: '2020-01-01', StatusCode: 'InApproval' },
  );
  expect(startedAt({ contracts: some })).toBe(day('2023-06-01'));
  expect(startedAt({ contracts: { ...some, complete: false } })).toBeNull();
  expect(startedAt({ contracts: contracts() })).toBeNull();
  expect(startedAt({ contracts: null })).toBeNull();
});
