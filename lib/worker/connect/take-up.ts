import type { HostId } from '../../domain/model/host-id';
import type { Person } from '../../domain/model/person';
import { pageUser } from '../../pull/page-user';
import { pullMe } from '../../pull/pull-me';
import { toldPageUser } from '../../pull/told-page-user';
import { MessageFailure } from '../message-failure';
import { observe } from '../observe';
import { runDue } from '../run-due';
import { ShownInTabs } from '../shown-in-tabs';
import type { WorkerTools } from '../worker-tools';
import { signInRest } from './sign-in-rest';

/**
 * An account can be reached in another way from now on: asks who one is, sends what waited for it, and gives the open pages their
 * badges. Throws `MessageFailure` with the host's problem where it does not say who one is.
 */
export async function takeUp(tools: WorkerTools, host: HostId, account: string): Promise<Person> {
  await signInRest.end(tools, account);
  await pageUser.forget(tools, account);
  await toldPageUser.forget(tools, account);
  await tools.copies.remove(`${account}/me`);
  const { me, problem } = await pullMe(tools, host, account, 0);
  if (me === null) throw new MessageFailure(problem ?? 'unavailable');
  await tools.changed('settings');
  const waited = ['not-connected', 'signed-out', 'session-refused', 'needs-tab', 'whose-name'] as const;
  await tools.outbox.wake(account, waited, tools.now());
  // Pages that were waiting for this get their badges.
  for (const ref of await new ShownInTabs(tools.session).records()) {
    if (ref.account === account) await observe(tools, ref, 0);
  }
  await runDue(tools);
  return me;
}
