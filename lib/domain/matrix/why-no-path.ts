import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';
import type { Ticket } from '../model/ticket';
import { issueTypeOf } from './issue-type-of';
import { matrixRow } from './matrix-row';

/** Why `escalationPath` is empty: "No rule matches because ..." (acceptance PO1); `null` when there is a path. */
export function whyNoPath(ticket: Ticket, policy: Policy): Sentence | null {
  if (matrixRow(ticket, policy) !== null) return null;
  return { key: 'ladder_no_rule', values: [{ kind: 'text', text: issueTypeOf(ticket, policy).name }] };
}
