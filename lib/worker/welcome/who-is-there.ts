import { AskedInVain } from '../../domain/model/asked-in-vain';
import type { KnownAccount } from '../../domain/model/known-account';
import { Person } from '../../domain/model/person';
import { pullMe } from '../../pull/pull-me';
import type { WorkerTools } from '../worker-tools';

/** Nobody signs in and reads the screen faster than this; a page that asks every few seconds is not to cost a request each time. */
const AGAIN_MILLISECONDS = 10_000;
const ME_MILLISECONDS = 60_000;

/**
 * Who is signed in to a system, and why nobody is known. What failed a moment ago is not asked again, but an answer that came since, as
 * when a page of it spoke, counts at once.
 */
export async function whoIsThere(
  tools: WorkerTools,
  { host, account }: Pick<KnownAccount, 'host' | 'account'>,
) {
  const place = `welcome-asked:${account}`;
  const asked = AskedInVain.safeParse(await tools.session.get(place)).data;
  if (asked !== undefined && tools.now() - asked.at < AGAIN_MILLISECONDS && asked.at <= tools.now()) {
    const answered = await tools.copies.read(`${account}/me`, Person);
    if (answered === null || answered.readAt <= asked.at) return { me: null, problem: asked.problem };
  }
  const { me, problem } = await pullMe(tools, host, account, ME_MILLISECONDS);
  if (problem === null) await tools.session.remove(place);
  else await tools.session.set(place, { at: tools.now(), problem });
  return { me: problem === null ? me : null, problem };
}
