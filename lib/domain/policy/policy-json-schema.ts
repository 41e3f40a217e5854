import { z } from 'zod';
import { triggerRules } from '../triggers/registry';
import { policyFileSchema } from './policy-file-schema';
import { strictSchema } from './strict-schema';

/**
 * The JSON Schema of a policy file, for editors and for other programs; published as `public/policy.schema.json`. It knows the
 * parameters of every trigger. What no schema can say (names that lead nowhere, weights that do not add up) `lintPolicy` says.
 */
export function policyJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(policyFileSchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      if (isTriggerSetting(zodSchema)) jsonSchema.allOf = triggerRules.map(parametersOfRule);
    },
  });
  return { $schema, title: 'Bellwether escalation policy', ...schema };
}

function isTriggerSetting({ _zod: { def } }: z.core.$ZodType): boolean {
  const { type, shape } = def as Partial<z.core.$ZodObjectDef>;
  return type === 'object' && shape !== undefined && 'rule' in shape && 'parameters' in shape;
}

function parametersOfRule({ id, parameters }: (typeof triggerRules)[number]): z.core.JSONSchema.BaseSchema {
  const { $schema, ...schema } = z.toJSONSchema(strictSchema(parameters), { io: 'input' });
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
  return { if: { properties: { rule: { const: id } } }, then: { properties: { parameters: schema } } };
}
