import type { EscalationPlan } from '../domain/escalation/escalation-plan';
import { EscalationRefused } from '../domain/escalation/escalation-refused';
import { planEscalate } from '../domain/escalation/plan-escalate';
import { recordKey } from '../domain/model/record-key';
import type { AccountNow } from './account-now';
import { holderIn } from './holder-in';
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
  customer: AccountNow,
  owner: Holder | null,
): Promise<Planned[]> {
  const { level, plan } = customer;
  const { records } = plan;
  const planned = new Map<string, Planned>();
  const waiting = [...records];
  const work = async () => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      const holder = holderIn(record.ref.account, customer, owner, tools.now());
      const step = await planOne(tools, record, level.levelId, holder);
      planned.set(recordKey(record.ref), { record, plan: step });
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
