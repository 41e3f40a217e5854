import { linkedWith } from '../domain/matching/linked-with';
import type { HostProblem } from '../domain/model/host-problem';
import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { candidates } from './candidates';
import { type GatheredAccount, gatherAccount } from './gather-account';
import type { Matching } from './matching';
import { pullOwnAccount } from './pull-own-account';
import type { PullTools } from './pull-tools';

export interface PulledAccount {
  /** `null` where nothing is known. */
  known: GatheredAccount | null;
  /** Why the customer's own host did not tell. */
  problem: HostProblem | null;
  /** The customer's record in its other system, and why that did not tell; `null` where it has none. */
  twin: { ref: RecordRef; problem: HostProblem | null } | null;
}

/**
 * What is known of a customer: from its page's host, then from the other system where a person or an external id says who it is. Asks
 * only for what is older than `maxAge` milliseconds. What the other system does not give stays unknown, or as old as it is.
 */
export async function pullAccount(
  tools: PullTools,
  ref: RecordRef,
  matching: Matching,
  maxAge: number,
  onProgress: (pulled: PulledAccount) => Promise<void>,
): Promise<PulledAccount> {
  const progress = async (pulled: Omit<PulledAccount, 'known'>) => {
    const told = { known: await gatherAccount(tools, ref, matching), ...pulled };
    await onProgress(told);
    return told;
  };
  const own = await pullOwnAccount(tools, ref, maxAge, async () => {
    await progress({ problem: null, twin: null });
  });
  if (own.facts === null || own.problem !== null) {
    return { known: await gatherAccount(tools, ref, matching), problem: own.problem, twin: null };
  }
  // Who a person said it is need not be looked for.
  if (linkedWith(ref, matching.links) === null)
    await candidates.look(tools, own.facts.account, matching.others);
  const other = (await gatherAccount(tools, ref, matching))?.match.same?.ref ?? null;
  if (other === null) return progress({ problem: null, twin: null });
  const { problem } = await pullOwnAccount(tools, other, maxAge);
  if (problem === 'not-found') {
    // Deleted there, or merged into another: what was known of it counts no more, and an external id is looked for anew.
    await tools.copies.remove(recordKey(other));
    await candidates.forget(tools, ref);
  }
  return progress({ problem: null, twin: { ref: other, problem } });
}
