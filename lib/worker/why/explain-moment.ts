import type { Explanation } from '../../domain/model/explanation';
import type { History } from '../../domain/model/history';
import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { TicketRecord } from '../../domain/model/ticket-record';
import { explainAt } from '../../domain/replay/explain-at';
import type { Firing } from '../../domain/replay/firing';
import { inOrder } from '../../domain/replay/in-order';
import type { PolicyInForce } from '../../domain/replay/policy-in-force';
import { completePeople } from '../../pull/complete-people';
import { knownAccountRecord } from '../../pull/history/known-account-record';
import { pullOwners } from '../../pull/pull-owners';
import { importedOf } from '../imports/imported-of';
import { keptHealth } from '../kept-health';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { customerRecordsOf } from './customer-records-of';
import { type PastOfTicket, pastOfTicket } from './past-of-ticket';

/**
 * What was thought of a ticket at a moment, worked out again by the policy version of then: over the whole desk where its last 90 days
 * are kept, else over what is known of the ticket and its customer. Asked twice it is the same to the byte.
 */
export async function explainMoment(tools: WorkerTools, ref: RecordRef, at: Instant): Promise<Explanation> {
  if (at > tools.now()) return { state: 'not-known-yet' };
  const past = await pastOfTicket(tools, ref, at);
  if (past.state !== 'known') return past;
  const policies = await policiesOfThen(tools);
  const desk = await deskOf(tools, ref.account);
  const rest = desk ?? customerRecordsOf(past.facts);
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const key = recordKey(ref);
  const history: History = inOrder({
    until: past.until,
    tickets: [past.record, ...rest.tickets.filter((other) => recordKey(other.ref) !== key)],
    accounts: await withOwnCustomer(tools, rest.accounts, past),
    people: completePeople(owners, past.facts.people),
  });
  const told = explainAt(history, policies, key, at);
  if (told.state !== 'told') return told;
  const { policyVersion, fired, standing, assessment } = told;
  return {
    ...{ state: 'told', at, policyVersion, assessment },
    fired: fired.map(toldOf),
    standing: standing.map(toldOf),
    from: desk === null ? 'ticket' : 'desk',
  };
}

/** Every version that held here; the one that holds now with whom was named meanwhile. */
async function policiesOfThen(tools: WorkerTools): Promise<PolicyInForce[]> {
  const current = await currentPolicy(tools);
  const kept = await tools.policies.inForceSince();
  const [first] = kept;
  return first === undefined
    ? [{ since: 0, policy: current }]
    : kept.map(({ since, policy }) => ({
        since,
        policy: policy.version === current.version ? current : policy,
      }));
}

function toldOf({ at, rule, mode, sentence, to }: Firing) {
  return { at, rule, mode, sentence, levelId: 'levelId' in to ? to.levelId : null };
}

/** All tickets of an account that are kept; `null` where its past was not read as a whole. */
async function deskOf(
  tools: WorkerTools,
  account: string,
): Promise<{ tickets: TicketRecord[]; accounts: History['accounts'] } | null> {
  const reading = await tools.history.reading(account);
  if (reading === null || reading.knownUntil === null) return null;
  const tickets: TicketRecord[] = [];
  for (const month of await tools.history.months(account))
    tickets.push(...(await tools.history.month(account, month)));
  return { tickets, accounts: [] };
}

/** Of customers only the ticket's own is asked about. */
async function withOwnCustomer(
  tools: WorkerTools,
  accounts: History['accounts'],
  { record, facts }: Extract<PastOfTicket, { state: 'known' }>,
): Promise<History['accounts']> {
  const { accountId, ref } = record;
  if (accounts.length > 0 || accountId === null || accountId === 'none') return accounts;
  const [own] = customerRecordsOf(facts).accounts;
  if (own !== undefined) return [own];
  const customer: RecordRef = { ...ref, kind: 'account', id: accountId };
  const health = await keptHealth(tools, customer);
  return [await knownAccountRecord(tools, customer, health, await importedOf(tools, customer))];
}
