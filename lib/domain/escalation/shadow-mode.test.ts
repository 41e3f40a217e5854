import { expect, test } from 'vitest';
import { at } from './__fixtures__/at';
import { shadowMode } from './shadow-mode';

const adopted = at('09:00');
const end = at('09:00', '2026-03-16');

test('acceptance 4.13: for 14 days nothing acts, and what would have been done is known', () => {
  expect(shadowMode('act', adopted, adopted)).toEqual({
    mode: 'suggest',
    wouldAct: true,
    shadow: true,
    endsAt: end,
  });
  expect(shadowMode('act', adopted, end - 1)).toMatchObject({ mode: 'suggest', wouldAct: true });
  expect(shadowMode('act', adopted, end)).toEqual({
    mode: 'act',
    wouldAct: false,
    shadow: false,
    endsAt: end,
  });
});

test('acceptance 4.13: suggesting and asking are no acts and stay', () => {
  expect(shadowMode('suggest', adopted, adopted)).toMatchObject({ mode: 'suggest', wouldAct: false });
  expect(shadowMode('ask', adopted, adopted)).toMatchObject({ mode: 'ask', wouldAct: false });
});

test('acceptance 4.13: a clock that goes before it, or nobody knowing since when, lets nothing act', () => {
  expect(shadowMode('act', adopted, adopted - 1)).toMatchObject({ mode: 'suggest', shadow: true });
  expect(shadowMode('act', null, end)).toEqual({
    mode: 'suggest',
    wouldAct: true,
    shadow: true,
    endsAt: null,
  });
});
