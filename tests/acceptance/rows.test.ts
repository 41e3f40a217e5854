import { describe, expect, test } from 'vitest';
import { homeElsewhere } from './home-elsewhere';
import { rows } from './rows';
import { testNames } from './test-names';

const names = testNames(['lib', 'components', 'tests']).filter((name) => !name.startsWith('every row'));

/** `PO1` is not in `PO12`, nor `#418` in `#4188`, nor `acceptance 1.1` in `acceptance 1.10`. */
function carries(name: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${literal}(?![\\w-]|\\.\\d)`, 'i').test(name.replaceAll('PR#', '#'));
}

describe('acceptance', () => {
  test('every row has a test that carries its id in its name, or a home that is still to come', () => {
    expect(names.length).toBeGreaterThan(300);
    const without = rows.filter(
      ({ id, names: words }) =>
        !(id in homeElsewhere) && !words.some((word) => names.some((name) => carries(name, word))),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('what has its home elsewhere is a row', () => {
    expect(Object.keys(homeElsewhere).filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  test('an id is found as a word of its own', () => {
    expect(carries('PO1: where no rule matches', 'PO1')).toBe(true);
    expect(carries('PO12: what one may decide', 'PO1')).toBe(false);
    expect(carries('Zammad #4188', '#418')).toBe(false);
    expect(carries('acceptance 1.10: never at night', 'acceptance 1.1')).toBe(false);
    expect(carries('Chatwoot PR#13392: Mon-Fri', '#13392')).toBe(true);
  });
});
