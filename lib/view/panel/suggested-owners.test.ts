import { expect, test } from 'vitest';
import type { Person } from '../../domain/model/person';
import { suggestedOwners } from './suggested-owners';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  role: 'agent',
  ...more,
});
const maya = person('maya', { managerId: 'helen', aboveIds: ['ines'] });
const others = [person('ada'), person('helen'), person('ines'), person('tier-2', { role: 'group' })];
const told = (owners: Person[], holderId: string | null) =>
  suggestedOwners(owners, holderId).map(({ person: { id }, why }) => [id, why?.key ?? null]);

test('whom the holder reports to comes first', () => {
  expect(told([...others, maya], 'maya')).toEqual([
    ['helen', 'owner_manager_of'],
    ['ada', null],
    ['ines', null],
    ['tier-2', null],
    ['maya', null],
  ]);
});

test('without a manager among those to choose from, whoever is above them by role', () => {
  const alone = { ...maya, managerId: 'none' as const };
  expect(told([...others, alone], 'maya')[0]).toEqual(['ines', 'owner_above']);
  const gone = { ...maya, managerId: 'retired' };
  expect(told([...others, gone], 'maya')[0]).toEqual(['ines', 'owner_above']);
});

test('nobody is suggested where a group holds it, or nobody knows who does', () => {
  const as = others.map(({ id }) => [id, null]);
  for (const holder of ['tier-2', 'stranger', 'none', null]) expect(told(others, holder)).toEqual(as);
});
