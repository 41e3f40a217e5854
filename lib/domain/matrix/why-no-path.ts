import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { TicketFacts } from '../model/ticket-facts';
import { classify } from './classify';
import { matrixRow } from './matrix-row';

/** Why `escalationPath` is empty: "No rule matches because ..." (acceptance PO1); `null` when there is a path. */
export function whyNoPath(facts: TicketFacts, policy: Policy): Sentence | null {
  if (matrixRow(facts, {}, policy) !== null) return null;
  return { key: 'ladder_no_rule', values: [{ kind: 'text', text: classify(facts, policy).name }] };
}
