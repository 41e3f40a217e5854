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
  | { kind: 'write'; plan: EscalationPlan; winner: EscalationEvent | null }
  /** It stands on the host. */
  | { kind: 'done' }
  /** The host said that it took our note, and does not show it (yet): never written again. */
  | { kind: 'unseen' }
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
  if (row.deed === 'joined') return judgeJoined(row, facts, standing?.event ?? null, myId);
  if (standing !== null) return judgeStanding(row, standing, myId);
  if (row.noteId !== null) return { kind: 'unseen' };

  const state = foldEscalation(events, policy);
  let plan: EscalationPlan | null;
  try {
    plan = replan(row, facts, state, policy, now, myId);
  } catch (error) {
    if (error instanceof EscalationRefused) return { kind: 'moved-on' };
    throw error;
  }
  if (plan === null || plan.event.key !== row.transitionKey) return { kind: 'moved-on' };
  if (now - row.createdAt > OLD_MILLISECONDS && answeredSince(row, facts)) return { kind: 'moved-on' };
  return { kind: 'write', plan, winner: null };
}

function judgeStanding(
  row: OutboxRow,
  { event, losers }: { event: EscalationEvent; losers: EscalationEvent[] },
  myId: string | null,
): Verdict {
  const mayBeOurs = row.state === 'unknown';
  const isOurs = ({ noteId, authorId, deed }: EscalationEvent) =>
    row.noteId !== null
      ? noteId === row.noteId
      : mayBeOurs && deed === row.deed && (myId === null || authorId === myId);
  if (isOurs(event)) return { kind: 'done' };
  const wroteToo = row.noteId !== null || (myId !== null && losers.some(isOurs));
  return event.deed === row.deed || wroteToo ? { kind: 'lost', wroteToo } : { kind: 'moved-on' };
}

function judgeJoined(
  row: OutboxRow,
  facts: TicketFacts,
  winner: EscalationEvent | null,
  myId: string | null,
): Verdict {
  const events = facts.events ?? [];
  if (winner === null) return { kind: 'moved-on' };
  const said = events.some(
    (event) =>
      event.deed === 'joined' &&
      event.key === row.transitionKey &&
      (myId === null || event.authorId === myId),
  );
  if (said) return { kind: 'done' };
  if (row.noteId !== null) return { kind: 'unseen' };
  const { key, levelId, ownerId, dueAt, policyVersion, cycle, n } = winner;
  return {
    kind: 'write',
    winner,
    plan: {
      event: { key, cycle, n, deed: 'joined', levelId, ownerId, dueAt, policyVersion },
      assign: ownerOf(winner, facts),
      ownerReason: null,
      tags: { add: [], remove: [] },
      priority: null,
      skipped: [],
    },
  };
}

/** The later write may have put its own owner on the ticket: it goes back to the one whom the note that counts names. */
function ownerOf({ deed, ownerId }: EscalationEvent, { people }: TicketFacts): EscalationPlan['assign'] {
  if (deed !== 'escalated' || ownerId === null) return null;
  const isGroup = people.some(({ id, role }) => id === ownerId && role === 'group');
  return { personId: ownerId, kind: isGroup ? 'group' : 'person' };
}

/** Whether the customer was answered after a person had decided. Going down, closing and what was due by itself are not made wrong by an answer. */
function answeredSince(row: OutboxRow, { conversation }: TicketFacts): boolean {
  if (row.deed === 'resolved' || row.deed === 'lowered' || row.effectiveAt !== undefined) return false;
  if (conversation === null) return false;
  const { lastReplyAt = null, waitingSince } = conversation;
  return lastReplyAt === null ? waitingSince === 'nobody' : lastReplyAt > row.createdAt;
}
