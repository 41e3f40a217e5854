import { recordKey } from '../domain/model/record-key';
import type { RecordRef } from '../domain/model/record-ref';
import { pullAccount } from '../pull/pull-account';
import { AskAgain } from './ask-again';
import { HostProblems } from './host-problems';
import { matchingOf } from './matching-of';
import { showAccount } from './show-account';
import type { WorkerTools } from './worker-tools';

/**
 * Reads what is not fresh of a customer in both of its systems and shows each step of it; the page of its other record shows the same
 * then. `maxAge` in milliseconds.
 */
export async function observeAccount(tools: WorkerTools, ref: RecordRef, maxAge: number): Promise<void> {
  const problems = new HostProblems(tools.session);
  const key = recordKey(ref);
  const pulled = await pullAccount(tools, ref, await matchingOf(tools, ref), maxAge, async () => {
    await problems.set(key, null);
    await showAccount(tools, ref, false);
  });
  const { problem, twin } = pulled;
  await problems.set(key, problem);
  if (twin !== null) await problems.set(recordKey(twin.ref), twin.problem);
  await new AskAgain(tools).note(ref, problem ?? twin?.problem ?? null);
  await showAccount(tools, ref);
  if (twin !== null) await showAccount(tools, twin.ref);
}
