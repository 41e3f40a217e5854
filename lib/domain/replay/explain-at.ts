import { assess } from '../assess';
import type { History } from '../model/history';
import type { Instant } from '../model/instant';
import { recordKey } from '../model/record-key';
import type { Explained } from './explained';
import { factsAt } from './facts-at';
import { indexHistory } from './index-history';
import type { PolicyInForce } from './policy-in-force';
import { replayTicket } from './replay-ticket';
import { versionAt } from './version-at';

/**
 * "Why did this fire at 14:05?": any past moment worked out again with the policy version of then, to the byte as `replay` tells it
 * (acceptance 4.5).
 * @param policies every version that is here, in any order
 * @param ticketId its record key, or its id on its host where only one ticket has it
 * @throws BusinessTimeError, ClockError when a calendar of the policy cannot tell
 */
export function explainAt(
  history: History,
  policies: readonly PolicyInForce[],
  ticketId: string,
  at: Instant,
): Explained {
  const found = history.tickets.filter(({ ref }) => ref.id === ticketId || recordKey(ref) === ticketId);
  const [record] = found;
  if (record === undefined || found.length > 1) return { state: 'unknown-ticket' };
  if (at > history.until) return { state: 'not-known-yet' };
  if (at < record.history.opened.at) return { state: 'not-opened' };
  const policyVersion = versionAt(record, policies, at);
  const policy = policies.find((one) => one.policy.version === policyVersion)?.policy;
  if (policy === undefined) return { state: 'policy-missing', policyVersion };
  const index = indexHistory(history, policy);
  const key = recordKey(record.ref);
  const past = index.tickets.get(key);
  const facts = factsAt(index, key, at);
  if (past === undefined || facts === null) return { state: 'unknown-ticket' };
  const { firings, standing } = replayTicket(index, past, at);
  return {
    state: 'told',
    at,
    ticket: key,
    policyVersion: policy.version,
    fired: firings.filter((firing) => firing.at === at),
    standing: standing.filter((firing) => firing.at < at),
    assessment: assess(facts, policy, at),
  };
}
