import type { StoredTicket } from '../domain/model/stored-ticket';
import type { TicketFacts } from '../domain/model/ticket-facts';

/** Counts that move whenever something is done that a history would tell and that rules judge by. */
const WATCHED = ['reopens', 'groupStations', 'assigneeStations', 'statusUpdatedAt', 'assignedAt'] as const;

/** What is known of a ticket's history holds as long as the host counts nothing further. */
export const withHistory = {
  /** Fresh facts with the history that an older reading brought, where it still holds; where it does not, with none. */
  kept(fresh: TicketFacts, old: StoredTicket | null): TicketFacts {
    const { history = null, pendings = null, counts = null } = old?.facts ?? {};
    if (history === null || fresh.history != null) return fresh;
    const now = fresh.counts ?? null;
    const holds = counts !== null && now !== null && WATCHED.every((name) => counts[name] === now[name]);
    return { ...fresh, history: holds ? history : null, pendings: holds ? pendings : null };
  },

  /** Whether there is more to know than the counts tell: it came back, or went from one team to another. */
  isWanted({ history, counts }: TicketFacts): boolean {
    return history == null && ((counts?.reopens ?? 0) > 0 || (counts?.groupStations ?? 0) > 1);
  },
};
