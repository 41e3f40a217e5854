import { Policy } from '../model/policy';

/**
 * A policy as a file for people and editors: its keys always in the order of the schema, which it names as its neighbour, so that two
 * versions can be compared line by line.
 */
export function policyFileText(policy: Policy): string {
  const inOrder: object = Policy.parse(policy);
  return `${JSON.stringify({ $schema: './policy.schema.json', ...inOrder }, null, 2)}\n`;
}
