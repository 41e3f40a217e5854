import type { HostId } from '../model/host-id';
import type { Instant } from '../model/instant';
import type { Policy } from '../model/policy';
import type { TicketFacts } from '../model/ticket-facts';
import type { FactName } from '../triggers/fact-name';
import { preparedTrigger } from '../triggers/prepared-trigger';
import { rulesInCondition } from '../triggers/rules-in-condition';
import { triggerId } from '../triggers/trigger-id';
import { riskFeatures } from './registry';

/** Where something that a signal rests on was read. */
export interface SignalSource {
  from:
    | 'ticket'
    | 'clocks'
    | 'messages'
    | 'customer'
    | 'customer-tickets'
    | 'tickets-elsewhere'
    | 'surveys'
    | 'renewal'
    | 'customer-events'
    | 'health'
    | 'history'
    | 'solved'
    | 'service';
  /** The system it was read in; `null`: it is kept on this device. */
  host: HostId | null;
  /** When the host last said so, where it says when; `null`: whenever it was read. */
  asOf: Instant | null;
}

/** What the facts' names come from. */
const PLACES: Readonly<Record<FactName, SignalSource['from']>> = {
  status: 'ticket',
  priority: 'ticket',
  fields: 'ticket',
  clocks: 'clocks',
  conversation: 'messages',
  messages: 'messages',
  customer: 'customer',
  customerTickets: 'customer-tickets',
  history: 'history',
  solved: 'solved',
  surveys: 'surveys',
  renewal: 'renewal',
  customerEvents: 'customer-events',
  healthHistory: 'health',
  service: 'service',
};

/**
 * Where what a trigger, combination or risk feature rests on comes from, and as of when (acceptance 4.3): each place once. A signal
 * that this version does not know rests on the ticket.
 * @param id as in `Assessment.reasons`
 */
export function sourcesOfSignal(
  id: string,
  facts: TicketFacts,
  policy: Pick<Policy, 'triggers' | 'combinations'>,
): SignalSource[] {
  const { ticket, customerTickets } = facts;
  const host = ticket.ref.host;
  const places = new Map<SignalSource['from'], SignalSource>();
  for (const { fact, metric } of needsOf(id, policy, new Set())) {
    const from = PLACES[fact];
    const asOf = asOfFact(fact, metric, facts);
    places.set(from, { from, host: from === 'health' ? null : host, asOf });
    const elsewhere = (customerTickets?.tickets ?? []).find(
      ({ ref }) => ref !== undefined && ref.host !== host,
    );
    if (fact === 'customerTickets' && elsewhere?.ref !== undefined)
      places.set('tickets-elsewhere', { from: 'tickets-elsewhere', host: elsewhere.ref.host, asOf: null });
  }
  return [...places.values()];
}

interface Need {
  fact: FactName;
  /** The mapped number it is about, where it is about one. */
  metric: string | null;
}

/** What a signal cannot judge without; a combination what its parts cannot. @param seen the combinations on the way here */
function needsOf(
  id: string,
  policy: Pick<Policy, 'triggers' | 'combinations'>,
  seen: ReadonlySet<string>,
): Need[] {
  const combination = policy.combinations.find((candidate) => candidate.id === id);
  if (combination !== undefined && !seen.has(id)) {
    const within = new Set([...seen, id]);
    return rulesInCondition(combination.when).flatMap((part) => needsOf(part, policy, within));
  }
  const setting = policy.triggers.find((candidate) => triggerId(candidate) === id);
  const prepared = setting === undefined ? null : preparedTrigger(setting);
  const rule = prepared !== null && 'rule' in prepared ? prepared.rule : null;
  const needs = (rule ?? riskFeatures.find((feature) => feature.id === id))?.needs ?? [];
  const metric = prepared !== null && 'rule' in prepared ? metricOf(prepared.parameters) : null;
  return needs.length === 0 ? [{ fact: 'status', metric: null }] : needs.map((fact) => ({ fact, metric }));
}

/** Of rules about a number, its id; the others are about `usage` where they are about any. */
function metricOf(parameters: unknown): string {
  return typeof parameters === 'object' &&
    parameters !== null &&
    'metric' in parameters &&
    typeof parameters.metric === 'string'
    ? parameters.metric
    : 'usage';
}

function asOfFact(fact: FactName, metric: string | null, facts: TicketFacts): Instant | null {
  const newest = (list: readonly { at: Instant }[] | null | undefined) =>
    (list ?? []).reduce<Instant | null>((last, { at }) => Math.max(last ?? 0, at), null);
  switch (fact) {
    case 'customer':
      return metric === null ? null : (facts.customer?.measures[metric]?.asOf ?? null);
    case 'service':
      return metric === null ? null : (facts.service?.[metric]?.asOf ?? null);
    case 'healthHistory':
      return newest(facts.healthHistory);
    case 'surveys':
      return newest(facts.surveys);
    case 'customerEvents':
      return newest(facts.customerEvents);
    default:
      return null;
  }
}
