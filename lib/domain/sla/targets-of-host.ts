import type { HostSlaPolicy } from '../model/host-sla-policy';
import { Priority } from '../model/priority';
import { SlaTargets } from '../model/sla-targets';

type HostTarget = HostSlaPolicy['targets'][number];
type Target = SlaTargets[number];

/** The ids that the sample policies use: round the clock, and business hours. */
const CALENDARS = { always: 'always', business: 'office' };
const LONGEST_NAME = 60;

/**
 * What our clocks count in the same way, by Zendesk's names, and when they stand still; the first of those with our metric counts.
 * Update clocks are not among them: the host's run from one public reply to the next, ours start anew with internal notes too. Who
 * holds a ticket has no clock of ours.
 */
const CLOCKS: readonly [HostTarget['metric'], Pick<Target, 'metric' | 'pausedIn'>][] = [
  ['first_reply_time', { metric: 'first_reply', pausedIn: [] }],
  ['next_reply_time', { metric: 'next_reply', pausedIn: [] }],
  ['total_resolution_time', { metric: 'resolution', pausedIn: [] }],
  ['requester_wait_time', { metric: 'resolution', pausedIn: ['pending'] }],
  ['agent_work_time', { metric: 'resolution', pausedIn: ['pending', 'hold'] }],
];

/**
 * A host's SLA policy as rows that a policy's `slaTargets` takes, for all customers, and without warnings; and those of its targets
 * that are not in them: ours cannot hold them, or a row for the same metric and priority stands before.
 */
export function targetsOfHost(policy: HostSlaPolicy): { rows: SlaTargets; left: HostTarget[] } {
  const taken = new Set<HostTarget>();
  const rows: Target[] = [];
  const promised = new Set<string>();
  for (const [hostMetric, clock] of CLOCKS) {
    for (const priority of Priority.options) {
      const target = policy.targets.find((one) => one.metric === hostMetric && one.priority === priority);
      const key = `${clock.metric} ${priority}`;
      if (target === undefined || promised.has(key)) continue;
      const row = rowOf(policy, target, clock);
      if (row === null) continue;
      promised.add(key);
      taken.add(target);
      const same = rows.find((one) => isSame(one, row));
      if (same === undefined) rows.push(row);
      else same.priorities.push(priority);
    }
  }
  return { rows, left: policy.targets.filter((target) => !taken.has(target)) };
}

function rowOf(
  { title, id }: HostSlaPolicy,
  { minutes, businessHours, priority }: HostTarget,
  clock: Pick<Target, 'metric' | 'pausedIn'>,
): Target | null {
  if (businessHours === null) return null;
  const row = {
    ...clock,
    name: title.slice(0, LONGEST_NAME) || id,
    tiers: 'any',
    priorities: [priority],
    minutes,
    calendar: businessHours ? CALENDARS.business : CALENDARS.always,
    warnings: [],
  };
  return SlaTargets.element.safeParse(row).data ?? null;
}

function isSame(one: Target, other: Target): boolean {
  const key = ({ priorities: _, ...row }: Target) => JSON.stringify(row);
  return key(one) === key(other);
}
