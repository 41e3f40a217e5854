import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../model/condition';
import { combine } from './combine';
import type { Finding } from './finding';

type Outcome = Finding['outcome'];
type World = Readonly<Record<string, Outcome>>;

const names = ['a', 'b', 'c', 'd'];
const outcome = fc.constantFrom<Outcome>('fired', 'clear', 'unknown');
const world: fc.Arbitrary<World> = fc.record({ a: outcome, b: outcome, c: outcome, d: outcome });
const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => {
  const list = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
  return {
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...names).map((rule) => ({ rule })),
      list.map((all) => ({ all })),
      list.map((any) => ({ any })),
      list.map((none) => ({ none })),
      fc.record({ atLeast: fc.integer({ min: 1, max: 4 }), of: list }),
    ),
  };
}).any;

const judge = (when: Condition, known: World) => combine(when, (rule) => known[rule] ?? 'unknown');

/** Every world in which nothing is unknown any more and what was known is as it was. */
function completions(known: World): World[] {
  return names.reduce<World[]>(
    (worlds, name) =>
      known[name] === 'unknown'
        ? worlds.flatMap((one) => [
            { ...one, [name]: 'fired' },
            { ...one, [name]: 'clear' },
          ])
        : worlds,
    [known],
  );
}

const turn: Record<Outcome, Outcome> = { fired: 'clear', clear: 'fired', unknown: 'unknown' };

describe('what conditions say together', () => {
  it.each<[string, Condition, Outcome[], Outcome]>([
    ['all, where all fired', { all: [{ rule: 'a' }, { rule: 'b' }] }, ['fired', 'fired'], 'fired'],
    ['all, where one is unknown', { all: [{ rule: 'a' }, { rule: 'b' }] }, ['fired', 'unknown'], 'unknown'],
    ['all, where one is clear', { all: [{ rule: 'a' }, { rule: 'b' }] }, ['unknown', 'clear'], 'clear'],
    ['any, where one fired', { any: [{ rule: 'a' }, { rule: 'b' }] }, ['unknown', 'fired'], 'fired'],
    ['any, where one is unknown', { any: [{ rule: 'a' }, { rule: 'b' }] }, ['clear', 'unknown'], 'unknown'],
    ['any, where none fired', { any: [{ rule: 'a' }, { rule: 'b' }] }, ['clear', 'clear'], 'clear'],
    ['none, where all are clear', { none: [{ rule: 'a' }, { rule: 'b' }] }, ['clear', 'clear'], 'fired'],
    ['none, where one is unknown', { none: [{ rule: 'a' }, { rule: 'b' }] }, ['clear', 'unknown'], 'unknown'],
    ['none, where one fired', { none: [{ rule: 'a' }, { rule: 'b' }] }, ['fired', 'unknown'], 'clear'],
    [
      'at least 2 of 3, two',
      { atLeast: 2, of: names.slice(0, 3).map((rule) => ({ rule })) },
      ['fired', 'unknown', 'fired'],
      'fired',
    ],
    [
      'at least 2 of 3, one',
      { atLeast: 2, of: names.slice(0, 3).map((rule) => ({ rule })) },
      ['fired', 'clear', 'clear'],
      'clear',
    ],
    [
      'at least 2 of 3, one and who knows',
      { atLeast: 2, of: names.slice(0, 3).map((rule) => ({ rule })) },
      ['fired', 'unknown', 'clear'],
      'unknown',
    ],
    ['more than there are', { atLeast: 3, of: [{ rule: 'a' }, { rule: 'b' }] }, ['fired', 'fired'], 'clear'],
    [
      'nested: (a or b) and not c',
      { all: [{ any: [{ rule: 'a' }, { rule: 'b' }] }, { none: [{ rule: 'c' }] }] },
      ['clear', 'fired', 'clear'],
      'fired',
    ],
  ])('%s', (_, when, [a = 'clear', b = 'clear', c = 'clear'], expected) => {
    expect(judge(when, { a, b, c })).toBe(expected);
  });

  it('is monotone in information: what becomes known never turns fired into clear or back', () => {
    fc.assert(
      fc.property(condition, world, (when, known) => {
        const before = judge(when, known);
        const after = completions(known).map((complete) => judge(when, complete));
        expect(after).not.toContain('unknown');
        if (before !== 'unknown') expect(new Set(after)).toEqual(new Set([before]));
      }),
    );
  });

  it('obeys De Morgan, and double negation changes nothing', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), world, (parts, known) => {
        const denied = parts.map((part) => ({ none: [part] }));
        expect(judge({ none: parts }, known)).toBe(judge({ all: denied }, known));
        expect(judge({ any: parts }, known)).toBe(turn[judge({ all: denied }, known)]);
        expect(judge({ none: [{ none: [{ any: parts }] }] }, known)).toBe(judge({ any: parts }, known));
        expect(judge({ atLeast: 1, of: parts }, known)).toBe(judge({ any: parts }, known));
        expect(judge({ atLeast: parts.length, of: parts }, known)).toBe(judge({ all: parts }, known));
      }),
    );
  });

  it('does not hang on the order of its parts', () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 4 }),
        world,
        fc.nat(4),
        (parts, known, atLeast) => {
          const other = parts.toReversed();
          expect(judge({ all: parts }, known)).toBe(judge({ all: other }, known));
          expect(judge({ any: parts }, known)).toBe(judge({ any: other }, known));
          expect(judge({ none: parts }, known)).toBe(judge({ none: other }, known));
          expect(judge({ atLeast, of: parts }, known)).toBe(judge({ atLeast, of: other }, known));
        },
      ),
    );
  });
});
