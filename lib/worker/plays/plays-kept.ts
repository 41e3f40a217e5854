import type { Instant } from '../../domain/model/instant';
import type { Person } from '../../domain/model/person';
import type { PlaybookEvent } from '../../domain/model/playbook-event';
import type { Policy } from '../../domain/model/policy';
import { foldPlays } from '../../domain/playbooks/fold-plays';
import type { Play } from '../../domain/playbooks/play';
import { taskOwner } from '../../domain/playbooks/task-owner';

/**
 * The plays of one customer as its log tells them, whichever of its two records the lines are about. Whose a task is, is looked for
 * among the people of the first record, then of the other.
 * @param recordKeys of the customer, those of the page in front first
 * @param managers host user ids of its success managers, by the address of the system that names them
 */
export function playsKept(
  log: readonly PlaybookEvent[],
  recordKeys: readonly string[],
  managers: Readonly<Record<string, string>>,
  policy: Policy,
  now: Instant,
  people: readonly Person[] = [],
): { plays: Play[]; unknown: string[] } {
  const [first = '', ...others] = recordKeys;
  const managerOf = (key: string) => managers[key.split('/')[0] ?? ''] ?? null;
  const customers = new Map([[first, { name: null, managerId: managerOf(first) }]]);
  const own = log.map((event) => ({ ...event, recordKey: first }));
  const { plays, unknown } = foldPlays(own, policy, now, customers, people);
  const elsewhere = (play: Play, task: Play['tasks'][number]): Play['tasks'][number] => {
    if (task.owner !== 'nobody') return task;
    const role = policy.playbooks
      .find(({ id }) => id === play.playbook)
      ?.tasks.find(({ id }) => id === task.id)?.role;
    for (const key of role === undefined ? [] : others) {
      const { owner, reason } = taskOwner(role ?? null, key, managerOf(key), policy, now, people);
      if (owner !== 'nobody') return { ...task, owner, ownerReason: reason };
    }
    return task;
  };
  return {
    plays: plays.map((play) => ({ ...play, tasks: play.tasks.map((task) => elsewhere(play, task)) })),
    unknown,
  };
}
