import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { benchHistory } from '../../../tests/bench/bench-history';
import { HistoryError } from './history-error';
import { historyJsonSchema } from './history-json-schema';
import { inOrder } from './in-order';
import { loadHistory } from './load-history';
import { toHistoryFile } from './to-history-file';

const EXAMPLE = readFileSync('policies/example-history.json', 'utf8');
const example = () => JSON.parse(EXAMPLE);
const refusal = (text: string) => {
  try {
    loadHistory(text);
  } catch (error) {
    if (error instanceof HistoryError)
      return { code: error.code, found: error.findings.map(({ rule, path }) => [rule, path.join('.')]) };
    throw error;
  }
  return null;
};
const refused = (change: (file: ReturnType<typeof example>) => void) => {
  const file = example();
  change(file);
  return refusal(JSON.stringify(file));
};

describe('a history file', () => {
  test('moments are ISO 8601 with an offset or milliseconds; what may be null may be left out', () => {
    const file = example();
    file.until = '2026-03-13T19:00:00+01:00';
    file.tickets[0].history.opened.at = Date.UTC(2026, 2, 2, 13, 5);
    const history = loadHistory(JSON.stringify(file));
    expect(history).toEqual(loadHistory(EXAMPLE));
    expect(history.until).toBe(Date.UTC(2026, 2, 13, 18));
    expect(history.tickets[2]).toMatchObject({ messages: null, hostEscalatedAt: null, tags: null });
  });

  test('written and read again it is the same', () => {
    const desk = inOrder(benchHistory(30, 6, Date.UTC(2026, 2, 2)));
    expect(loadHistory(toHistoryFile(desk))).toEqual(desk);
    expect(toHistoryFile(loadHistory(toHistoryFile(desk)))).toBe(toHistoryFile(desk));
  });

  test('events out of order are put in theirs', () => {
    const file = example();
    file.tickets[0].history.events.reverse();
    expect(loadHistory(JSON.stringify(file))).toEqual(loadHistory(EXAMPLE));
  });

  test.each([
    ['before 1970', '1969-12-31T23:59:59Z'],
    ['after 9999', 253_402_300_800_000],
    ['without an offset', '2026-03-02T14:05:00'],
    ['a day that does not exist', '2026-02-30T00:00:00Z'],
    ['a word', 'yesterday'],
  ])('a moment %s is refused where it stands', (_, moment) => {
    expect(
      refused((file) => {
        file.tickets[0].history.events[0].at = moment;
      }),
    ).toEqual({ code: 'invalid', found: [['history-moment', 'tickets.0.history.events.0.at']] });
  });

  test('the ends of time are moments', () => {
    const file = example();
    file.until = '9999-12-31T23:59:59.999Z';
    file.tickets[2].history.opened.at = '1970-01-01T00:00:00Z';
    expect(loadHistory(JSON.stringify(file))).toMatchObject({ until: 253_402_300_799_999 });
  });

  test('a ticket or customer that stands twice, and one in the wrong list', () => {
    expect(refused((file) => file.tickets.push(file.tickets[0]))).toEqual({
      code: 'invalid',
      found: [['history-twice', 'tickets.3.ref.id']],
    });
    expect(refused((file) => file.accounts.push(file.accounts[0]))?.found).toEqual([
      ['history-twice', 'accounts.1.account.ref.id'],
    ]);
    expect(
      refused((file) => {
        file.tickets[0].ref.kind = 'account';
      })?.found,
    ).toEqual([['not-a-choice', 'tickets.0.ref.kind']]);
  });

  test('unknown words and keys, missing parts: every one with its place', () => {
    expect(
      refused((file) => {
        file.tickets[0].history.opened.status = 'opn';
        file.tickets[1].colour = 'red';
        delete file.tickets[2].history.complete;
      }),
    ).toEqual({
      code: 'invalid',
      found: [
        ['not-a-choice', 'tickets.0.history.opened.status'],
        ['unknown-key', 'tickets.1.colour'],
        ['missing', 'tickets.2.history.complete'],
      ],
    });
  });

  test.each([
    ['no JSON', '{"format": 1,}', 'not-json'],
    ['a key twice', '{"format": 1, "format": 1}', 'not-json'],
    ['another format', '{"format": 2}', 'format'],
    ['a policy', readFileSync('policies/four-levels.json', 'utf8'), 'invalid'],
    ['nothing', '', 'not-json'],
    ['null', 'null', 'format'],
  ])('%s is refused', (_, text, code) => {
    expect(refusal(text)?.code).toBe(code);
  });

  test('__proto__ is refused wherever it stands, and changes nothing', () => {
    const hidden = EXAMPLE.replace('"fields": {}', '"fields": {"__proto__": "x"}');
    expect(hidden).not.toBe(EXAMPLE);
    expect(refusal(hidden)).toEqual({ code: 'invalid', found: [['unknown-key', '__proto__']] });
    expect(refusal(EXAMPLE.replace('"measures": {}', '"__proto__": {"x": 1}, "measures": {}'))?.code).toBe(
      'invalid',
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('the published JSON Schema of histories', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(historyJsonSchema());

  test('is current; else: npm run --silent policy -- schema history > public/history.schema.json', () => {
    expect(JSON.parse(readFileSync('public/history.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(historyJsonSchema())),
    );
  });

  test('accepts the example and what is written, and refuses a word that is no moment', () => {
    const written = JSON.parse(toHistoryFile(benchHistory(5, 6, Date.UTC(2026, 2, 2))));
    for (const file of [example(), written]) expect([validate(file), validate.errors]).toEqual([true, null]);
    expect(validate({ ...example(), until: 'yesterday' })).toBe(false);
    expect(validate({ ...example(), colour: 'red' })).toBe(false);
  });
});
