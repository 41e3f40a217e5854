import { applyEvent } from '../escalation/apply-event';
import { discretion } from '../escalation/discretion';
import { effectOf } from '../escalation/effect-of';
import { inHostOrder } from '../escalation/in-host-order';
import { notEscalated } from '../escalation/not-escalated';
import type { EscalationEvent } from '../model/escalation-event';
import type { EscalationGround } from '../model/escalation-ground';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { Sentence } from '../model/sentence';

/** What is talked over after an escalation (acceptance CO11). Durations are milliseconds by the clock. */
export interface DebriefCard {
  /** The escalation's number on its ticket, from 1. */
  cycle: number;
  flaggedAt: Instant;
  /** Why it was flagged; `null` where the log does not say. */
  ground: EscalationGround | null;
  resolvedAt: Instant;
  /** Names from the policy, else the log's own ids; `null` when none was given. */
  outcome: string | null;
  cause: string | null;
  /** Turn by turn: a level entered, told again, or given to somebody else, until the next one. */
  stays: {
    levelId: string;
    levelName: string;
    /** Who had it at the end of it. */
    ownerId: string | null;
    from: Instant;
    until: Instant;
    duration: number;
    /** How long it stayed without an acknowledgement after its limit was over; `null` when it was not late. */
    late: number | null;
  }[];
  departures: ReturnType<typeof discretion>;
  /** What the coach wrote; `null` until they do. */
  coachNote: string | null;
  nextStep: Sentence;
}

type Stay = DebriefCard['stays'][number];

/**
 * One card for every closed escalation of a ticket, oldest first. A limit that led on to the next level is late by nothing, and late
 * all the same; what it goes by is the limit that the log itself names, so that a changed policy blames nobody.
 * @param events of one ticket, in any order
 * @param notes what the coach wrote, by the escalation's number
 */
export function debriefCards(
  events: readonly EscalationEvent[],
  policy: Pick<Policy, 'levels' | 'outcomes' | 'causes'>,
  notes: ReadonlyMap<number, string> = new Map(),
): DebriefCard[] {
  const cards: DebriefCard[] = [];
  let state = notEscalated(policy, 1);
  let stays: Stay[] = [];
  let counted: EscalationEvent[] = [];
  for (const event of inHostOrder(events)) {
    const before = state;
    state = applyEvent(before, event, policy);
    if (state === before) continue;
    counted.push(event);
    const at = Math.max(effectOf(event), stays.at(-1)?.until ?? 0);
    const stay = stays.at(-1);
    if (stay !== undefined && before.status !== 'none') {
      stay.until = at;
      stay.duration = at - stay.from;
      stay.ownerId = state.status === 'acknowledged' ? state.ownerId : before.ownerId;
      const ends =
        state.status !== 'open' || state.since !== before.since || state.levelId !== before.levelId;
      const over = before.status === 'open' && before.dueAt !== null && ends ? at - before.dueAt : -1;
      if (over > 0 || (over === 0 && event.ground === 'limit')) stay.late = over;
    }
    if (state.status === 'none') {
      const [first] = counted;
      if (before.status !== 'none' && first !== undefined)
        cards.push(
          cardOf(first, event, at, stays, discretion(counted, policy), policy, notes.get(event.cycle)),
        );
      stays = [];
      counted = [];
    } else if (before.status === 'none' || state.levelId !== before.levelId || state.since !== before.since) {
      const levelName = policy.levels.find(({ id }) => id === state.levelId)?.name ?? state.levelId;
      const { levelId, ownerId } = state;
      stays.push({ levelId, levelName, ownerId, from: at, until: at, duration: 0, late: null });
    }
  }
  return cards;
}

function cardOf(
  first: EscalationEvent,
  closed: EscalationEvent,
  resolvedAt: Instant,
  stays: Stay[],
  departures: DebriefCard['departures'],
  policy: Pick<Policy, 'outcomes' | 'causes'>,
  note: string | undefined,
): DebriefCard {
  const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    id === undefined ? null : (list.find((one) => one.id === id)?.name ?? id);
  return {
    cycle: closed.cycle,
    flaggedAt: stays[0]?.from ?? effectOf(first),
    ground: first.ground ?? null,
    resolvedAt,
    outcome: nameIn(policy.outcomes, closed.outcome),
    cause: nameIn(policy.causes, closed.cause),
    stays,
    departures,
    coachNote: note ?? null,
    nextStep: nextStepOf(stays, departures, closed.cause),
  };
}

/** The first that applies: what was late longest, departures from the way, a cause nobody named; else there is nothing to change. */
function nextStepOf(
  stays: readonly Stay[],
  { jumps, exceptions }: DebriefCard['departures'],
  cause: string | undefined,
): Sentence {
  const late = stays.filter((stay) => stay.late !== null).toSorted((a, b) => (b.late ?? 0) - (a.late ?? 0));
  const [worst] = late;
  if (worst !== undefined)
    return {
      key: 'debrief_late',
      values: [
        { kind: 'text', text: worst.levelName },
        { kind: 'duration', milliseconds: worst.duration },
      ],
    };
  if (jumps + exceptions > 0)
    return { key: 'debrief_departures', values: [{ kind: 'number', number: jumps + exceptions }] };
  return { key: cause === undefined ? 'debrief_cause' : 'debrief_well', values: [] };
}
