import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EscalationDeed } from './escalation-deed';
import { EscalationGround } from './escalation-ground';
import { formatMarker } from './format-marker';
import { MarkerError } from './marker-error';
import { parseMarkers } from './parse-markers';

const event = {
  key: 'acme.zendesk.com/4821/1/0',
  deed: 'escalated' as const,
  levelId: 'level-1',
  ownerId: '9001',
  dueAt: Date.UTC(2026, 2, 2, 10, 30),
  policyVersion: 'default-1',
};
const OLD =
  '[bellwether:1 key=acme.zendesk.com/4821/1/0 deed=escalated level=level-1 owner=9001 due=2026-03-02T10:30:00Z policy=default-1]';

const moment = fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/);
const personId = fc.stringMatching(/^[A-Za-z0-9]{1,32}$/);

describe('the marker line grows and stays readable', () => {
  test('a line of the first version says what it said, and an event without anything new writes that line', () => {
    expect(formatMarker(event)).toBe(OLD);
    expect(parseMarkers(OLD)).toEqual([{ ...event, cycle: 1, n: 0 }]);
  });

  test('all fields in their order', () => {
    expect(
      formatMarker({
        ...event,
        effectiveAt: Date.UTC(2026, 2, 2, 9, 30),
        ground: 'limit',
        row: 'payment-issue',
        to: '9002',
        until: Date.UTC(2026, 2, 3),
        outcome: 'solved',
        cause: 'authority',
      }),
    ).toBe(
      OLD.replace(
        ']',
        ' since=2026-03-02T09:30:00Z ground=limit row=payment-issue to=9002 until=2026-03-03T00:00:00Z outcome=solved cause=authority]',
      ),
    );
  });

  test('whatever is written is read back, for every deed and every choice of fields', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EscalationDeed.options),
        fc.record(
          {
            effectiveAt: moment,
            ground: fc.constantFrom(...EscalationGround.options),
            row: id,
            to: personId,
            until: moment,
            outcome: id,
            cause: id,
          },
          { requiredKeys: [] },
        ),
        (deed, more) => {
          const line = formatMarker({ ...event, deed, ...more });
          expect(line.length).toBeLessThan(1000);
          expect(parseMarkers(line)).toEqual([{ ...event, deed, ...more, cycle: 1, n: 0 }]);
        },
      ),
    );
  });

  test.each([
    ['an unknown deed', OLD.replace('escalated', 'evaporated')],
    ['an unknown field', OLD.replace(']', ' mood=bad]')],
    ['fields in another order', OLD.replace(']', ' row=x ground=limit]')],
    ['a field twice', OLD.replace(']', ' row=x row=x]')],
    ['a day that does not exist', OLD.replace(']', ' since=2026-02-30T09:30:00Z]')],
    ['the year 10000', OLD.replace(']', ' until=+010000-01-01T00:00:00Z]')],
    ['a person with a space', OLD.replace(']', ' to=90 01]')],
  ])('%s is no marker', (_, line) => {
    expect(parseMarkers(line)).toEqual([]);
  });

  test('a ground of a later version is left out, the event stays', () => {
    expect(parseMarkers(OLD.replace(']', ' ground=whim]'))).toEqual([{ ...event, cycle: 1, n: 0 }]);
  });

  test('what would not be read back is refused', () => {
    for (const wrong of [
      { to: 'a b' },
      { row: 'Row' },
      { outcome: '' },
      { until: -1 },
      { effectiveAt: 253_402_300_800_000 },
      { cause: 'x] [bellwether:1' },
    ])
      expect(() => formatMarker({ ...event, ...wrong })).toThrow(MarkerError);
  });

  test('hostile text takes linear time', () => {
    // What is not linear here does not end within the time a test has.
    expect(parseMarkers(OLD.replace(']', ' row='.repeat(190)))).toEqual([]);
    expect(parseMarkers(`${OLD.replace(']', '')}${' since=2026-03-02T09:30:00Z'.repeat(30)}`)).toEqual([]);
  });
});
