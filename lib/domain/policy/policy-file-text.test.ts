import { expect, test } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Policy } from '../model/policy';
import { comparePolicies } from './compare-policies';
import { loadPolicy } from './load-policy';
import { policyFileText } from './policy-file-text';

test('what is exported loads again as the same policy, in the same order of keys whatever it was', () => {
  const text = policyFileText(defaultPolicy);
  expect(comparePolicies(defaultPolicy, loadPolicy(text))).toEqual([]);
  const turned = Object.fromEntries(Object.entries(defaultPolicy).reverse()) as Policy;
  expect(policyFileText(turned)).toBe(text);
  expect(text).toContain('"$schema": "./policy.schema.json"');
});
