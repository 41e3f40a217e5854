import type { Person } from '../../domain/model/person';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import { readPlays } from '../../messages/read-plays';
import { completePeople } from '../../pull/complete-people';
import { pullOwners } from '../../pull/pull-owners';
import { handler } from '../handler';
import { PlayMemories } from '../plays/play-memories';
import { type PlayPlace, playPlace } from '../plays/play-place';
import { playsKept } from '../plays/plays-kept';
import { playsLog } from '../plays/plays-log';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

export const onReadPlays = handler(readPlays, async (tools, { ref }) => {
  const place = await playPlace(tools, ref);
  const policy = await currentPolicy(tools);
  const log = await playsLog(tools, place);
  const front = recordKey(place.front);
  const keys = [front, ...place.keys.filter((key) => key !== front)];
  const managers = (await new PlayMemories(tools.local).get(place.keys))?.managers ?? {};
  const people = await peopleOf(tools, place);
  const { plays, unknown } = playsKept(log, keys, managers, policy, tools.now(), people);
  return {
    plays: plays.map(({ recordKey: _, kpi: __, ...play }) => ({
      ...play,
      ofTicket: place.ticket !== null && isOf(place.ticket, play.occasion),
      tasks: play.tasks.map((task) => ({ ...task, role: roleName(policy, play.playbook, task.id) })),
    })),
    unknown,
    customer: customerOf(place),
    people,
  };
});

function isOf(ticket: string, occasion: string): boolean {
  return ['escalated', 'closed'].some((what) => occasion.startsWith(`${what}/${ticket}/`));
}

function roleName({ playbooks, roles }: Policy, playbook: string, task: string): string | null {
  const id = playbooks.find((one) => one.id === playbook)?.tasks.find((one) => one.id === task)?.role ?? null;
  return id === null ? null : (roles.find((role) => role.id === id)?.name ?? id);
}

function customerOf({ front, facts }: PlayPlace): 'known' | 'none' | 'unknown' {
  if (front.kind === 'account') return 'known';
  return facts?.ticket.accountId === 'none' ? 'none' : 'unknown';
}

async function peopleOf(tools: WorkerTools, { front, twin, facts }: PlayPlace): Promise<Person[]> {
  const own = (await pullOwners(tools, front.host, front.account, true)).owners;
  const others = twin === null ? [] : (await pullOwners(tools, twin.host, twin.account, true)).owners;
  return [...completePeople(own, facts?.people ?? []), ...others];
}
