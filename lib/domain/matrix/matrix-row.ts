import type { EscalationState } from '../model/escalation-state';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import { route } from './route';

/**
 * The levels that a ticket goes through, lowest first; `null` when the matrix has no row for it (`whyNoPath` says so).
 * @param state with the row that its log names, if it does
 * @throws BusinessTimeError when the policy forks by hours and its calendar cannot tell them
 */
export function matrixRow(
  facts: TicketFacts,
  state: Pick<EscalationState, 'row'>,
  policy: Policy,
): Policy['matrix'][number]['cells'] | null {
  return route(facts, policy, state.row).cells;
}
