import type { KnownAccount } from '../../domain/model/known-account';
import { tokenPlace } from '../../pull/token-place';
import { closeSession } from '../connect/close-session';
import { endSignIn } from '../connect/end-sign-in';
import { forgetAccount } from '../connect/forget-account';
import type { WorkerTools } from '../worker-tools';

/** Ends whatever an account is reached by: the host is told that a sign-in is over while there is still one to end. */
export async function leaveAccount(tools: WorkerTools, known: KnownAccount): Promise<void> {
  await tokenPlace.alone(tools, known.account, () => endSignIn(tools, known));
  await closeSession(tools, known.account);
  await forgetAccount(tools, known);
}
