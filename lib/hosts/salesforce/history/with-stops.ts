import type { HistoryEvent } from '../../../domain/model/history-event';
import type { TicketStatus } from '../../../domain/model/ticket-status';
import type { HistoryRow } from '../schema/history-row';

/**
 * What happened to a case, where its entitlement process was stopped and went on again: while it stands still the case waits for
 * its customer, whatever the org's word for its status says (Salesforce's own reason for the field `IsStopped`).
 */
export function withStops(
  events: readonly HistoryEvent[],
  opened: TicketStatus | null,
  changes: readonly HistoryRow[],
): HistoryEvent[] {
  const stops = changes.flatMap(({ Field, NewValue, CreatedDate: at }, order) =>
    Field === 'IsStopped' ? [{ at, order, stopped: NewValue === 'true' }] : [],
  );
  if (stops.length === 0) return [...events];
  const others = events.filter(({ kind }) => kind !== 'status');
  const moments = [
    ...stops.map((stop) => ({ ...stop, to: undefined })),
    ...events.flatMap(({ at, order, ...event }) =>
      event.kind === 'status' ? [{ at, order, stopped: undefined, to: event.to }] : [],
    ),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
  let status = opened;
  let stopped = stops[0]?.stopped === false;
  return [
    ...others,
    ...moments.map(({ at, order, ...moment }): HistoryEvent => {
      if (moment.to !== undefined) status = moment.to;
      if (moment.stopped !== undefined) stopped = moment.stopped;
      const waits = stopped && status !== 'solved' && status !== 'closed';
      return { kind: 'status', at, order, to: waits ? 'pending' : status };
    }),
  ];
}
