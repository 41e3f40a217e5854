import { expect, test } from 'vitest';
import { callReasons } from './call-reasons';

const keys = (...given: Parameters<typeof callReasons>) => callReasons(...given).map(({ key }) => key);
const call = { wanted: true, weight: 1, likely: true, falling: true, renewalDays: 20 };

test('every reason to call is said, with by how much it fell where that is known', () => {
  expect(callReasons({ call, trend: { change: -1.3, days: 7 } }, 'en')).toEqual([
    { key: 'portfolio_reason_likely', values: [] },
    {
      key: 'portfolio_reason_fell',
      values: [
        { kind: 'text', text: '1.3' },
        { kind: 'text', text: '7' },
      ],
    },
    { key: 'portfolio_reason_renewal', values: [{ kind: 'text', text: '20' }] },
  ]);
  expect(keys({ call, trend: null }, 'en')).toContain('portfolio_reason_falling');
  expect(keys({ call: { ...call, renewalDays: -3 }, trend: null }, 'en')).toContain(
    'portfolio_reason_renewal_over',
  );
});

test('who is not to be called has no reason, also where one thing would speak for it', () => {
  expect(keys({ call: { ...call, wanted: false }, trend: null }, 'en')).toEqual([]);
});
