import { asKey } from '../fields/as-key';

/**
 * The name of a parameter in the message catalogue: `what_param_no_reply_in_time_default_minutes`.
 * @param names keys that lead to it, without the places of lists and the names of tables
 */
export function parameterKey(rule: string, names: readonly string[]): string {
  return `what_param_${[rule, ...names].map(asKey).join('_')}`;
}
