import { z } from 'zod';
import type { TicketFacts } from '../../model/ticket-facts';
import { allHold } from '../all-hold';
import { anyHolds } from '../any-holds';
import { hasTag } from '../has-tag';
import { isCritical } from '../is-critical';
import type { TriggerRule } from '../rule';
import { unknownBecause } from '../unknown-because';

const Parameters = z.object({
  /** An issue of so many customers is widespread. */
  accounts: z.number().int().min(2).max(100_000).default(2),
  /** Tags that say so, upper and lower case alike. */
  tags: z.array(z.string().min(1)).max(50).default(['widespread']),
  /** The ticket's field that says so by `true` or `false`. */
  field: z.string().min(1).default('widespread'),
});
type Parameters = z.infer<typeof Parameters>;

const labelKey = 'rule_widespread_issue';

/**
 * "Critical, widespread", as the policy table calls what its highest level is for (acceptance A-T1): the priority is urgent, and the
 * number of customers who have the issue, a tag or a field says that it is widespread.
 */
export const widespreadIssue: TriggerRule<typeof Parameters> = {
  id: 'widespread-issue',
  labelKey,
  parameters: Parameters,
  needs: ['priority'],
  check(facts, parameters) {
    const critical = isCritical(facts);
    const holds = allHold([critical, isWidespread(facts, parameters)]);
    if (holds === null)
      return unknownBecause(
        labelKey,
        critical === null ? 'unknown_cause_priority' : 'unknown_cause_widespread',
      );
    if (!holds) return { outcome: 'clear', sentence: { key: 'clear_widespread_issue', values: [] } };
    const accounts = facts.accountCount ?? 0;
    const phrase = { kind: 'message', key: 'phrase_widespread_issue' } as const;
    if (accounts < parameters.accounts)
      return { outcome: 'fired', sentence: { key: 'reason_widespread_issue', values: [] }, phrase };
    const values = [{ kind: 'number', number: accounts } as const];
    return { outcome: 'fired', sentence: { key: 'reason_widespread_issue_accounts', values }, phrase };
  },
  nextChange: () => null,
  explain: ({ accounts }) => ({
    key: 'explain_widespread_issue',
    values: [{ kind: 'number', number: accounts }],
  }),
};

/**
 * What nobody gathers here (left out) says nothing either way, then the tags decide. A field that says no is a person's word and stands,
 * unless so many customers are known to have the issue.
 */
function isWidespread(facts: TicketFacts, { accounts, tags, field }: Parameters): boolean | null {
  const count = facts.accountCount;
  const many = count === undefined ? false : count === null || !(count >= 0) ? null : count >= accounts;
  const named = anyHolds([many, hasTag(facts, tags), says(facts, field, 'true')]);
  return named === null && says(facts, field, 'false') === true ? false : named;
}

/** `null` where the ticket's fields are unknown, or this one is empty; `false` where nobody gathers it. */
function says({ fields }: TicketFacts, field: string, word: string): boolean | null {
  if (fields === undefined) return false;
  const [, value] = Object.entries(fields ?? {}).find(([name]) => name === field.trim().toLowerCase()) ?? [];
  if (fields === null) return null;
  if (value === undefined) return false;
  return value.trim() === '' ? null : value.trim().toLowerCase() === word;
}
