import { type OwnerWeather, ownerWeather } from '../../domain/escalation/owner-weather';
import { isDone } from '../../domain/model/is-done';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { readWeather } from '../../messages/read-weather';
import { completePeople } from '../../pull/complete-people';
import { knownMe } from '../../pull/known-me';
import { ownerLoads } from '../../pull/owner-loads';
import { pullOwners } from '../../pull/pull-owners';
import { ownersToChooseFrom } from '../policy/owners-to-choose-from';
import type { WorkerTools } from '../worker-tools';
import { knownTickets } from './known-tickets';

type Answer = ReturnType<typeof readWeather.answer.parse>;
type Named = Answer['owners'][number]['owner'];

/**
 * The weather on one system: what one calls its people means nothing on another, and neither do its loads. Nobody is asked.
 * @param painted everything under `paint:`
 */
export async function weatherOfAccount(
  tools: WorkerTools,
  known: KnownAccount,
  painted: Readonly<Record<string, unknown>>,
  policy: Policy,
  hours: number,
): Promise<Pick<Answer, 'owners' | 'unknown'> & { system: Answer['systems'][number] }> {
  const { host, account, userId } = known;
  const { known: all, unread } = await knownTickets(tools, known, painted, policy);
  const open = all.filter(({ facts }) => !isDone(facts.ticket.status));
  const byKey = new Map(open.map((ticket) => [recordKey(ticket.facts.ticket.ref), ticket]));
  const loads = await ownerLoads.known(tools, { account });
  const { owners, unknown } = ownerWeather(open, policy, loads, tools.now(), hours);
  const { owners: listed } = await pullOwners(tools, host, account, true);
  const people = completePeople(
    listed,
    open.flatMap(({ facts }) => facts.people),
  );
  const meId = (await knownMe(tools, account))?.id ?? userId;
  const counted = ownersToChooseFrom(policy, account);
  const levelName = (id: string) => policy.levels.find((level) => level.id === id)?.name ?? id;
  return {
    system: {
      ...{ host, account, tickets: open.length },
      oldestReadAt: open.length === 0 ? null : Math.min(...open.map(({ readAt }) => readAt)),
    },
    owners: owners.map((one) => ({
      ...{ host, account, moments: one.moments },
      owner: one.owner === 'nobody' ? 'nobody' : named(one.owner, people),
      me: one.owner !== 'nobody' && one.owner.personId === meId,
      arrivals: one.arrivals.flatMap(({ recordKey: key, levelId, at }) => {
        const ticket = byKey.get(key)?.facts.ticket;
        if (ticket === undefined) return [];
        return [{ ref: ticket.ref, subject: ticket.subject, levelName: levelName(levelId), at }];
      }),
      levels: one.levels.map(({ levelId, count }) => ({ levelName: levelName(levelId), count })),
      ...loadOf(one, counted, people, levelName),
    })),
    unknown: [
      ...unknown.flatMap((key) => {
        const ticket = byKey.get(key)?.facts.ticket;
        return ticket === undefined ? [] : [{ ref: ticket.ref, subject: ticket.subject }];
      }),
      ...unread.map((ref) => ({ ref, subject: null })),
    ],
  };
}

/** Of somebody who was not among those counted, how much they hold is not known: "none" would be a guess. */
function loadOf(
  { owner, load, peak, overload }: OwnerWeather,
  counted: readonly string[],
  people: readonly Person[],
  levelName: (id: string) => string,
): Pick<Answer['owners'][number], 'load' | 'peak' | 'overload'> {
  if (owner === 'nobody' || !counted.includes(owner.personId))
    return { load: null, peak: null, overload: null };
  if (overload === null) return { load, peak, overload };
  const { at, levelId, instead } = overload;
  return {
    ...{ load, peak },
    overload: {
      ...{ at, levelName: levelName(levelId) },
      instead: typeof instead === 'string' ? instead : named(instead, people),
    },
  };
}

function named(
  { personId, kind }: { personId: string; kind: 'person' | 'group' },
  people: readonly Person[],
): Exclude<Named, 'nobody'> {
  return { personId, kind, name: people.find(({ id }) => id === personId)?.name ?? null };
}
