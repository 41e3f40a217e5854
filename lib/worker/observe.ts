import type { RecordRef } from '../domain/model/record-ref';
import { pullAccount } from '../pull/pull-account';
import { pullTicket } from '../pull/pull-ticket';
import { planAlertsOfTicket } from './alerts/plan-alerts-of-ticket';
import { AskAgain } from './ask-again';
import { showAccount } from './show-account';
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
    const others = (await tools.accounts.all()).filter((known) => known.host !== ref.host);
    const age = maxAge === FRESH_MILLISECONDS ? ACCOUNT_FRESH_MILLISECONDS : maxAge;
    const pulled = await pullAccount(tools, ref, others, age, (step) => showAccount(tools, ref, step));
    await new AskAgain(tools).note(ref, pulled.problem);
    await showAccount(tools, ref, pulled);
    return;
  }
  const pulled = await pullTicket(tools, ref, maxAge, ({ problem }) => showTicket(tools, ref, problem));
  await new AskAgain(tools).note(ref, pulled.problem);
  await showTicket(tools, ref, pulled.problem);
  if (pulled.facts !== null && pulled.problem === null) await planAlertsOfTicket(tools, pulled.facts);
}
