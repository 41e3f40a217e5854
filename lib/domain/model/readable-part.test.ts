import { expect, test } from 'vitest';
import { KeptImportMappings } from './kept-import-mappings';
import { NotificationSettings } from './notification-settings';
import { readablePart } from './readable-part';
import { Retention } from './retention';

const entry = (column: string) => ({
  columns: ['customer', column],
  mapping: {
    account: { column: 'customer', by: 'id' as const },
    date: { at: 1 },
    metrics: [{ column, metric: column }],
    notation: 'point' as const,
    dates: 'iso' as const,
  },
});

test('of settings one damaged value is as it is shipped, the others stay', () => {
  expect(readablePart(Retention, { copies: 1, egress: 'long', imports: 180 })).toEqual({
    ...{ copies: 1, egress: 90, imports: 180 },
  });
  const kept = {
    off: ['warning', 'no topic', 'health', 7],
    quietHours: { from: 0, until: 9999 },
    sound: true,
  };
  expect(readablePart(NotificationSettings, kept)).toEqual({
    ...{ off: ['warning', 'health'], quietHours: 'calendar', sound: true },
  });
});

test('of a list the others stay, also where one lacks something', () => {
  const { columns, ...lacking } = entry('nps');
  const kept = [lacking, entry('adoption'), { ...entry('usage'), columns: 5 }, 'nothing', entry('logins')];
  expect(readablePart(KeptImportMappings, kept)).toEqual([entry('adoption'), entry('logins')]);
  expect(columns).toHaveLength(2);
});

test('what is nothing of the kind is nothing', () => {
  expect(readablePart(Retention, 'thirty days')).toBeNull();
  expect(readablePart(Retention, undefined)).toBeNull();
  expect(readablePart(KeptImportMappings, new Array(200).fill('nothing'))).toBeNull();
});
