import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parameterShape } from './parameter-shape';
import { triggerRules } from './registry';

describe('the shape of parameters', () => {
  test.each(triggerRules.map((rule) => [rule.id, rule] as const))('%s has a form', (_, { parameters }) => {
    const shape = parameterShape(parameters);
    expect(shape.kind).toBe('group');
  });

  test('numbers have their range, and may be nothing where the schema says so', () => {
    const shape = parameterShape(
      z.object({
        points: z.number().gt(0).max(10).nullable().default(null),
        days: z.number().int().min(1).max(365).default(7),
      }),
    );
    expect(shape).toEqual({
      kind: 'group',
      fields: [
        {
          name: 'points',
          needed: true,
          shape: { kind: 'number', minimum: 0.01, maximum: 10, whole: false, empty: true },
        },
        {
          name: 'days',
          needed: true,
          shape: { kind: 'number', minimum: 1, maximum: 365, whole: true, empty: false },
        },
      ],
    });
  });

  test('what no form can show is refused, not left out', () => {
    expect(() => parameterShape(z.object({ odd: z.null() }))).toThrow(TypeError);
    expect(() => parameterShape(z.object({ odd: z.string().nullable() }))).toThrow(TypeError);
  });
});
