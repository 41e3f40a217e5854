import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import type { TicketFacts } from '../model/ticket-facts';
import { newerMeasures } from './newer-measures';
import { readImported } from './read-imported';

/**
 * A ticket's facts with the numbers that were imported of its customer (acceptance TR2, TR4, TR5, TR21): its measures over time, how
 * the service did for it, its answers to surveys and what it did.
 * @param numbers of both of the customer's records
 */
export function ticketWithImported(
  facts: TicketFacts,
  numbers: AccountRecord['measures'],
  now: Instant,
): TicketFacts {
  const { measures, series, surveys, events } = readImported(numbers, now);
  const { customer } = facts;
  const told = customer?.measures ?? {};
  const overTime = Object.entries(series).map(([id, points]) => {
    const { value = null, asOf = null } = Object.hasOwn(told, id) ? (told[id] ?? {}) : {};
    // What the host tells later than the file holds from then on.
    const later = value === null || asOf === null || asOf > now ? [] : [{ at: asOf, value }];
    return [id, [...points, ...later]] satisfies [string, typeof points];
  });
  return {
    ...facts,
    ...(customer === null ? {} : { customer: { ...customer, measures: newerMeasures(told, measures) } }),
    ...(overTime.length === 0
      ? {}
      : {
          customerMeasures: { ...facts.customerMeasures, ...Object.fromEntries(overTime) },
          service: newerMeasures(facts.service ?? {}, measures),
        }),
    ...(surveys.length === 0 ? {} : { surveys: [...(facts.surveys ?? []), ...surveys] }),
    ...(events.length === 0 ? {} : { customerEvents: [...(facts.customerEvents ?? []), ...events] }),
  };
}
