import type { StormMember, StormPlan } from '../../domain/escalation/plan-storm';
import type { StormGroup } from '../../domain/escalation/storm-groups';
import type { Instant } from '../../domain/model/instant';
import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import { transitionKey } from '../../domain/model/transition-key';
import type { readStorm } from '../../messages/read-storm';
import { completePeople } from '../../pull/complete-people';
import { pullOwners } from '../../pull/pull-owners';
import type { WorkerTools } from '../worker-tools';
import { ownerBefore } from './owner-before';

type Group = NonNullable<ReturnType<typeof readStorm.answer.parse>['groups']>[number];
type Member = StormMember & { openedAt: Instant };

/** A group of a storm with names to it, and where each of its tickets stands. Nobody is asked. */
export async function stormGroupShown(
  tools: Pick<WorkerTools, 'outbox'> & Parameters<typeof pullOwners>[0],
  group: StormGroup,
  members: ReadonlyMap<string, Member>,
  left: StormPlan['left'],
  policy: Policy,
): Promise<Group | null> {
  const those = group.recordKeys.flatMap((key) => {
    const member = members.get(key);
    return member === undefined ? [] : [{ key, ...member }];
  });
  const [first] = those;
  if (first === undefined) return null;
  const { host, account } = first.facts.ticket.ref;
  const { owners } = await pullOwners(tools, host, account, true);
  const people = completePeople(
    owners,
    those.flatMap(({ facts }) => facts.people),
  );
  const owner = (id: string | null) => (id === null ? null : named(id, people, policy));
  return {
    ...{ host, account },
    cause: policy.issueTypes.find(({ id }) => id === group.cause)?.name ?? group.cause,
    owner: owner(group.ownerId),
    tickets: await Promise.all(
      those.map(async ({ key, openedAt, ...member }) => {
        const { ref, subject } = member.facts.ticket;
        const { state } = member;
        const rows = await tools.outbox.ofRecord(key);
        const under = rows.findLast((row) => row.deed === 'transferred' && row.state !== 'done');
        return {
          ...{ ref, subject, openedAt },
          levelName: policy.levels.find(({ id }) => id === state.levelId)?.name ?? state.levelId,
          owner: owner(state.ownerId),
          before: owner(ownerBefore(member)),
          nextKey: transitionKey(ref, state.cycle, state.transitions),
          left: left.find(({ recordKey }) => recordKey === key)?.why ?? null,
          entry: under === undefined ? null : await tools.outbox.entryOf(under),
        };
      }),
    ),
  };
}

function named(personId: string, people: readonly Person[], { roles, skills }: Policy) {
  const person = people.find(({ id }) => id === personId);
  const isGroup =
    person?.role === 'group' ||
    [...roles, ...skills].some(({ holders }) =>
      holders.some((holder) => holder.personId === personId && holder.kind === 'group'),
    );
  return { personId, name: person?.name ?? null, kind: isGroup ? ('group' as const) : ('person' as const) };
}
