import { assessAccount } from '../../domain/assess-account';
import type { AccountFacts } from '../../domain/model/account-facts';
import type { Instant } from '../../domain/model/instant';
import type { PlayMemory } from '../../domain/model/play-memory';
import type { Policy } from '../../domain/model/policy';
import type { RecordRef } from '../../domain/model/record-ref';
import { duePlays } from '../../domain/playbooks/due-plays';
import { log } from '../../platform/log';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { escalationsSeen } from './escalations-seen';
import { PlayMemories } from './play-memories';
import { type PlayPlace, playPlace } from './play-place';

const AN_HOUR = 60 * 60_000;

/**
 * Starts the plays whose occasion has come for a ticket, or for a customer, by what is kept of them; asks nobody. The log is on disk
 * before what is remembered: of a worker stopped in between nothing is lost, and nothing starts twice.
 * What hinders it hinders nobody from showing the record.
 */
export async function startPlays(tools: WorkerTools, ref: RecordRef): Promise<void> {
  await tools
    .exclusively('plays', () => startDue(tools, ref))
    .catch((error: unknown) => log.error('plays', error));
}

async function startDue(tools: WorkerTools, ref: RecordRef): Promise<void> {
  const place = await playPlace(tools, ref);
  const [recordKey] = place.keys;
  if (!place.settled || recordKey === undefined) return;
  const now = tools.now();
  const policy = await currentPolicy(tools);
  const memories = new PlayMemories(tools.local);
  const since = await memories.since(now);
  const remembered = await memories.get(place.keys);
  const escalations = place.facts === null ? [] : escalationsSeen(place.facts, recordKey, policy, now);
  const written = (await tools.plays.ofRecords(place.keys)).map((event) => ({ ...event, recordKey }));
  const memory = withWhatIsKnown(remembered, place, escalations);
  const { customer } = place;
  const { starts, memberships } = duePlays(
    {
      customers:
        customer === null && memory.memberships.length === 0
          ? []
          : [
              {
                recordKey,
                segments: customer === null ? new Map() : segmentsNow(customer, policy, memory, now),
                startedAt: memory.startedAt,
              },
            ],
      memberships: memory.memberships,
      escalations,
      log: written,
      since,
    },
    policy,
    now,
  );
  const isOld = remembered === null && wasKnownBefore(customer, since);
  const old = (occasion: string) => isOld && occasion.startsWith('segment/');
  await tools.plays.start(starts.filter(({ occasion }) => !old(occasion)));
  const next = { ...memory, memberships };
  if (customer !== null || memberships.length > 0 || escalations.length > 0)
    if (JSON.stringify(next) !== JSON.stringify(remembered)) await memories.set(recordKey, next);
}

/** A customer whose health was kept well before plays were switched on has entered nothing by being looked at. */
function wasKnownBefore(customer: AccountFacts | null, since: Instant): boolean {
  return customer?.healthHistory?.some(({ at }) => at < since - AN_HOUR) === true;
}

function segmentsNow(
  facts: AccountFacts,
  policy: Policy,
  { lastClosedAt }: PlayMemory,
  now: Instant,
): Map<string, boolean | null> {
  const { segments } = assessAccount(facts, policy, now, lastClosedAt);
  const stateOf = (id: string) => (segments.unknown.includes(id) ? null : segments.in.includes(id));
  return new Map(policy.segments.map(({ id }) => [id, stateOf(id)]));
}

function withWhatIsKnown(
  remembered: PlayMemory | null,
  { customer, twin }: PlayPlace,
  escalations: readonly { closedAt: Instant | null }[],
): PlayMemory {
  const accounts = [
    ...(customer === null ? [] : [customer.account]),
    ...(twin === null || customer?.twin == null || customer.twin === 'none' ? [] : [customer.twin.account]),
  ];
  const managers = Object.fromEntries(
    accounts.flatMap(({ ref, managerId }) => (managerId == null ? [] : [[ref.account, managerId] as const])),
  );
  const started = accounts.flatMap(({ startedAt }) => startedAt ?? []);
  const closed = [remembered?.lastClosedAt ?? null, ...escalations.map(({ closedAt }) => closedAt)].filter(
    (at) => at !== null,
  );
  return {
    memberships: remembered?.memberships ?? [],
    startedAt: remembered?.startedAt ?? started.sort((a, b) => a - b)[0] ?? null,
    lastClosedAt: closed.length === 0 ? null : Math.max(...closed),
    managers: { ...remembered?.managers, ...managers },
  };
}
