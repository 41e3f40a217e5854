import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { issueTypeOf } from '../matrix/issue-type-of';
import { loadPolicy } from './load-policy';
import type { Migration } from './migration';
import { PolicyError } from './policy-error';

const text = (change: (policy: Record<string, unknown>) => void = () => {}) => {
  const policy: Record<string, unknown> = structuredClone(defaultPolicy);
  change(policy);
  return JSON.stringify(policy, null, 2);
};

function errorOf(file: string, steps?: readonly Migration[]): PolicyError {
  try {
    loadPolicy(file, steps);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('It was loaded.');
}

const said = (file: string) =>
  errorOf(file).findings.map(({ rule, path }) => [rule, path.join('.')] as const);

/** Sets what lies at a path such as `levels.0.name`; `undefined` removes it. */
const set = (path: string, value: unknown) =>
  text((policy) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce<object>((inner, key) => Reflect.get(inner, key), policy);
    if (value === undefined) Reflect.deleteProperty(place, last);
    else Reflect.set(place, last, value);
  });

describe('a policy file', () => {
  test('that is sound is loaded whole', () => {
    expect(loadPolicy(text())).toEqual(defaultPolicy);
  });

  test('may begin with a byte order mark and name its schema', () => {
    expect(loadPolicy(`\uFEFF${set('$schema', './policy.schema.json')}`)).toEqual(defaultPolicy);
  });

  test('may carry a comment in every object, which is left out', () => {
    const commented = text((policy) => {
      policy.$comment = 'The whole.';
      Reflect.set(Reflect.get(policy.levels as object, 0), '$comment', 'The first one.');
      Reflect.set(Reflect.get(Reflect.get(policy.triggers as object, 0), 'parameters'), '$comment', 'Why.');
    });
    expect(loadPolicy(commented)).toEqual(defaultPolicy);
  });

  test('gets the defaults of what it leaves out, also inside triggers', () => {
    expect(loadPolicy(set('triggers.0.parameters', {}))).toEqual(defaultPolicy);
    expect(loadPolicy(set('loadLimit', undefined)).loadLimit).toBeNull();
  });

  test.each(readdirSync('policies').filter((file) => file !== 'example-history.json'))(
    'the example %s is one',
    (file) => {
      expect(loadPolicy(readFileSync(`policies/${file}`, 'utf8')).levels.length).toBe(
        file.startsWith('three') ? 3 : 4,
      );
    },
  );

  test('PO16: the standard process for a payment failure is in the example, from finance to the CFO', () => {
    const policy = loadPolicy(readFileSync('policies/four-levels.json', 'utf8'));
    const ticket = { type: null, tags: [], subject: 'Payment failed again' };
    const row = policy.matrix.find(({ issueType }) => issueType === issueTypeOf(ticket, policy).id);
    const steps = row?.cells.map(({ role, limitMinutes }) => [
      policy.roles.find(({ id }) => id === role)?.name,
      limitMinutes,
    ]);
    expect(steps).toEqual([
      ['Finance team member', 30],
      ['Senior accountant', 60],
      ['Finance team leader', 180],
      ['CFO', null],
    ]);
  });

  test('of a newer trigger keeps what it says: the trigger is unknown, never silent', () => {
    const newer = set('triggers.0', { rule: 'from-2031', mode: 'act', weight: 1, parameters: { x: 1 } });
    expect(loadPolicy(newer).triggers[0]).toEqual({
      rule: 'from-2031',
      mode: 'act',
      weight: 1,
      parameters: { x: 1 },
    });
  });
});

describe('a text that is no policy is refused with its place', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "a": 1,\n  }', 3, 3],
    ['{"a": tru}', 1, 7],
    ['[1 2]', 1, 4],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{} x', 1, 4],
    ["{'a': 1}", 1, 2],
  ])('%j: line %i, column %i', (file, line, column) => {
    expect(() => JSON.parse(file)).toThrow();
    const { code, findings } = errorOf(file);
    expect(code).toBe('not-json');
    expect(findings[0].sentence.values.slice(0, 2)).toEqual([
      { kind: 'number', number: line },
      { kind: 'number', number: column },
    ]);
  });

  test('a key that stands twice in one object would win in silence', () => {
    const { code, findings } = errorOf('{"a": {"b": 1, "c": {"b": 2}, "\\u0062": 3}}');
    expect(code).toBe('not-json');
    expect(findings[0]).toMatchObject({
      rule: 'json-duplicate-key',
      sentence: {
        values: [
          { kind: 'number', number: 1 },
          { kind: 'number', number: 31 },
          { kind: 'text', text: 'b' },
        ],
      },
    });
  });

  test('nesting without end, and a file without end', () => {
    expect(errorOf(`${'['.repeat(100_000)}`).findings[0].rule).toBe('json-too-deep');
    expect(errorOf(' '.repeat(2_000_001)).code).toBe('too-large');
  });

  test.each(['null', '[]', '7', '"policy"', '{}', '{"format": "1"}', '{"format": 1.5}', '{"format": -1}'])(
    '%s says no format',
    (file) => {
      expect(errorOf(file).code).toBe('no-format');
    },
  );

  test('JSON is told from what is none exactly as JSON.parse does', () => {
    const json = fc.json({ maxDepth: 4 });
    const broken = fc
      .tuple(json, fc.nat(), fc.constantFrom('', ',', '"', '}', '1', ' ', '\\', '\n', '\u0000'))
      .map(([whole, at, sign]) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + sign + whole.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(json, broken), (file) => {
        let parses = true;
        try {
          JSON.parse(file);
        } catch {
          parses = false;
        }
        const rule = errorOf(file).findings[0].rule;
        if (rule === 'json-duplicate-key') return;
        expect(rule === 'json-syntax').toBe(!parses);
      }),
    );
  });
});

describe('formats', () => {
  const steps: readonly Migration[] = [
    { from: 0, migrate: ({ title, ...policy }) => ({ ...policy, name: title }) },
  ];
  const old = text((policy) => {
    policy.format = 0;
    policy.title = policy.name;
    delete policy.name;
  });

  test('an older one is taken to the present one, step by step, and then checked like any other', () => {
    expect(loadPolicy(old, steps)).toEqual(defaultPolicy);
    expect(errorOf(old.replace('"title"', '"heading"'), steps).findings.map(({ rule }) => rule)).toEqual([
      'missing',
      'unknown-key',
    ]);
  });

  test('an older one without a step, and a newer one, are refused with a sentence', () => {
    expect(errorOf(old).code).toBe('older-format');
    expect(errorOf(set('format', 2)).code).toBe('newer-format');
    expect(errorOf(set('format', 2)).message).toMatch(/update Bellwether/);
  });
});

describe('a policy with an error is never half-loaded', () => {
  test.each<[string, unknown, string, string]>([
    ['limit', 30, 'unknown-key', 'limit'],
    ['levels.0.colour', 'red', 'unknown-key', 'levels.0.colour'],
    ['matrix.1.cells.2.limitMinuts', 30, 'unknown-key', 'matrix.1.cells.2.limitMinuts'],
    [
      'calendars.0.spans',
      [{ day: 1, start: 0, end: 9, note: '' }],
      'unknown-key',
      'calendars.0.spans.0.note',
    ],
    ['guard.criteria.0', { kind: 'any-rule', rule: 'x' }, 'unknown-key', 'guard.criteria.0.rule'],
    ['guard.criteria.0', { kind: 'moon' }, 'unknown-kind', 'guard.criteria.0.kind'],
    ['triggers.0.parameters.minutes', 3, 'unknown-key', 'triggers.0.parameters.minutes'],
    ['triggers.0.parameters.defaultMinutes', -3, 'too-small-number', 'triggers.0.parameters.defaultMinutes'],
    ['triggers.1.parameters.tickets', '3', 'wrong-type', 'triggers.1.parameters.tickets'],
    ['levels.1.name', undefined, 'missing', 'levels.1.name'],
    ['levels.1.name', '', 'too-small-text', 'levels.1.name'],
    ['levels.1.name', 'x'.repeat(61), 'too-big-text', 'levels.1.name'],
    ['levels.1.name', 7, 'wrong-type', 'levels.1.name'],
    ['levels.1.id', 'Level 1', 'bad-id', 'levels.1.id'],
    ['version', 'Version 1', 'bad-text', 'version'],
    ['reading', 'both', 'not-a-choice', 'reading'],
    ['levels', [], 'too-small-list', 'levels'],
    ['levels', Array(10).fill(defaultPolicy.levels[0]), 'too-big-list', 'levels'],
    ['matrix.0.cells.0.limitMinutes', 525_601, 'too-big-number', 'matrix.0.cells.0.limitMinutes'],
    ['matrix.0.cells.0.limitMinutes', -30, 'too-small-number', 'matrix.0.cells.0.limitMinutes'],
    ['matrix.0.cells.0.limitMinutes', 0.5, 'wrong-type', 'matrix.0.cells.0.limitMinutes'],
    ['matrix.0.cells.0.limitMinutes', 'none', 'wrong-type', 'matrix.0.cells.0.limitMinutes'],
    ['cadenceMinutes.low', undefined, 'missing', 'cadenceMinutes.low'],
    ['cadenceMinutes.none', 5, 'unknown-key', 'cadenceMinutes.none'],
    ['calendars.0.spans', [], 'calendar-without-spans', 'calendars.0.spans'],
    ['calendars.0.spans', 'never', 'not-a-choice', 'calendars.0.spans'],
    [
      'absences',
      [{ account: 'a', personId: '1', from: 9e14, until: 1 }],
      'too-big-number',
      'absences.0.from',
    ],
    ['absences', [{ account: 'a', personId: '1', from: 5, until: 5 }], 'absence-ends-first', 'absences.0'],
    [
      'roles.0.holders',
      [{ account: 'a', personId: 2 ** 53 + 2, kind: 'person' }],
      'wrong-type',
      'roles.0.holders.0.personId',
    ],
    ['defaultIssueType', 'moon', 'unknown-reference', 'defaultIssueType'],
    ['calendar', 'moon', 'unknown-reference', 'calendar'],
    ['dutyManager', 'moon', 'unknown-reference', 'dutyManager'],
    ['executiveSponsor', 'moon', 'unknown-reference', 'executiveSponsor'],
    ['levels.0.calendar', 'moon', 'unknown-reference', 'levels.0.calendar'],
    ['issueTypes.0.row', 'moon', 'unknown-reference', 'issueTypes.0.row'],
    ['roles.0.skills', ['moon'], 'unknown-reference', 'roles.0.skills.0'],
    ['matrix.0.issueType', 'moon', 'unknown-reference', 'matrix.0.issueType'],
    ['matrix.0.cells.0.level', 'moon', 'unknown-reference', 'matrix.0.cells.0.level'],
    ['matrix.0.cells.0.role', 'moon', 'unknown-reference', 'matrix.0.cells.0.role'],
    [
      'matrix.0.cells.0.raci',
      { accountable: 'cto', responsible: ['cto'], consulted: [], informed: ['cto', 'moon'] },
      'unknown-reference',
      'matrix.0.cells.0.raci.informed.1',
    ],
    [
      'routing.manyAccounts',
      { row: null, fromLevel: 'moon' },
      'unknown-reference',
      'routing.manyAccounts.fromLevel',
    ],
    [
      'approvals',
      [{ issueType: 'payment-issue', approvers: ['moon'], answerMinutes: null }],
      'unknown-reference',
      'approvals.0.approvers.0',
    ],
    ['guard.criteria.0', { kind: 'rule', rule: 'moon' }, 'unknown-reference', 'guard.criteria.0.rule'],
    ['levels.1.id', 'first-contact', 'twice', 'levels.1.id'],
    ['matrix.1.issueType', 'customer-complaint', 'twice', 'matrix.1.issueType'],
    ['matrix.0.cells.1.level', 'first-contact', 'twice', 'matrix.0.cells.1.level'],
    ['triggers.1.rule', 'no-reply-in-time', 'twice', 'triggers.1.rule'],
  ])('%s = %j: %s at %s', (path, value, rule, place) => {
    expect(said(set(path, value))).toContainEqual([rule, place]);
  });

  test('every mistake of the shape is told at once, each at its place in words', () => {
    const file = text((policy) => {
      policy.colour = 'red';
      Reflect.deleteProperty(Reflect.get(policy.levels as object, 1), 'name');
      Reflect.set(Reflect.get(Reflect.get(policy.matrix as object, 2), 'cells'), 3, { level: 'level-3' });
    });
    const { findings, code } = errorOf(file);
    expect(code).toBe('invalid');
    expect(findings.map(({ rule, place }) => [rule, place.key, ...place.values])).toEqual([
      ['missing', 'lint_place_level', { kind: 'text', text: 'level-1' }],
      ...['missing', 'missing'].map((rule) => [
        rule,
        'lint_place_cell',
        { kind: 'text', text: 'Payment issue' },
        { kind: 'text', text: 'Level 3' },
      ]),
      ['unknown-key', 'lint_place_field', { kind: 'text', text: 'colour' }],
    ]);
  });

  test('whatever stands in a file, it is loaded whole or refused with a typed error', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(null, [], {}, -1, 1e300, '9'.repeat(20)));
    const keys = Object.keys(defaultPolicy);
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, planted) => {
        const file = set(key, planted);
        try {
          loadPolicy(file);
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyError);
        }
      }),
    );
  });

  test('keys that every object has are no names of the policy', () => {
    expect(said(text().replace('{', '{"__proto__": {"format": 1}, "constructor": 1,'))).toEqual(
      expect.arrayContaining([['unknown-key', 'constructor']]),
    );
  });
});
