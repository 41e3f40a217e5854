import { expect, test } from 'vitest';
import { PolicyId } from '../../../lib/domain/model/policy-id';
import { newId } from './new-id';

test('an identifier is the name in small letters, with a number where it is taken', () => {
  expect(newId('Head of Operations', [], 'role')).toBe('head-of-operations');
  expect(newId('Head of Operations', ['head-of-operations'], 'role')).toBe('head-of-operations-2');
  expect(newId('Level 1', ['level-1', 'level-1-2'], 'level')).toBe('level-1-3');
  expect(newId('Größe & Maß', [], 'type')).toBe('grosse-mass');
});

test.each(['🚛', '   ', '-–-', 'قضية', 'x'.repeat(200), `${'long '.repeat(12)}`])(
  '“%s” becomes an identifier',
  (name) => {
    const first = newId(name, [], 'type');
    const second = newId(name, [first], 'type');
    expect([PolicyId.safeParse(first).success, PolicyId.safeParse(second).success]).toEqual([true, true]);
    expect(second).not.toBe(first);
  },
);
