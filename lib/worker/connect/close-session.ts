import { pageUser } from '../../pull/page-user';
import type { WorkerTools } from '../worker-tools';

/** The browser's session of an account is not open to us any more; where none is, the permission to read cookies is given back. */
export async function closeSession(
  tools: Pick<WorkerTools, 'accounts' | 'cookies' | 'copies'>,
  account: string,
): Promise<void> {
  const known = await tools.accounts.get(account);
  await pageUser.forget(tools, account);
  if (known?.bySession) await tools.accounts.setClient({ ...known, bySession: false });
  const others = await tools.accounts.all();
  if (!others.some(({ bySession }) => bySession) && (await tools.cookies.mayRead()))
    await tools.cookies.giveBack();
}
