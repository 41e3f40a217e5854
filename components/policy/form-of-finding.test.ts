import { describe, expect, test } from 'vitest';
import { Policy } from '../../lib/domain/model/policy';
import { formOfFinding } from './form-of-finding';

describe('formOfFinding', () => {
  test('how a level is climbed is mended where the levels are', () => {
    expect(formOfFinding(['climbMode'])).toBe('levels');
  });

  test('every part of a policy is mended somewhere, but what says which file it is', () => {
    const without = Object.keys(Policy.shape).filter((key) => formOfFinding([key]) === null);
    expect(without).toEqual(['format', 'version', 'name']);
  });
});
