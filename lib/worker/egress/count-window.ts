import { callClass } from '../../pull/call-class';
import type { WorkerTools } from '../worker-tools';

/** Writes into the ledger that the browser is about to open an address in a window of its own, for a person to sign in on. */
export async function countWindow(tools: Pick<WorkerTools, 'egress' | 'now'>, url: string): Promise<void> {
  const [method = '', path = ''] = callClass('GET', url).split(' ');
  const host = new URL(url).hostname;
  await tools.egress.count({ host, method, path, purpose: 'sign-in', through: 'window' }, tools.now(), 0);
}
