import { expect, test } from 'vitest';
import { statusOf } from './status-of';

test.each([
  ['New', 'new'],
  ['new ', 'new'],
  ['Working', 'open'],
  ['Escalated', 'open'],
  ['Renewal', 'open'],
  ['On Hold', 'hold'],
  ['Household claim', 'open'],
  ['Pending', 'pending'],
  ['Waiting for Customer', 'pending'],
  ['Awaiting customer response', 'pending'],
  ['Awaiting engineering', 'open'],
  ['Pending internal review', 'open'],
  ['', 'open'],
  ['Geschlossen', 'open'],
])('an open case that is "%s" is %s', (Status, status) => {
  expect(statusOf({ IsClosed: false, Status })).toBe(status);
});

test('closed is closed whatever the word; without IsClosed nobody knows', () => {
  expect(statusOf({ IsClosed: true, Status: 'New' })).toBe('solved');
  expect(statusOf({ IsClosed: undefined, Status: 'New' })).toBeNull();
  expect(statusOf({ IsClosed: null, Status: 'Closed' })).toBeNull();
});
