import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { planEscalate } from '../domain/escalation/plan-escalate';
import { resolveOwner } from '../domain/matrix/resolve-owner';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import type { AccountNow } from './account-now';
import { MessageFailure } from './message-failure';
import { ticketNow } from './ticket-now';
import type { WorkerTools } from './worker-tools';

/** So many records are read at a time. */
const AT_A_TIME = 5;

type Listed = AccountNow['plan']['records'][number];
type Holder = { personId: string; kind: 'person' | 'group' };

/** What became of one record: its own step up, nothing to do, or nothing that can be done. */
type Planned = { record: Listed; plan: EscalationPlan | 'left' | 'unplanned' };

/**
 * The step up of each record of a customer, read where its log is not known yet. On the customer's own host all go to `owner`; the
 * people of the other system are others, so there the level's holder takes them.
 * @param owner `null`: nobody was chosen, and each record goes to whom its own kind of issue names
 */
export async function planRecords(
  tools: WorkerTools,
  { facts, level, policy, plan: { records } }: AccountNow,
  owner: Holder | null,
): Promise<Planned[]> {
  const ownerFor = ({ account }: RecordRef): Holder | null => {
    if (account === facts.account.ref.account) return owner;
    const found = resolveOwner(level.role, policy, account, tools.now()).owner;
    return typeof found === 'string' || found === null
      ? null
      : { personId: found.personId, kind: found.kind };
  };
  const planned = new Map<string, Planned>();
  const waiting = [...records];
  const work = async () => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      const plan = await planOne(tools, record, level.levelId, ownerFor(record.ref));
      planned.set(recordKey(record.ref), { record, plan });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return records.flatMap(({ ref }) => planned.get(recordKey(ref)) ?? []);
}

async function planOne(
  tools: WorkerTools,
  { ref }: Listed,
  levelId: string,
  owner: Holder | null,
): Promise<Planned['plan']> {
  try {
    const { facts, state, policy } = await ticketNow(tools, ref);
    const choice = { toLevel: levelId, ...(owner === null ? {} : { owner }) };
    return planEscalate(facts, state, policy, tools.now(), choice);
  } catch (error) {
    if (error instanceof MessageFailure) return 'unplanned';
    if (!(error instanceof EscalationRefused)) throw error;
    // It is there already, or done since the list was read.
    return error.code === 'not-above' || error.code === 'ticket-closed' ? 'left' : 'unplanned';
  }
}
