import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import { StoredTicket } from '../../domain/model/stored-ticket';
import type { TicketFacts } from '../../domain/model/ticket-facts';
import type { TicketHistory } from '../../domain/model/ticket-history';
import { explainClock } from '../../domain/sla/explain-clock';
import { explainOwnClocks } from '../../domain/sla/explain-own-clocks';
import { readClockTraces } from '../../messages/read-clock-traces';
import { pullCalendars } from '../../pull/pull-calendars';
import { pullTicketHistory } from '../../pull/pull-ticket-history';
import { handler } from '../handler';
import { policyFor } from '../policy/policy-for';
import { withCustomer } from '../with-customer';
import type { WorkerTools } from '../worker-tools';

/** Reads what it takes and is not kept yet: business hours where a clock has any, the history where the deadline alone does not tell. */
export const onReadClockTraces = handler(readClockTraces, async (tools, { ref }) => {
  const copy = await tools.copies.read(recordKey(ref), StoredTicket);
  if (copy === null) return { host: [], own: [], problem: null };
  const facts = await withCustomer(tools, copy.value.facts);
  const policy = await policyFor(tools, facts.events);
  const hours = await hostHours(tools, facts);
  const told = (history: TicketHistory | null) =>
    clocksToldBy(facts, policy, hours.calendars, history, tools);
  const soFar = told(null);
  const isEnough = soFar.every((one) => one.told.state === 'known' || one.told.why !== 'history');
  if (isEnough && policy.slaTargets.length === 0) return { host: soFar, own: [], problem: hours.problem };
  const { history, problem } = await pullTicketHistory(tools, facts);
  return {
    host: told(history),
    own: history === null ? [] : explainOwnClocks(facts, history, policy, tools.now()),
    problem: problem ?? hours.problem,
  };
});

async function hostHours(tools: WorkerTools, { clocks, ticket: { ref } }: TicketFacts) {
  if ((clocks ?? []).every(({ businessHours }) => businessHours === false)) {
    return { calendars: [], problem: null };
  }
  const { calendars, problem } = await pullCalendars(tools, ref.host, ref.account);
  if (calendars === null || calendars === 'none') return { calendars: null, problem };
  // Hours whose holidays could not all be read would give wrong sums without a word of it.
  const readable = calendars.flatMap(({ calendar, holidaysKnown }) =>
    calendar === null || !holidaysKnown ? [] : [calendar],
  );
  return { calendars: readable.length === calendars.length ? readable : null, problem };
}

function clocksToldBy(
  { clocks }: TicketFacts,
  policy: Policy,
  hostCalendars: Awaited<ReturnType<typeof hostHours>>['calendars'],
  history: TicketHistory | null,
  tools: Pick<WorkerTools, 'now'>,
) {
  const known = { history, hostCalendars, policyCalendars: policy.calendars };
  return (clocks ?? []).map((clock) => explainClock(clock, known, tools.now()));
}
