import type { AccountRecord } from '../model/account-record';
import type { Instant } from '../model/instant';
import type { AccountPast } from './account-past';
import { byMoment } from './by-moment';
import type { TicketPast } from './ticket-past';

/** Puts a customer's record and its tickets in order. */
export function toAccountPast(record: AccountRecord | null, pasts: readonly TicketPast[]): AccountPast {
  const tickets = byMoment(pasts.map((past) => ({ at: past.openedAt, past })));
  const measures = Object.entries(record?.measures ?? {}).map(
    ([id, points]) => [id, byMoment(points)] as [string, typeof points],
  );
  const [events, surveys, health] = [
    record?.events ? byMoment(record.events) : null,
    record?.surveys ? byMoment(record.surveys) : null,
    record?.health ? byMoment(record.health) : null,
  ];
  const measured = byMoment(measures.flatMap(([, points]) => points));
  const moved = pasts.flatMap(({ moments }) =>
    moments.filter(({ status }, index) => index > 0 && status !== moments[index - 1]?.status),
  );
  const changes = byMoment([
    ...tickets,
    ...moved,
    ...measured,
    ...(events ?? []),
    ...(surveys ?? []),
    ...(health ?? []),
  ]).map(({ at }) => ({ at }));
  const ticketChanges = byMoment([...tickets, ...moved, ...pasts.flatMap(escalationsOf)]).map(({ at }) => ({
    at,
  }));
  return { record, tickets, measures, events, surveys, health, changes, measured, ticketChanges };
}

function escalationsOf({ record: { hostEscalatedAt }, escalations }: TicketPast): { at: Instant }[] {
  return [...escalations, ...(typeof hostEscalatedAt === 'number' ? [{ at: hostEscalatedAt }] : [])];
}
