import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { Finding } from './finding';
import { triggerRules } from './registry';
import { unknownBecause } from './unknown-because';

type Setting = Policy['triggers'][number];

/**
 * Asks every trigger the policy names. A rule this version does not have, and parameters its schema refuses, are *unknown*
 * with the cause in the sentence: a policy written by a newer version must not silence what it names.
 */
export function evaluate(
  settings: readonly Setting[],
  facts: TicketFacts,
  now: Instant,
): { setting: Setting; finding: Finding }[] {
  return settings.map((setting) => ({ setting, finding: findingOf(setting, facts, now) }));
}

function findingOf(setting: Setting, facts: TicketFacts, now: Instant): Finding {
  const rule = triggerRules.find(({ id }) => id === setting.rule);
  if (rule === undefined) return unknownBecause('unknown_rule', 'unknown_cause_newer_policy');
  const parameters = rule.parameters.safeParse(setting.parameters);
  if (!parameters.success) return unknownBecause(rule.labelKey, 'unknown_cause_parameters');
  return rule.check(facts, parameters.data, now);
}
