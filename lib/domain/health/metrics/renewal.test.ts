import { expect, it } from 'vitest';
import type { Renewal } from '../../model/renewal';
import { accountFacts } from '../__fixtures__/account-facts';
import { renewal } from './renewal';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 2, 9);
const raw = (movedBackAt: Renewal['movedBackAt']) =>
  renewal.read(
    accountFacts({ renewal: { at: now + 45 * DAY, stage: 'Proposal', movedBackAt, amount: null } }),
    now,
  ).raw;

it('HS1: counts the days since it last went back a stage', () => {
  expect(raw(now - 20 * DAY)).toBe(20);
  expect(raw(now - 4000 * DAY)).toBe(365);
  expect(raw('never')).toBe(365);
});

it('is unknown where nobody knows, where there is nothing to renew, and in the future', () => {
  expect(raw(null)).toBeNull();
  expect(raw(now + DAY)).toBeNull();
  expect(renewal.read(accountFacts({ renewal: 'none' }), now).raw).toBeNull();
  expect(renewal.read(accountFacts(), now).raw).toBeNull();
});
