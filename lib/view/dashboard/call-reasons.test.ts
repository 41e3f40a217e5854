import { expect, test } from 'vitest';
import { callReasons } from './call-reasons';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;
const english = { locale: 'en', timeZone: 'UTC' };
const call = { wanted: true, weight: 1, likely: true, falling: true, renewalDays: 20 };
const customer = { call, trend: { change: -1.3, days: 7 }, renewalAt: Date.UTC(2026, 2, 22) };
const keys = (changes: Partial<typeof customer> & { trend?: (typeof customer)['trend'] }) =>
  callReasons({ ...customer, ...changes }, NOW, english).map(({ key }) => key);

test('every reason to call is said, with by how much it fell where that is known', () => {
  expect(callReasons(customer, NOW, english)).toEqual([
    { key: 'portfolio_reason_likely', values: [] },
    {
      key: 'portfolio_reason_fell',
      values: [
        { kind: 'text', text: '1.3' },
        { kind: 'text', text: '7' },
      ],
    },
    { key: 'portfolio_reason_renewal', values: [{ kind: 'text', text: 'in 20 days' }] },
  ]);
  const unsaid = callReasons({ ...customer, trend: null }, NOW, english).map(({ key }) => key);
  expect(unsaid).toContain('portfolio_reason_falling');
  expect(keys({ renewalAt: NOW - 3 * DAY })).toContain('portfolio_reason_renewal_over');
});

test('a renewal that is far off is no reason, nor is anything of who is not to be called', () => {
  expect(keys({ call: { ...call, renewalDays: null as unknown as number } })).not.toContain(
    'portfolio_reason_renewal',
  );
  expect(keys({ call: { ...call, wanted: false } })).toEqual([]);
});
