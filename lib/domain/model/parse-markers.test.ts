import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarker } from './format-marker';
import { MarkerError } from './marker-error';
import { parseMarkers } from './parse-markers';
import { transitionKey } from './transition-key';

const LINE =
  '[bellwether:1 key=acme.zendesk.com/4821/1/0 deed=escalated level=level-1 owner=9001 due=2026-03-02T10:30:00Z policy=default-1]';
const EVENT = {
  key: 'acme.zendesk.com/4821/1/0',
  deed: 'escalated',
  levelId: 'level-1',
  ownerId: '9001',
  dueAt: Date.UTC(2026, 2, 2, 10, 30),
  policyVersion: 'default-1',
} as const;

const word = (characters: string, maximum: number) =>
  fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: maximum })
    .map((letters) => letters.join(''))
    .filter((text) => /^[a-z0-9]/i.test(text));
const LOWER = 'abcxyz0189';

const anyEvent = fc
  .record({
    account: word(`${LOWER}.-`, 60),
    id: word(`${LOWER}ABZ`, 32),
    cycle: fc.integer({ min: 1, max: 999_999 }),
    n: fc.integer({ min: 0, max: 999_999 }),
    deed: fc.constantFrom('escalated', 'acknowledged', 'resolved', 'joined'),
    levelId: word(`${LOWER}-`, 40),
    ownerId: fc.option(word(`${LOWER}ABZ`, 32), { nil: null }),
    dueAt: fc.option(fc.integer({ min: 0, max: 253_402_300_799_999 }), { nil: null }),
    policyVersion: word(`${LOWER}.-`, 40),
  })
  .map(({ account, id, ...event }) => ({
    ...event,
    key: transitionKey({ account, id }, event.cycle, event.n),
  }));

describe('a marker', () => {
  test('is one line in clear', () => {
    expect(formatMarker(EVENT)).toBe(LINE);
  });

  test('says nobody and none where there is no owner and no limit', () => {
    expect(formatMarker({ ...EVENT, ownerId: null, dueAt: null })).toContain(' owner=nobody due=none ');
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(parseMarkers(`A story.\n\n${formatMarker(event)}\n`)).toEqual([event]);
      }),
    );
  });

  test.each([
    ['a level with a space', { levelId: 'level 1' }],
    ['a line break in the owner', { ownerId: '9001\n[bellwether:1' }],
    ['an owner called nobody', { ownerId: 'nobody' }],
    ['an upper-case policy version', { policyVersion: 'Default' }],
    ['a moment after the year 9999', { dueAt: 253_402_300_800_000 }],
    ['a moment before 1970', { dueAt: -1 }],
    ['no moment', { dueAt: Number.NaN }],
    ['a key without numbers', { key: 'acme.zendesk.com/4821' }],
  ])('is not written with %s', (_what, change) => {
    expect(() => formatMarker({ ...EVENT, ...change })).toThrow(MarkerError);
  });
});

describe('reading a note', () => {
  test('finds the markers among other lines, in order', () => {
    const second = LINE.replace('/1/0', '/1/1').replace('escalated', 'acknowledged');
    const found = parseMarkers(
      `Escalated to Level 1.\r\n  ${LINE} \r\nWhat was tried: a restart.\n\t${second}`,
    );
    expect(found.map((marker) => [marker.key, marker.cycle, marker.n, marker.deed])).toEqual([
      ['acme.zendesk.com/4821/1/0', 1, 0, 'escalated'],
      ['acme.zendesk.com/4821/1/1', 1, 1, 'acknowledged'],
    ]);
  });

  test('leaves out the markers of another record where the record is given', () => {
    const other = LINE.replace('4821', '4822');
    const ref = { account: 'acme.zendesk.com', id: '4822' };
    expect(parseMarkers(`${LINE}\n${other}`, ref).map((marker) => marker.key)).toEqual([
      'acme.zendesk.com/4822/1/0',
    ]);
  });

  test.each([
    ['words before it on the line', `See ${LINE}`],
    ['words after it on the line', `${LINE} please`],
    ['a quotation mark', `> ${LINE}`],
    ['another version', LINE.replace('bellwether:1', 'bellwether:2')],
    ['an unknown deed', LINE.replace('escalated', 'exploded')],
    ['a deed that objects inherit', LINE.replace('escalated', 'constructor')],
    ['a field twice', LINE.replace(' owner=9001', ' owner=9001 owner=9002')],
    ['a field missing', LINE.replace(' owner=9001', '')],
    ['an unknown field', LINE.replace(']', ' mood=good]')],
    ['fields in another order', LINE.replace('level=level-1 owner=9001', 'owner=9001 level=level-1')],
    ['30 February', LINE.replace('2026-03-02', '2026-02-30')],
    ['a local time', LINE.replace('10:30:00Z', '10:30:00')],
    ['an hour 24', LINE.replace('10:30:00Z', '24:00:00Z')],
    ['a negative number', LINE.replace('/1/0', '/1/-1')],
    ['cycle 0', LINE.replace('/1/0', '/0/0')],
    ['an overlong line', `${' '.repeat(1000)}${LINE}`],
  ])('ignores a line with %s', (_what, text) => {
    expect(parseMarkers(text)).toEqual([]);
  });

  test('never throws, and finds nothing it could not have written', () => {
    const fragments = fc.constantFrom(
      '[bellwether:1',
      ' key=',
      'a/b/1/0',
      ' ',
      '\n',
      'deed=escalated',
      ']',
      LINE,
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        for (const marker of parseMarkers(hostile))
          expect(parseMarkers(formatMarker(marker))).toEqual([marker]);
      }),
    );
  });

  test('takes linear time on hostile text', () => {
    const hostile = [
      '[bellwether:1 key='.repeat(60_000),
      '[bellwether:1 key=a\n'.repeat(60_000),
      `[bellwether:1 key=${'a/'.repeat(500_000)}`,
      ' '.repeat(1_000_000),
    ];
    // A square of a million characters would not end within the time a test has.
    for (const text of hostile) expect(parseMarkers(text)).toEqual([]);
  });
});
