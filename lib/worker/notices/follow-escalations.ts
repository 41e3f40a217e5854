import { EscalatedSeen } from '../../domain/model/escalated-seen';
import type { HostId } from '../../domain/model/host-id';
import type { Instant } from '../../domain/model/instant';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { needsMe } from '../../domain/notices/needs-me';
import { pullEscalated } from '../../pull/pull-escalated';
import { pullRows } from '../../pull/pull-rows';
import { kindsOf } from '../alerts/kinds-of';
import { HostProblems } from '../host-problems';
import { observe } from '../observe';
import { currentPolicy } from '../policy/current-policy';
import { recordOfKey } from '../record-of-key';
import type { WorkerTools } from '../worker-tools';
import { followedRecords } from './followed-records';

/** By who looked: what concerns one of two people at the same desk may not concern the other. */
const SEEN = 'escalated-seen:';

/** So many tickets are read on their own at one go; the others at the next. */
const AT_ONCE = 10;
/** Of what the queue was read with it is not asked again. */
const FRESH_MILLISECONDS = 60_000;

/**
 * What becomes of escalations on tickets that are not mine, so that it can be told: of those that concern me already one request for
 * all, of those that may, where the policy gives me a part in any, one for what is escalated at all. Only what changed is read on its own.
 * @param mine ids of the tickets of my own queue: what happens to them is known
 */
export async function followEscalations(
  tools: WorkerTools,
  { host, account, meId }: { host: HostId; account: string; meId: string },
  mine: readonly string[],
): Promise<void> {
  const own = (await concerning(tools, account)).filter((id) => !mine.includes(id));
  const policy = await currentPolicy(tools);
  const place = `${SEEN}${account}/${meId}`;
  const news = hasPart(policy, account, meId)
    ? await newlyEscalated(tools, { host, account, place }, mine)
    : [];
  const changed = new Set(news.map(({ id }) => id));
  if (own.length > 0) {
    const { changed: rows } = await pullRows(tools, host, account, own, FRESH_MILLISECONDS);
    for (const { ticket } of rows) changed.add(ticket.ref.id);
  }
  for (const id of changed) {
    const ref: RecordRef = { host, account, kind: 'ticket', id };
    const began = tools.now();
    await observe(tools, ref, 0);
    const one = news.find((escalated) => escalated.id === id);
    if (one !== undefined && (await isLookedAt(tools, ref, began)))
      await tools.session.set(place, { ...(await seenAt(tools, place)), [id]: one.changedAt });
  }
}

/** Whether there is nothing more to find out now. What the host did not give for another reason is asked for again at the next look. */
async function isLookedAt(tools: WorkerTools, ref: RecordRef, began: Instant): Promise<boolean> {
  const key = recordKey(ref);
  const problem = await new HostProblems(tools.session).get(key);
  if (problem === 'no-access' || problem === 'not-found') return true;
  return problem === null && ((await tools.copies.readAt(key)) ?? 0) >= began;
}

/** Ids of tickets of whose escalation I am to hear, and of those of which something I was told still stands. */
async function concerning(tools: WorkerTools, account: string): Promise<string[]> {
  const followed = (await followedRecords(tools).all()).map(({ ref }) => ref);
  const keys = await tools.alerts.recordsOf(account, kindsOf.escalation.filter(needsMe));
  const standing = (await Promise.all(keys.map((key) => recordOfKey(tools, key)))).filter(
    (ref) => ref !== null,
  );
  const ids = [...followed, ...standing].filter((ref) => ref.account === account).map(({ id }) => id);
  return [...new Set(ids)];
}

/** Whether the policy names somebody in this account at all: as a holder of a role or a skill, or as a delegate. */
function hasPart(
  { roles, skills, absences }: Pick<Policy, 'roles' | 'skills' | 'absences'>,
  account: string,
  personId: string,
): boolean {
  return (
    [...roles, ...skills].some(({ holders }) =>
      holders.some((holder) => holder.account === account && holder.personId === personId),
    ) || absences.some((absence) => absence.account === account && absence.delegate?.personId === personId)
  );
}

/** Escalated tickets, not mine, that changed since they were looked at; what there is no time for now comes at the next look. */
async function newlyEscalated(
  tools: WorkerTools,
  { host, account, place }: { host: HostId; account: string; place: string },
  mine: readonly string[],
): Promise<{ id: string; changedAt: Instant | null }[]> {
  const listed = await pullEscalated(tools, host, account);
  if (listed === null) return [];
  const seen = await seenAt(tools, place);
  const others = listed.filter(({ id }) => !mine.includes(id));
  const isSeen = ({ id, changedAt }: (typeof others)[number]) =>
    Object.hasOwn(seen, id) && seen[id] === changedAt;
  const kept = others.filter(isSeen);
  await tools.session.set(place, Object.fromEntries(kept.map(({ id, changedAt }) => [id, changedAt])));
  return others.filter((one) => !isSeen(one)).slice(0, AT_ONCE);
}

async function seenAt({ session }: Pick<WorkerTools, 'session'>, place: string): Promise<EscalatedSeen> {
  return EscalatedSeen.safeParse(await session.get(place)).data ?? {};
}
