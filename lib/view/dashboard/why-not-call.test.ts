import { expect, test } from 'vitest';
import { whyNotCall } from './why-not-call';

test.each([
  ['low', 5, 'portfolio_no_reason'],
  ['medium', 5, 'portfolio_no_reason'],
  [null, 5, 'portfolio_reason_unknown'],
  ['low', null, 'portfolio_reason_unknown'],
  [null, null, 'portfolio_reason_unknown'],
] as const)('likelihood %s, read at %s: %s', (likelihood, readAt, key) => {
  expect(whyNotCall({ likelihood, readAt })).toEqual({ key, values: [] });
});
