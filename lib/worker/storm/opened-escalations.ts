import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { StormMember } from '../../domain/escalation/plan-storm';
import type { StormEscalation } from '../../domain/escalation/storm-groups';
import { escalationsOf } from '../../domain/kpis/escalations-of';
import { classify } from '../../domain/matrix/classify';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { KnownTicket } from '../weather/known-tickets';

/**
 * The last escalation of every ticket that had one: when it was opened, of what kind of issue, and whose it is. A ticket of which neither
 * type nor words are known has no kind that could be told.
 * @returns by record key
 */
export function openedEscalations(
  tickets: readonly KnownTicket[],
  now: Instant,
): Map<string, StormMember & StormEscalation> {
  const opened = new Map<string, StormMember & StormEscalation>();
  for (const { facts, policy } of tickets) {
    const last = escalationsOf(facts.events ?? [], policy, now + 1).at(-1);
    if (facts.events === null || last === undefined) continue;
    const key = recordKey(facts.ticket.ref);
    const state = foldEscalation(facts.events, policy);
    const { type, tags, subject } = facts.ticket;
    const wordless = type === null && tags === null && subject === null && facts.issueTypeOverride == null;
    opened.set(key, {
      ...{ facts, state, policy, recordKey: key },
      ...{ openedAt: last.flaggedAt, ownerId: state.ownerId },
      cause: wordless ? null : classify(facts, policy).id,
    });
  }
  return opened;
}
