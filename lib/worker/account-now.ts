import { type AccountLevel, accountLevels } from '../domain/escalation/account-levels';
import {
  type AccountEscalationPlan,
  planAccountEscalation,
} from '../domain/escalation/plan-account-escalation';
import type { AccountFacts } from '../domain/model/account-facts';
import type { Policy } from '../domain/model/policy';
import type { RecordRef } from '../domain/model/record-ref';
import { escalationPlace } from '../pull/escalation-place';
import { pullOwners } from '../pull/pull-owners';
import { knownCustomer } from './known-customer';
import { MessageFailure } from './message-failure';
import { currentPolicy } from './policy/current-policy';
import type { WorkerTools } from './worker-tools';

/** A customer as escalating it finds it. */
export interface AccountNow {
  facts: AccountFacts;
  policy: Policy;
  /** The record that the escalation counts on: the one that carries the task, else the customer's own. */
  on: RecordRef;
  task: 'yes' | 'no' | 'unknown';
  levels: AccountLevel[];
  level: AccountLevel;
  plan: AccountEscalationPlan;
}

/**
 * A customer from what is kept of it, with what would be escalated. Asks nobody.
 * @param levelId `null` is the lowest level that there is to escalate to
 * @throws MessageFailure `unknown-account` where nothing is kept of it, `unknown-level`
 */
export async function accountNow(
  tools: WorkerTools,
  ref: RecordRef,
  levelId: string | null,
): Promise<AccountNow> {
  const known = await knownCustomer(tools, ref);
  if (known === null) throw new MessageFailure('unknown-account');
  const { facts } = known;
  const policy = await currentPolicy(tools);
  const place = escalationPlace(facts);
  const escalations = place === null ? [] : (facts.escalations ?? null);
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const levels = accountLevels(policy, ref.account, tools.now(), owners);
  const level = levelId === null ? levels[0] : levels.find((one) => one.levelId === levelId);
  if (level === undefined) throw new MessageFailure('unknown-level');
  const on = place ?? facts.account.ref;
  return {
    ...{ facts, policy, on, levels, level },
    task: place === null ? 'no' : escalations === null ? 'unknown' : 'yes',
    plan: planAccountEscalation(facts, on, escalations, policy, level.levelId),
  };
}
