import type { EscalationState } from '../model/escalation-state';
import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';
import type { UpdateCadence } from '../model/update-cadence';
import { effectOf } from './effect-of';

/** What the update cadence of an escalation counts from. */
interface LastUpdate {
  at: Instant;
  by: UpdateCadence['lastBy'];
}

/**
 * The latest of the public replies, the notes and the escalation itself: a note starts the cadence anew as a reply does (acceptance 2,
 * osTicket). Of the escalation the moment it was opened counts: that it climbs since tells the customer nothing. `null` when not
 * escalated, and where somebody may have replied and nobody knows when.
 */
export function lastUpdate(
  facts: Pick<TicketFacts, 'conversation' | 'activities' | 'events'>,
  state: Pick<EscalationState, 'since' | 'cycle'>,
  now: Instant,
): LastUpdate | null {
  if (state.since === null) return null;
  const opened = openedAt(facts.events, state.cycle) ?? state.since;
  const repliedAt = facts.conversation?.lastReplyAt ?? null;
  const activities = facts.conversation === null ? null : (facts.activities ?? null);
  if (repliedAt === null && activities === null && !silentSince(opened, facts.conversation)) return null;
  const known: LastUpdate[] = [
    { at: opened, by: 'escalation' },
    ...(repliedAt === null ? [] : [{ at: repliedAt, by: 'reply' as const }]),
    ...(activities ?? []).flatMap(({ kind, at }) =>
      kind === 'update' || at > now ? [] : [{ at, by: kind }],
    ),
  ];
  return known.reduce((latest, one) => (one.at > latest.at ? one : latest));
}

function openedAt(events: TicketFacts['events'], cycle: number): Instant | null {
  const first = (events ?? []).filter((event) => event.cycle === cycle && event.deed !== 'joined');
  const moments = first.map((event) => effectOf(event));
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Certain that no agent replied after `since`: none ever did, or the customer has waited from before it. */
function silentSince(since: Instant, conversation: TicketFacts['conversation']): boolean {
  if (conversation === null) return false;
  const { agentReplies, waitingSince } = conversation;
  return agentReplies === 0 || (typeof waitingSince === 'number' && waitingSince <= since);
}
