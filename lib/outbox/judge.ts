import type { OutboxRow } from '../cache/outbox-row';
import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { foldEscalation } from '../domain/escalation/fold-escalation';
import { winnerOf } from '../domain/escalation/winner-of';
import type { EscalationEvent } from '../domain/model/escalation-event';
import type { Instant } from '../domain/model/instant';
import type { Policy } from '../domain/model/policy';
import type { TicketFacts } from '../domain/model/ticket-facts';
import { replan } from './replan';

/** A row older than this is reported instead of written when the record has moved on (design 4.8). */
const OLD_MILLISECONDS = 60 * 60_000;

/** What is to become of a row, now that the record was read. */
export type Verdict =
  | {
      kind: 'write';
      plan: Pick<EscalationPlan, 'event' | 'assign' | 'tags' | 'priority'>;
      winner: EscalationEvent | null;
    }
  /** It stands on the host. */
  | { kind: 'done' }
  /** Somebody else's note of the same transition counts; `wroteToo` when ours stands beside it. */
  | { kind: 'lost'; wroteToo: boolean }
  /** The record is not where it was when the person decided. */
  | { kind: 'moved-on' };

/** Decides from what the host says alone. `row.state` `unknown` means: it may have been written already. */
export function judge({
  row,
  facts,
  policy,
  myId,
  now,
}: {
  row: OutboxRow;
  facts: TicketFacts;
  policy: Policy;
  myId: string | null;
  now: Instant;
}): Verdict {
  const events = facts.events ?? [];
  const standing = winnerOf(events, row.transitionKey);
  if (row.deed === 'joined') return judgeJoined(row, events, standing?.event ?? null, myId);
  if (standing !== null) return judgeStanding(row, standing, myId);

  const state = foldEscalation(events, policy);
  let plan: EscalationPlan;
  try {
    plan = replan(row, facts, state, policy, now);
  } catch (error) {
    if (error instanceof EscalationRefused) return { kind: 'moved-on' };
    throw error;
  }
  if (plan.event.key !== row.transitionKey) return { kind: 'moved-on' };
  if (now - row.createdAt > OLD_MILLISECONDS && answeredSince(facts)) return { kind: 'moved-on' };
  return { kind: 'write', plan, winner: null };
}

function judgeStanding(
  row: OutboxRow,
  { event, losers }: { event: EscalationEvent; losers: EscalationEvent[] },
  myId: string | null,
): Verdict {
  if (row.state !== 'unknown')
    return event.deed === row.deed ? { kind: 'lost', wroteToo: false } : { kind: 'moved-on' };
  const ours = row.noteId === null ? myId === null || event.authorId === myId : event.noteId === row.noteId;
  if (ours) return { kind: 'done' };
  const wroteToo = losers.some(
    (loser) => loser.noteId === row.noteId || (row.noteId === null && loser.authorId === myId),
  );
  return { kind: 'lost', wroteToo };
}

function judgeJoined(
  row: OutboxRow,
  events: readonly EscalationEvent[],
  winner: EscalationEvent | null,
  myId: string | null,
): Verdict {
  if (winner === null) return { kind: 'moved-on' };
  const said = events.some(
    (event) =>
      event.deed === 'joined' &&
      event.key === row.transitionKey &&
      (myId === null || event.authorId === myId),
  );
  if (said) return { kind: 'done' };
  const { key, levelId, ownerId, dueAt, policyVersion, cycle, n } = winner;
  return {
    kind: 'write',
    winner,
    plan: {
      event: { key, cycle, n, deed: 'joined', levelId, ownerId, dueAt, policyVersion },
      assign: null,
      tags: { add: [], remove: [] },
      priority: null,
    },
  };
}

function answeredSince(facts: TicketFacts): boolean {
  return facts.conversation?.waitingSince === 'nobody';
}
