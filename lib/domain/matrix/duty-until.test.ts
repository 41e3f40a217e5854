import { expect, test } from 'vitest';
import { policy } from './__fixtures__/policy';
import { dutyUntil } from './duty-until';

const ACCOUNT = 'acme.zendesk.com';
const MONDAY = Date.UTC(2026, 2, 2, 10);
const HOUR = 3_600_000;
const office = {
  ...{ id: 'office', name: 'Office', timeZone: 'UTC', holidays: [] },
  spans: [1, 2, 3, 4, 5].map((day) => ({ day, start: 540, end: 1020 })),
};
const first = policy.roles.find(({ holders }) => holders.length > 1) ?? policy.roles[0];
const roleId = first?.id ?? '';
const owner = first?.holders[0]?.personId ?? '';
const inOffice = { ...policy, calendars: [office], calendar: 'office', absences: [] };
const always = {
  ...policy,
  absences: [],
  calendars: [{ ...office, id: 'always', spans: 'always' as const }],
  calendar: 'always',
};
const level = policy.levels[1]?.id ?? '';

test('SB7: until the hours of the level end', () => {
  expect(dutyUntil(roleId, level, inOffice, ACCOUNT, MONDAY)).toEqual({
    until: MONDAY + 7 * HOUR,
    opensAt: null,
  });
});

test('SB7: outside its hours it is said when they begin', () => {
  const evening = MONDAY + 9 * HOUR;
  expect(dutyUntil(roleId, level, inOffice, ACCOUNT, evening)).toEqual({
    until: null,
    opensAt: MONDAY + 23 * HOUR,
  });
});

test('SB7: until an absence hands it to somebody else, and back', () => {
  const absence = { account: ACCOUNT, personId: owner, from: MONDAY + HOUR, until: MONDAY + 3 * HOUR };
  const away = { ...always, absences: [absence] };
  expect(dutyUntil(roleId, level, away, ACCOUNT, MONDAY).until).toBe(MONDAY + HOUR);
  expect(dutyUntil(roleId, level, away, ACCOUNT, MONDAY + 2 * HOUR).until).toBe(MONDAY + 3 * HOUR);
  expect(dutyUntil(roleId, level, away, ACCOUNT, MONDAY + 4 * HOUR).until).toBeNull();
  // What somebody else's absence changes for others is nothing here.
  const other = { ...always, absences: [{ ...absence, personId: 'somebody' }] };
  expect(dutyUntil(roleId, level, other, ACCOUNT, MONDAY).until).toBeNull();
});

test('SB7: a calendar that is not there says nothing', () => {
  const broken = { ...inOffice, calendar: 'gone' };
  expect(dutyUntil(roleId, level, broken, ACCOUNT, MONDAY)).toEqual({ until: null, opensAt: null });
});
