import type { RecordRef } from '../domain/model/record-ref';
import { ownerLoads } from '../pull/owner-loads';
import { pullTicket } from '../pull/pull-ticket';
import { twinTickets } from '../pull/twin-tickets';
import { planAlertsOfTicket } from './alerts/plan-alerts-of-ticket';
import { AskAgain } from './ask-again';
import { matchingOf } from './matching-of';
import { observeAccount } from './observe-account';
import { ownersToChooseFrom } from './policy/owners-to-choose-from';
import { policyFor } from './policy/policy-for';
import { showTicket } from './show-ticket';
import type { WorkerTools } from './worker-tools';

/** How long a record counts as fresh when it is opened again. */
const FRESH_MILLISECONDS = 60_000;
const ACCOUNT_FRESH_MILLISECONDS = 10 * 60_000;

/** Reads what is not fresh of a record and shows each step of it. `maxAge` in milliseconds; 0 reads in any case. */
export async function observe(
  tools: WorkerTools,
  ref: RecordRef,
  maxAge = FRESH_MILLISECONDS,
): Promise<void> {
  if (ref.kind === 'account') {
    const age = maxAge === FRESH_MILLISECONDS ? ACCOUNT_FRESH_MILLISECONDS : maxAge;
    await observeAccount(tools, ref, age);
    return;
  }
  const pulled = await pullTicket(tools, ref, maxAge, ({ problem }) => showTicket(tools, ref, problem));
  await new AskAgain(tools).note(ref, pulled.problem);
  await showTicket(tools, ref, pulled.problem);
  if (pulled.facts === null || pulled.problem !== null) return;
  await planAlertsOfTicket(tools, pulled.facts);
  const asked = await twinTickets.pull(tools, pulled.facts, await matchingOf(tools, ref));
  const owners = ownersToChooseFrom(await policyFor(tools, pulled.facts.events), ref.account);
  const counted = await ownerLoads.pull(tools, ref, owners);
  if (asked || counted) await showTicket(tools, ref);
}
