import type { KnownAccount } from '../../domain/model/known-account';
import { Abilities } from '../../pull/abilities';
import { apiOf } from '../../pull/api-of';
import { pageUser } from '../../pull/page-user';
import { toldPageUser } from '../../pull/told-page-user';
import { EscalatedBook } from '../desk/escalated-book';
import { clearPopUps } from '../notices/clear-pop-ups';
import type { WorkerTools } from '../worker-tools';
import { signInRest } from './sign-in-rest';
import { ways } from './ways';

/**
 * Forgets what is kept of an account because somebody was connected to it: who they are, what they were told and refused, and, where
 * nothing is left to go on with, what was read in their name and when it was to be looked at again. What they decided themselves
 * stays: deeds under way, the mapping, the history.
 */
export async function forgetAccount(tools: WorkerTools, { host, account }: KnownAccount): Promise<void> {
  await Promise.all([
    forgetEntries(tools.local, `remembered:${account}/`),
    new Abilities(tools.local, () => tools.now()).forget(account),
    signInRest.end(tools, account),
    pageUser.forget(tools, account),
    toldPageUser.forget(tools, account),
    tools.copies.remove(`${account}/me`),
    ways.forget(tools, account),
  ]);
  // Where the browser's session is enough, everything goes on with it.
  if (apiOf(host).sessionIsEnough) return;
  await clearPopUps(tools, account);
  await Promise.all([
    // Whoever connects next begins anew: what was told before is no news, and nothing is kept from them.
    ...['climb:', 'climb-told:', 'follow:', 'snooze:'].map((prefix) =>
      forgetEntries(tools.local, `${prefix}${account}/`),
    ),
    forgetEntries(tools.session, `escalated-seen:${account}/`),
    new EscalatedBook(tools.session).forget(account),
    tools.local.remove(`notices-since:${account}`),
    tools.copies.removeAccount(account),
    tools.alerts.removeAccount(account),
  ]);
}

async function forgetEntries(store: WorkerTools['local'], prefix: string): Promise<void> {
  const keys = Object.keys(await store.list(prefix));
  if (keys.length > 0) await store.remove(keys);
}
