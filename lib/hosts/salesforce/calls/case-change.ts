import type { Priority } from '../../../domain/model/priority';
import type { TransitionWrite } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { requiredId } from '../rest/required-id';

/** The words of the standard picklist, which has none above High. */
const WORDS: Record<Priority, string> = { urgent: 'High', high: 'High', normal: 'Medium', low: 'Low' };
const RANK: Record<Priority | 'none', number> = { none: 0, low: 1, normal: 2, high: 3, urgent: 3 };

/** The transitions that begin, move or end an escalation; of the others only a new holder shows on the Case. */
const MOVING: readonly TransitionWrite['event']['deed'][] = ['escalated', 'lowered', 'resolved'];

/**
 * The fields of the Case that a transition changes; `null` for one that is only told in a comment.
 * @throws HostError `invalid` where the new holder is no user or queue.
 */
export function caseChange(transition: TransitionWrite): Record<string, unknown> | null {
  const { event, assign } = transition;
  if (!MOVING.includes(event.deed) && assign === null) return null;
  // A question for approval gives the Case to somebody only where the escalation begins with it.
  const moves = MOVING.includes(event.deed) || event.deed === 'asked';
  const owner =
    assign && requiredId(assign.personId, assign.kind === 'group' ? KEY_PREFIX.queue : KEY_PREFIX.user);
  const priority = event.deed === 'escalated' ? raised(transition) : null;
  return {
    ...(moves ? { IsEscalated: event.deed !== 'resolved' } : {}),
    ...(priority === null ? {} : { Priority: priority }),
    ...(owner === null ? {} : { OwnerId: owner }),
  };
}

/** The wanted priority where it is above the present one. One that we cannot rank, a word of the org's own, is left alone. */
function raised({ priority, facts }: TransitionWrite): string | null {
  const present = facts.ticket.priority;
  return priority === null || present === null || RANK[priority] <= RANK[present] ? null : WORDS[priority];
}
