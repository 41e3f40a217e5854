import { matrixRow } from '../matrix/matrix-row';
import { resolveOwner } from '../matrix/resolve-owner';
import type { Instant } from '../model/instant';
import type { PathStep } from '../model/path-step';
import type { Policy } from '../model/policy';
import { recordKey } from '../model/record-key';
import type { TicketFacts } from '../model/ticket-facts';
import { type ExpectedMove, expectedMoves } from './expected-moves';
import { foldEscalation } from './fold-escalation';

const HOUR = 3_600_000;

type Loads = Readonly<Record<string, number>> | null;

/** What is on its way to one owner. */
export interface OwnerWeather {
  /** `nobody`: no one is named for the level, or all are away. */
  owner: { account: string; personId: string; kind: 'person' | 'group' } | 'nobody';
  /** Tickets that reach them, by moment. */
  arrivals: { recordKey: string; levelId: string; at: Instant }[];
  /** How many reach them at the same moment, by moment. */
  moments: { at: Instant; count: number }[];
  /** How many come by each level, in the policy's order. */
  levels: { levelId: string; count: number }[];
  /** Open tickets now; `null` is unknown. */
  load: number | null;
  /** The most they will have at once, counting what moves on to others; `null` is unknown. */
  peak: number | null;
  /**
   * When that first passes the policy's limit, and who is next in line for what arrives then (`nobody`, or all `away`, where no one
   * else can take it); `null` where it does not pass or the load is unknown.
   */
  overload: { at: Instant; levelId: string; instead: PathStep['owner'] } | null;
}

/**
 * The weather for owners (acceptance 4.11): what reaches whom in the next hours by the clocks that run, each ticket by its own
 * frozen policy, if nobody acts before. What became due earlier is no forecast and not in it.
 * @param tickets with the policy version frozen in the escalation, where there is one
 * @param policy the active one: its load limit and its next in line count
 * @param loads open tickets now by host user or group id; who is not in it has none. `null` is unknown
 * @returns `owners`: most arrivals first, nobody's last; `unknown`: keys of tickets whose next steps cannot be told
 * @throws BusinessTimeError when a calendar cannot tell
 */
export function ownerWeather(
  tickets: readonly { facts: TicketFacts; policy: Policy }[],
  policy: Policy,
  loads: Loads,
  now: Instant,
  hours = 4,
): { owners: OwnerWeather[]; unknown: string[] } {
  const forecasts = tickets.map(({ facts, policy: frozen }) => ({
    key: recordKey(facts.ticket.ref),
    moves: expectedMoves(facts, frozen, now + hours * HOUR),
  }));
  const ahead = forecasts
    .flatMap(({ moves }) => moves ?? [])
    .filter(({ at }) => at > now)
    .toSorted((a, b) => a.at - b.at);
  const owners = [...grouped(ahead, ownerKey).values()].map((coming) =>
    weatherOf(coming, ahead, policy, loads),
  );
  return {
    owners: owners.toSorted(
      (a, b) =>
        Number(a.owner === 'nobody') - Number(b.owner === 'nobody') || b.arrivals.length - a.arrivals.length,
    ),
    unknown: forecasts.flatMap(({ key, moves }) => (moves === null ? [key] : [])),
  };
}

function ownerKey({ facts, to }: ExpectedMove): string | null {
  return to === null ? null : keyOf(facts, to.personId);
}

function keyOf({ ticket }: TicketFacts, personId: string): string {
  return `${ticket.ref.account}/${personId}`;
}

function weatherOf(
  coming: readonly ExpectedMove[],
  ahead: readonly ExpectedMove[],
  policy: Policy,
  loads: Loads,
): OwnerWeather {
  const [first] = coming;
  const to = first?.to ?? null;
  const account = first?.facts.ticket.ref.account;
  const there = ahead.filter(({ facts }) => facts.ticket.ref.account === account);
  const order = (levelId: string) => policy.levels.findIndex(({ id }) => id === levelId);
  return {
    owner:
      first === undefined || to === null
        ? 'nobody'
        : { account: first.facts.ticket.ref.account, personId: to.personId, kind: to.kind },
    arrivals: coming.map(({ recordKey: key, levelId, at }) => ({ recordKey: key, levelId, at })),
    moments: [...grouped(coming, ({ at }) => at)].map(([at, some]) => ({ at, count: some.length })),
    levels: [...grouped(coming, ({ levelId }) => levelId)]
      .map(([levelId, some]) => ({ levelId, count: some.length }))
      .toSorted((a, b) => order(a.levelId) - order(b.levelId)),
    ...(to === null ? { load: null, peak: null, overload: null } : loadOf(to.personId, there, policy, loads)),
  };
}

function loadOf(
  personId: string,
  ahead: readonly ExpectedMove[],
  policy: Policy,
  loads: Loads,
): Pick<OwnerWeather, 'load' | 'peak' | 'overload'> {
  if (loads === null) return { load: null, peak: null, overload: null };
  const load = Object.hasOwn(loads, personId) ? (loads[personId] ?? 0) : 0;
  let open = load;
  let peak = load;
  let overload: OwnerWeather['overload'] = null;
  for (const move of ahead) {
    const { at, levelId, from, to } = move;
    if (to === null || from === to.personId) continue;
    open += Number(to.personId === personId) - Number(from === personId);
    peak = Math.max(peak, open);
    if (overload === null && to.personId === personId && open > (policy.loadLimit ?? Infinity))
      overload = { at, levelId, instead: nextInLine(move, policy, { ...loads, [personId]: open }) };
  }
  return { load, peak, overload };
}

/** Who holds the level once its owner counts as full. */
function nextInLine(
  { facts, at, levelId, to }: ExpectedMove,
  policy: Policy,
  loads: Record<string, number>,
): PathStep['owner'] {
  const state = foldEscalation(facts.events ?? [], policy);
  const role = matrixRow(facts, state, policy)?.find(({ level }) => level === levelId)?.role;
  if (role === undefined) return 'nobody';
  const { account } = facts.ticket.ref;
  const known = { loads, fields: facts.fields };
  const { owner } = resolveOwner(role, policy, account, at, facts.people, known);
  return typeof owner !== 'string' && owner.personId === to?.personId ? 'nobody' : owner;
}

function grouped<Item, Key>(list: readonly Item[], keyFor: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of list) {
    const key = keyFor(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
