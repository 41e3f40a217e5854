import type { Policy } from '../model/policy';
import type { Ticket } from '../model/ticket';
import { issueTypeOf } from './issue-type-of';

/** The levels that a ticket of this kind goes through, lowest first; `null` when the matrix has no row for it (`whyNoPath` says so). */
export function matrixRow(ticket: Ticket, policy: Policy): Policy['matrix'][number]['cells'] | null {
  const type = issueTypeOf(ticket, policy);
  return policy.matrix.find((row) => row.issueType === type.id)?.cells ?? null;
}
