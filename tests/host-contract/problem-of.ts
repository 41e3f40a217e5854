import type { HostProblem } from '../../lib/domain/model/host-problem';
import { HostError } from '../../lib/hosts/host-error';

/** The code of the problem that a call ended with. */
export async function problemOf(call: Promise<unknown>): Promise<HostProblem | 'no problem'> {
  try {
    await call;
    return 'no problem';
  } catch (error) {
    if (error instanceof HostError) return error.problem;
    throw error;
  }
}
