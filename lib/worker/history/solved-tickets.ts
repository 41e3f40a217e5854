import { KeptSolved } from '../../domain/model/kept-solved';
import type { SolvedTicket } from '../../domain/model/solved-ticket';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { solvedLately } from '../../domain/replay/solved-lately';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';

const PREFIX = 'solved:';

/**
 * What was solved lately in an account, as its past tells: worked out once in a round of the reading, for the past is long. Ids, codes
 * and instants only.
 */
export const solvedTickets = {
  /** `null` where the past was not read, or with another policy, whose kinds of issues these are not. */
  async known(
    tools: Pick<WorkerTools, 'local' | 'policies'>,
    account: string,
  ): Promise<SolvedTicket[] | null> {
    const kept = KeptSolved.safeParse(await tools.local.get(PREFIX + account)).data;
    if (kept === undefined) return null;
    const { version } = await currentPolicy(tools);
    return kept.policyVersion === version ? kept.tickets : null;
  },

  async workOut(
    tools: Pick<WorkerTools, 'local' | 'policies' | 'history' | 'now'>,
    account: string,
  ): Promise<void> {
    const policy = await currentPolicy(tools);
    const records: TicketRecord[] = [];
    for (const month of await tools.history.months(account))
      records.push(...(await tools.history.month(account, month)));
    const tickets = solvedLately(records, policy, tools.now());
    const kept: KeptSolved = { policyVersion: policy.version, tickets };
    await tools.local.set(PREFIX + account, kept);
  },

  async forget(tools: Pick<WorkerTools, 'local'>, account: string): Promise<void> {
    await tools.local.remove(PREFIX + account);
  },
};
