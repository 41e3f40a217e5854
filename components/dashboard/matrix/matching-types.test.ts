import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import { policy } from '../../../lib/domain/matrix/__fixtures__/policy';
import { matchingTypes } from './matching-types';
import { onDuty } from './on-duty';

const ACCOUNT = 'acme.zendesk.com';
const NOW = Date.UTC(2026, 2, 2, 10);
const found = (typed: string) => matchingTypes(typed, defaultPolicy).map(({ id }) => id);

test('SB7: words find the kind of issue as a ticket with them would be understood', () => {
  expect(found('Nobody can log in: outage!')).toEqual(['system-malfunction']);
  expect(found('Problem with invoice 4711')).toEqual(['payment-issue', 'system-malfunction']);
  expect(found('payment issue')[0]).toBe('payment-issue');
});

test('SB7: the beginning of a word is enough, in either language; nothing typed finds nothing', () => {
  expect(found('outa')).toEqual(['system-malfunction']);
  expect(found('rechn')).toEqual(['payment-issue']);
  expect(found('  ')).toEqual([]);
  expect(found('xyzzy')).toEqual([]);
  expect(found('(')).toEqual([]);
});

test('SB7: who is on duty, who stands in for whom by name, and to whom to go first', () => {
  const away = {
    ...{ account: ACCOUNT, personId: 'seniorengineer', from: NOW - 1, until: NOW + 3_600_000 },
  };
  const role = policy.roles.map((one) =>
    one.id === 'senior-engineer'
      ? {
          ...one,
          holders: [...one.holders, { account: ACCOUNT, personId: 'backup', kind: 'person' as const }],
        }
      : one,
  );
  const people = [{ id: 'seniorengineer', name: 'Jonas Weber', role: 'agent' as const }];
  const levels = onDuty('malfunction', { ...policy, roles: role, absences: [away] }, ACCOUNT, people, NOW);
  expect(levels.map(({ first }) => first)).toEqual([false, true, false, false]);
  expect(levels[1]).toMatchObject({
    owner: { personId: 'backup', insteadOf: 'seniorengineer' },
    ...{ channel: 'pop-up', until: NOW + 3_600_000, opensAt: null },
  });
  expect(levels[1]?.reason?.values[0]).toEqual({ kind: 'text', text: 'Jonas Weber' });
  // Nobody there to go to: the next level is the one.
  const alone = onDuty('malfunction', { ...policy, absences: [away] }, ACCOUNT, people, NOW);
  expect(alone.map(({ first }) => first)).toEqual([false, false, true, false]);
  expect(onDuty('legal', policy, ACCOUNT, [], NOW)).toEqual([]);
  expect(onDuty('malfunction', policy, 'elsewhere', [], NOW).every(({ first }) => !first)).toBe(true);
});
