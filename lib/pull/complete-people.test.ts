import { expect, test } from 'vitest';
import type { Person } from '../domain/model/person';
import { completePeople } from './complete-people';

const away = { why: 'out-of-office', from: null, until: null } as const;
const listed: Person[] = [
  { id: '1', name: 'Priya', role: 'agent', managerId: '2', away },
  { id: '2', name: 'Helen', role: 'agent' },
];

test('what only the list tells stays; what the record says of the same person is believed', () => {
  const people = completePeople(listed, [
    { id: '1', name: 'Priya Raman', role: 'agent' },
    { id: '9', name: 'Dana', role: 'customer' },
  ]);
  expect(people).toEqual([
    { id: '1', name: 'Priya Raman', role: 'agent', managerId: '2', away },
    { id: '2', name: 'Helen', role: 'agent' },
    { id: '9', name: 'Dana', role: 'customer' },
  ]);
});
