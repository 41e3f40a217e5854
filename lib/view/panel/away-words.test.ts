import { describe, expect, test } from 'vitest';
import type { Person } from '../../domain/model/person';
import { awayNote } from './away-note';
import { awayWords } from './away-words';

const NOW = Date.parse('2026-03-02T14:00:00Z');
const HOUR = 3_600_000;
const language = { locale: 'en', timeZone: 'UTC' };
const out = (until: number | null, why: 'out-of-office' | 'not-active' = 'out-of-office') => ({
  away: { why, from: null, until },
});
const words = (person: Pick<Person, 'away'> | undefined) => {
  const told = awayWords(person, NOW, language);
  return told === null
    ? null
    : [told.key, ...(told.values ?? []).map((value) => 'text' in value && value.text)];
};

describe('the hint that somebody is away', () => {
  test('is not there without one, and not when it is over', () => {
    expect(words(undefined)).toBeNull();
    expect(words({})).toBeNull();
    expect(words(out(NOW))).toBeNull();
    expect(words(out(NOW - HOUR, 'not-active'))).toBeNull();
  });

  test('says until when, as briefly as it stays clear', () => {
    expect(words(out(null))).toEqual(['away_now']);
    expect(words(out(NOW + HOUR))?.[1]).toMatch(/^3:00\sPM$/);
    expect(words(out(NOW + 24 * HOUR))).toEqual(['away_until', 'Tue']);
    expect(words(out(NOW + 240 * HOUR))).toEqual(['away_until', 'Mar 12']);
    expect(words(out(null, 'not-active'))).toEqual(['away_not_active']);
  });
});

describe('what is said before something is given to them', () => {
  const priya: Person = { id: '1', name: 'Priya Raman', role: 'agent', ...out(null), delegateId: '2' };
  const ben: Person = { id: '2', name: 'Ben Ito', role: 'agent' };
  const names = (people: Person[], person: Person | undefined = priya) => {
    const note = awayNote(person, people, NOW, language);
    return note && [note.key, ...note.values.flatMap((value) => (value.kind === 'text' ? [value.text] : []))];
  };

  test('who approves in their place, where that is somebody known', () => {
    expect(names([priya, ben])).toEqual(['away_note_delegate', 'Priya Raman', 'Ben Ito']);
    expect(names([priya])).toEqual(['away_note', 'Priya Raman']);
  });

  test('nothing of those who are there', () => {
    expect(names([ben], ben)).toBeNull();
    expect(awayNote(undefined, [ben], NOW, language)).toBeNull();
  });
});
