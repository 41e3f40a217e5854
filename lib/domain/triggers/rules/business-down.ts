import { z } from 'zod';
import { PolicyId } from '../../model/policy-id';
import type { Sentence } from '../../model/sentence';
import type { TicketFacts } from '../../model/ticket-facts';
import { allHold } from '../all-hold';
import { anyHolds } from '../any-holds';
import { hasTag } from '../has-tag';
import { isCritical } from '../is-critical';
import { kindOf } from '../kind-of';
import type { TriggerRule } from '../rule';
import type { RuleContext } from '../rule-context';
import { soonest } from '../soonest';
import { unknownBecause } from '../unknown-because';

const Parameters = z.object({
  /** Kinds of issue that, where they are critical, mean that the customer's business stands still. */
  issueTypes: z.array(PolicyId).max(50).default(['system-malfunction']),
  /** Tags that say so, upper and lower case alike. */
  tags: z.array(z.string().min(1)).max(50).default(['business_down', 'production_down']),
});
type Parameters = z.infer<typeof Parameters>;
type Words = Extract<Sentence['values'][number], { kind: 'message' }>;

const labelKey = 'rule_business_down';

/**
 * An outage hits the customer's business (acceptance TR11): the priority is urgent, and the kind of issue, a tag or the customer's
 * own words ("production down") say that it stands still.
 */
export const businessDown: TriggerRule<typeof Parameters> = {
  id: 'business-down',
  labelKey,
  parameters: Parameters,
  needs: ['priority'],
  check(facts, parameters, context) {
    const critical = isCritical(facts);
    const signs = signsOf(facts, parameters, context);
    const holds = allHold([critical, anyHolds(signs.map(({ holds }) => holds))]);
    if (holds === true)
      return {
        outcome: 'fired',
        sentence: {
          key: 'reason_business_down',
          values: signs
            .filter((sign) => sign.holds === true)
            .slice(0, 1)
            .map(({ words }) => words),
        },
        phrase: { kind: 'message', key: 'phrase_business_down' },
      };
    if (holds === false) return { outcome: 'clear', sentence: { key: 'clear_business_down', values: [] } };
    return unknownBecause(
      labelKey,
      critical === null ? 'unknown_cause_priority' : 'unknown_cause_business_down',
    );
  },
  nextChange: ({ messages }, _parameters, { now }) =>
    soonest(
      (messages ?? []).map(({ at }) => at),
      now,
    ),
  explain: () => ({ key: 'explain_business_down', values: [] }),
};

/** What may say that the business stands still, the plainest first. */
function signsOf(
  facts: TicketFacts,
  { issueTypes, tags }: Parameters,
  { now, policy }: Pick<RuleContext, 'now' | 'policy'>,
): { holds: boolean | null; words: Words }[] {
  const kind = kindOf(facts, policy);
  return [
    { holds: saidBusinessDown(facts, now), words: { kind: 'message', key: 'sign_business_down_words' } },
    { holds: hasTag(facts, tags), words: { kind: 'message', key: 'sign_business_down_tag' } },
    {
      holds: kind === null ? null : issueTypes.includes(kind),
      words: { kind: 'message', key: 'sign_business_down_kind' },
    },
  ];
}

/** Whether the customer wrote it. A message in a language that is not read, or of somebody unknown, may say so. */
function saidBusinessDown({ messages }: TicketFacts, now: number): boolean | null {
  if (messages === null || messages === undefined) return null;
  const readings = messages
    .filter(({ at, by }) => at <= now && by !== 'agent' && by !== 'system')
    .map(({ by, phrases, sentiment }) => {
      if (phrases.some(({ kind }) => kind === 'business-down')) return by === null ? null : true;
      return sentiment === null ? null : false;
    });
  return anyHolds(readings);
}
