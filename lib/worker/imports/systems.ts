import type { KnownAccount } from '../../domain/model/known-account';
import type { WorkerTools } from '../worker-tools';

/** The systems whose customers a file may be about. @param account one of them; `null`: all */
export async function systems(
  { accounts }: Pick<WorkerTools, 'accounts'>,
  account: string | null,
): Promise<KnownAccount[]> {
  return (await accounts.all()).filter((known) => account === null || known.account === account);
}
