import { assess } from '../../domain/assess';
import { foldEscalation } from '../../domain/escalation/fold-escalation';
import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { StoredTicket } from '../../domain/model/stored-ticket';
import { transitionKey } from '../../domain/model/transition-key';
import type { PanelState } from '../../messages/panel-state';
import { readPanel } from '../../messages/read-panel';
import { apiOf } from '../../pull/api-of';
import { completePeople } from '../../pull/complete-people';
import type { GatheredAccount } from '../../pull/gather-account';
import { knownMe } from '../../pull/known-me';
import { placeOf } from '../../pull/place-of';
import { pullOwners } from '../../pull/pull-owners';
import { accountEscalationState } from '../account-escalation-state';
import { callsUsed } from '../calls-used';
import { identityOf } from '../connect/identity-of';
import { customerPeople } from '../customer-people';
import { handler } from '../handler';
import { healthOf } from '../health-of';
import { HostProblems } from '../host-problems';
import { knownCustomer } from '../known-customer';
import { dueRecords } from '../notices/due-records';
import { currentPolicy } from '../policy/current-policy';
import { policyFor } from '../policy/policy-for';
import { recordsOfCustomer } from '../records-of-customer';
import { ShownInTabs } from '../shown-in-tabs';
import { withCustomer } from '../with-customer';
import type { WorkerTools } from '../worker-tools';

/** What the panel of a window shows: everything from what is kept. Opening a record is what reads it. */
export const onReadPanel = handler(readPanel, async (tools, { windowId }) => {
  const inForce = await currentPolicy(tools);
  const { record, policy } = await recordInFront(tools, windowId, inForce);
  return {
    clockOffset: tools.hostClock.offset(),
    policy,
    ...(policy.version === inForce.version ? {} : { newer: inForce }),
    record,
    due: (await dueRecords(tools)).length,
    calls: record.kind === 'none' ? null : await callsUsed(tools, record.ref),
    ...(record.kind === 'none' ? {} : await identity(tools, record.ref.account)),
  };
});

async function identity(tools: WorkerTools, account: string): Promise<Pick<PanelState, 'identity'>> {
  const known = await tools.accounts.get(account);
  return known === null ? {} : { identity: await identityOf(tools, known) };
}

async function recordInFront(
  tools: WorkerTools,
  windowId: number,
  inForce: Policy,
): Promise<Pick<PanelState, 'record' | 'policy'>> {
  const none = (reload: boolean) => ({ record: { kind: 'none' as const, reload }, policy: inForce });
  const tab = await tools.tabs.inFront(windowId);
  if (tab === null) return none(false);
  const shown = await new ShownInTabs(tools.session).get(tab.id);
  // A host's page whose script has not spoken since this extension was loaded; a page of our own has an address too, and no script.
  if (shown === null) return none(tab.url !== null && URL.canParse(tab.url) && placeOf(tab.url) !== null);
  const [front] = shown.records;
  if (front === undefined) return none(false);
  const ref: RecordRef = { host: shown.host, account: shown.account, ...front };
  return ref.kind === 'ticket'
    ? ticket(tools, ref, inForce)
    : { record: await account(tools, ref, inForce), policy: inForce };
}

async function ticket(
  tools: WorkerTools,
  ref: RecordRef,
  inForce: Policy,
): Promise<Pick<PanelState, 'record' | 'policy'>> {
  const copy = await tools.copies.read(recordKey(ref), StoredTicket);
  const facts = copy === null ? null : await withCustomer(tools, copy.value.facts);
  const policy = await policyFor(tools, facts?.events ?? null, inForce);
  const state = facts?.events == null ? null : foldEscalation(facts.events, policy);
  const { owners } = await pullOwners(tools, ref.host, ref.account, true);
  const seen = await common(tools, ref);
  const record: PanelState['record'] = {
    kind: 'ticket',
    ...seen,
    people: completePeople(owners, facts?.people ?? []),
    readAt: copy?.readAt ?? null,
    facts,
    assessment: facts === null ? null : assess(facts, policy, tools.now()),
    canReply: apiOf(ref.host).reply !== null && seen.me?.canReplyInPublic !== false,
    nextKey: state === null ? null : transitionKey(ref, state.cycle, state.transitions),
    outbox: await Promise.all(
      (await tools.outbox.ofRecord(recordKey(ref))).map((row) => tools.outbox.entryOf(row)),
    ),
  };
  return { record, policy };
}

async function account(tools: WorkerTools, ref: RecordRef, policy: Policy): Promise<PanelState['record']> {
  const known = await knownCustomer(tools, ref);
  const facts = known?.facts ?? null;
  return {
    kind: 'account',
    ...(await common(tools, ref)),
    people: known === null ? [] : await customerPeople(tools, recordsOfCustomer(ref, known)),
    readAt: known?.readAt ?? null,
    facts,
    health: known === null ? null : await healthOf(tools, ref, known, policy, tools.now()),
    escalation: await accountEscalationState(tools, ref),
    elsewhere: known === null ? null : await elsewhere(tools, known),
  };
}

/** Who the customer is in the other systems, and whether that could be read. */
async function elsewhere(tools: WorkerTools, { match, twinReadAt }: GatheredAccount) {
  const key = match.same === null ? null : recordKey(match.same.ref);
  const problem = key === null ? null : await new HostProblems(tools.session).get(key);
  return { match, problem, readAt: twinReadAt };
}

async function common(tools: WorkerTools, ref: RecordRef) {
  return {
    ref,
    me: await knownMe(tools, ref.account),
    problem: await new HostProblems(tools.session).get(recordKey(ref)),
  };
}
