import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { wordFinder } from './word-finder';

/**
 * Whether the first contact may settle a ticket alone (acceptance PO12), by the first rule of the list that is about it.
 * `unknown` when that rule has a limit and the amount is not known. No rule about it: `may-not`, and `rule` is `null`.
 */
export function frontlineMayDecide(
  facts: TicketFacts,
  policy: Pick<Policy, 'frontline'>,
): { outcome: 'may' | 'may-not' | 'unknown'; rule: Policy['frontline'][number] | null } {
  const mentions = wordFinder(facts.ticket);
  const rule = policy.frontline.find(({ words }) => mentions(words)) ?? null;
  if (rule === null) return { outcome: 'may-not', rule: null };
  if (rule.upToAmount === null) return { outcome: 'may', rule };
  const amount = facts.amount ?? null;
  if (amount === null || !Number.isFinite(amount) || amount < 0) return { outcome: 'unknown', rule };
  return { outcome: amount <= rule.upToAmount ? 'may' : 'may-not', rule };
}
