import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import { policyJsonSchema } from './policy-json-schema';

const FILE = 'public/policy.schema.json';
const validate = new Ajv2020({ strict: false }).compile(policyJsonSchema());

describe('the published JSON Schema', () => {
  test('is current; else: npm run --silent policy -- schema > public/policy.schema.json', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  test('accepts the shipped policy and the examples', () => {
    const examples = readdirSync('policies')
      .filter((file) => file !== 'example-history.json')
      .map((file): unknown => JSON.parse(readFileSync(`policies/${file}`, 'utf8')));
    for (const policy of [defaultPolicy, ...examples])
      expect([validate(policy), validate.errors]).toEqual([true, null]);
  });

  test('refuses unknown keys, also in the parameters of a trigger', () => {
    const [trigger] = defaultPolicy.triggers;
    expect(validate({ ...defaultPolicy, colour: 'red' })).toBe(false);
    expect(validate({ ...defaultPolicy, triggers: [{ ...trigger, parameters: { minutes: 3 } }] })).toBe(
      false,
    );
    expect(validate({ ...defaultPolicy, triggers: [{ ...trigger, parameters: {} }] })).toBe(true);
  });
});
